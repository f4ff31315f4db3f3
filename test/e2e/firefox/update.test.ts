import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADDRESSES, demoPage } from '../../demo/pages';
import { BEFORE, putBuild } from '../support/versions';
import { says } from './support/find';
import { Firefox, registered } from './support/firefox';
import { switchOn } from './support/first-use';
import { inFirefox } from './support/in-firefox';
import { storedRoles } from './support/stored';
import { until } from './support/until';

const BUILD = resolve('.output/firefox-mv3');
const TITLE = 'Principal Acoustic Engineer';

interface Api {
  readonly runtime: { getManifest(): { version: string } };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}
const version = (page: Page) => page.evaluate(() => (globalThis as unknown as { browser: Api }).browser.runtime.getManifest().version);
const preferences = (page: Page) =>
  page.evaluate(async () => (await (globalThis as unknown as { browser: Api }).browser.storage.local.get('preferences')).preferences);

/** As test/e2e/update.test.ts. Firefox updates an extension while it runs. */
inFirefox('an update with data in place, in Firefox', () => {
  let folder: string;
  let firefox: Firefox;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trackmark-firefox-update-'));
    putBuild(BUILD, join(folder, 'before'), BEFORE);
    firefox = await Firefox.launch({ serve: demoPage, extension: join(folder, 'before') });
  });
  afterAll(async () => {
    await firefox?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps roles, preferences and sites, and welcomes nobody a second time', async () => {
    const welcome = await firefox.open('welcome.html');
    await switchOn(welcome, ['LinkedIn', 'Greenhouse']);
    expect(await version(welcome)).toBe(BEFORE);
    const page = await firefox.visit(ADDRESSES.greenhouse);
    const [mark] = await firefox.roots(page).waitForMarks(1);
    await firefox.roots(page).click(mark!);
    const panel = await firefox.roots(page).waitForPanel();
    await firefox.roots(page).click(panel.find(({ localName, text }) => localName === 'button' && /^Save/.test(text))!);
    await until(async () => ((await storedRoles(welcome)).length === 1 ? true : undefined), 'the role to be stored');
    const before = await preferences(welcome);
    await page.close();
    await welcome.close();

    await firefox.install(BUILD);
    const shortlist = await firefox.open('shortlist.html');
    expect(await version(shortlist)).not.toBe(BEFORE);
    await says(shortlist, TITLE);
    expect((await storedRoles(shortlist)).map(({ title }) => title)).toEqual([TITLE]);
    expect(await preferences(shortlist)).toEqual(before);
    await until(
      async () => ((await registered(shortlist)).sort().join() === 'greenhouse,linkedin' ? true : undefined),
      'the sites to be registered',
    );
    const list = await firefox.visit(ADDRESSES.list);
    await firefox.roots(list).waitForMarks(9);
    expect((await firefox.browser.pages()).filter((open) => open.url().endsWith('/welcome.html'))).toEqual([]);
    expect(await firefox.errors()).toEqual([]);
  });
});
