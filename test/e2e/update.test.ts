import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, demoPage } from '../demo/pages';
import { Chromium } from './support/chromium';
import { ClosedRoots } from './support/closed-roots';
import { switchOn, welcomePage } from './support/first-use';
import { panelShows, roles } from './support/main-job';
import { BEFORE, putBuild } from './support/versions';

const BUILD = resolve('.output/chrome-mv3');
const TITLE = 'Principal Acoustic Engineer';
const NOTE = 'Written before the update.';

interface Kept {
  readonly runtime: { getManifest(): { version: string } };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}
const version = (browser: Chromium) =>
  browser.worker().evaluate(() => (globalThis as unknown as { chrome: Kept }).chrome.runtime.getManifest().version);
const preferences = (browser: Chromium) =>
  browser
    .worker()
    .evaluate(async () => (await (globalThis as unknown as { chrome: Kept }).chrome.storage.local.get('preferences')).preferences);

/** What a person has after some days: sites switched on, my track chosen, a role with its note. */
async function live(browser: Chromium): Promise<void> {
  const welcome = await welcomePage(browser);
  await switchOn(browser, welcome, { sites: ['LinkedIn', 'Greenhouse'] });
  await welcome.locator('input[type=radio][value=ic]').check();
  const side = await browser.open('sidepanel.html');
  const page = await browser.visit(ADDRESSES.greenhouse);
  await (await ClosedRoots.of(page)).waitForMarks(1);
  await panelShows(side, TITLE);
  await side.getByRole('textbox', { name: 'Note' }).fill(NOTE);
  await browser.until(async () => (await roles(browser)).some(({ note }) => note === NOTE), 'the note is stored');
  await side.close();
  await page.close();
  await welcome.close();
}

/** Everything is there and works on. */
async function expectAll(browser: Chromium, before: unknown): Promise<void> {
  expect(await version(browser)).not.toBe(BEFORE);
  expect(await roles(browser)).toEqual([{ title: TITLE, note: NOTE }]);
  expect(await preferences(browser)).toEqual(before);
  await browser.until(async () => (await browser.registered()).sort().join() === 'greenhouse,linkedin', 'the sites are registered');
  const page = await browser.visit(ADDRESSES.list);
  await (await ClosedRoots.of(page)).waitForMarks(9);
  const shortlist = await browser.open('shortlist.html');
  await shortlist.getByText('1 role', { exact: true }).waitFor();
  await shortlist.getByText(NOTE).first().waitFor();
  expect(browser.complaints).toEqual([]);
  await page.close();
  await shortlist.close();
}

describe('an update with data in place', () => {
  let folder: string;
  const extension = () => join(folder, 'extension');
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trackmark-update-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps everything when the browser was closed meanwhile', async () => {
    const profile = join(folder, 'profile');
    putBuild(BUILD, extension(), BEFORE);
    let browser = await Chromium.launch({ serve: demoPage, profile, extension: extension() });
    await live(browser);
    expect(await version(browser)).toBe(BEFORE);
    const before = await preferences(browser);
    await browser.close();
    putBuild(BUILD, extension());
    browser = await Chromium.launch({ serve: demoPage, profile, extension: extension() });
    await expectAll(browser, before);
    await browser.close();
  });

  it('keeps everything when the browser runs, and welcomes nobody a second time', async () => {
    putBuild(BUILD, extension(), BEFORE);
    const browser = await Chromium.launch({ serve: demoPage, extension: extension(), by: 'protocol' });
    await live(browser);
    const before = await preferences(browser);
    putBuild(BUILD, extension());
    await browser.reload();
    await browser.until(async () => (await version(browser)) !== BEFORE, 'the new version runs');
    await expectAll(browser, before);
    // (To Chromium an extension named on the command line, as above, is a new one at every start.)
    expect(browser.context.pages().filter((open) => open.url().endsWith('/welcome.html'))).toEqual([]);
    await browser.close();
  });
});
