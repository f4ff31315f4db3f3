/** The screens that the stores show: the real extension on the demo's invented postings, each 1280 by 800. No site's brand is in them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Locale } from '../../../utils/i18n/locales';
import type { Role } from '../../../utils/role/role';
import { ADDRESSES, demoPage } from '../../demo/pages';
import type { Chromium } from '../../e2e/support/chromium';
import { ClosedRoots } from '../../e2e/support/closed-roots';
import { launchWith } from '../../e2e/support/first-use';
import { panelShows } from '../../e2e/support/main-job';
import { makeRoles } from '../../support/roles';
import { withPage } from './composed';

/** What the stores of Chrome, Edge and Firefox ask for, in pixels. */
const SIZE = { width: 1280, height: 800 };
/** A side panel as wide as Chrome first opens it. */
const PANEL = 360;
/** As many as after some weeks of looking; the seed is one under which pay, status and tags are mixed well. */
const ROLES = makeRoles(60, 11);
/** How much a role says: the fuller make the better comparison. */
const told = ({ posting, rating, tags, note }: Role) =>
  (posting.baseSalary?.currency === 'EUR' ? 4 : 0) + (rating ? 1 : 0) + (tags.length > 0 ? 1 : 0) + (note ? 1 : 0);
/** A Greenhouse posting whose text says much. */
const FRONT = 'Principal Acoustic Engineer';

/** Asks the worker for something, as the extension's pages do. */
async function ask(page: Page, message: object): Promise<void> {
  const answer = await page.evaluate(
    (asked) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } } }
      ).chrome.runtime.sendMessage(asked),
    message,
  );
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer)}`);
}

/** Page and side panel as a person has them, side by side. */
async function besidePanel(browser: Chromium, path: string): Promise<void> {
  const side = await browser.open('sidepanel.html');
  await side.setViewportSize({ width: PANEL, height: SIZE.height });
  const page = await browser.visit(ADDRESSES.greenhouse);
  await page.setViewportSize({ width: SIZE.width - PANEL, height: SIZE.height });
  await (await ClosedRoots.of(page)).waitForMarks(1);
  await panelShows(side, FRONT);
  await side.locator('textarea').first().fill('Ask who decides on promotions.');
  await side.waitForTimeout(600);
  await side.evaluate(() => document.querySelector('.panel__main')?.scrollTo(0, 0));
  const [left, right] = [await page.screenshot(), await side.screenshot()];
  await page.close();
  await side.close();
  await withPage(
    browser,
    SIZE,
    { 'page.png': left, 'panel.png': right },
    '<img src="page.png"><img src="panel.png" style="border-inline-start:1px solid #c5ccd6">',
    path,
  );
}

/** Lets everything speak a language, as a choice in the options does. */
async function speak(browser: Chromium, language: Locale): Promise<void> {
  const page = await browser.open('options.html');
  const { preferences } = await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ preferences: object }> } } } }
    ).chrome.storage.local.get('preferences'),
  );
  await ask(page, { type: 'setPreferences', preferences: { ...preferences, language } });
  await page.close();
}

/** Takes them all into a folder, in one language of the interface. */
export async function takeScreens(folder: string, language: Locale): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchWith(['LinkedIn', 'Greenhouse', 'Lever'], { serve: demoPage, viewport: SIZE });
  try {
    const take = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
    await speak(browser, language);
    const list = await browser.visit(ADDRESSES.list);
    const roots = await ClosedRoots.of(list);
    const marks = await roots.waitForMarks(9);
    await take(list, '1-list');
    await roots.click(marks.at(-1)!);
    await roots.wait(async () => ((await roots.panel()).length > 0 ? true : undefined), 'the evidence panel');
    await take(list, '2-evidence');
    await list.close();
    await besidePanel(browser, join(folder, '3-side-panel.png'));

    const shortlist = await browser.open('shortlist.html');
    await ask(shortlist, { type: 'importRoles', requestId: 'pictures', roles: ROLES });
    // Else the page saves one, and says so over what is shown.
    await ask(shortlist, { type: 'backupMade' });
    await shortlist.reload();
    await shortlist.locator(`.sl-grid[aria-rowcount="${ROLES.length + 2}"]`).waitFor();
    await take(shortlist, '5-shortlist');
    const compared = [...ROLES].sort((a, b) => told(b) - told(a));
    const three = (['ic', 'lead', 'management'] as const).map((track) => compared.find(({ verdict }) => verdict.track === track)!.id);
    await shortlist.goto(`chrome-extension://${browser.id}/shortlist.html#view=compare&${three.map((id) => `role=${id}`).join('&')}`);
    await shortlist.locator('.sl-compare__table').waitFor();
    await take(shortlist, '4-compare');
    await shortlist.goto(`chrome-extension://${browser.id}/shortlist.html#view=pictures`);
    await shortlist.locator('canvas').first().waitFor();
    await shortlist.waitForTimeout(300);
    await take(shortlist, '6-pictures');
    if (browser.complaints.length > 0) throw new Error(browser.complaints.join('\n'));
  } finally {
    await browser.close();
  }
}
