import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/role/due';
import { makeRole } from '../support/roles';
import { Chromium } from './support/chromium';
import { putBuild } from './support/versions';

interface Notifying {
  readonly notifications: {
    readonly onClicked: { dispatch(id: string): void };
    create(id: string, options: object): Promise<string>;
    getAll(): Promise<Record<string, unknown>>;
  };
}

/** A headless browser cannot be asked for notifications: here they are allowed as if the person had said yes. */
describe('a reminder', () => {
  let folder: string;
  let browser: Chromium;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trackmark-reminder-'));
    const extension = join(folder, 'extension');
    putBuild(resolve('.output/chrome-mv3'), extension);
    const path = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
    writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'notifications'], optional_permissions: [] }));
    browser = await Chromium.launch({ serve: () => undefined, extension });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens the role that waits when it is clicked, and is gone', async () => {
    const page = await browser.open('manifest.json');
    const roles = [
      makeRole({ posting: { title: 'Night Ferry Engineer' }, followUp: dayOf(Date.now()) }),
      makeRole({ posting: { title: 'Other' } }),
    ];
    await page.evaluate(
      (sent) =>
        (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({
          type: 'importRoles',
          requestId: 'reminder',
          roles: sent,
        }),
      roles,
    );
    const left = await browser.worker().evaluate(async () => {
      const { notifications } = (globalThis as unknown as { chrome: Notifying }).chrome;
      await notifications.create('follow-up', { type: 'basic', iconUrl: '/icon/128.png', title: 'x', message: 'y' }).catch(() => undefined);
      notifications.onClicked.dispatch('follow-up');
      await new Promise((go) => setTimeout(go, 500));
      return Object.keys(await notifications.getAll());
    });
    expect(left).toEqual([]);
    // not the first page that opens: that may be the welcome page of the first start
    const shown = () => browser.context.pages().find((one) => one.url().includes('/shortlist.html'));
    await browser.until(async () => shown() !== undefined, 'the shortlist opens');
    const shortlist = shown()!;
    await shortlist.locator('.sl-panel').getByRole('heading', { name: 'Night Ferry Engineer' }).waitFor();
    await shortlist.getByText('1 of 2 roles').waitFor();
  });
});
