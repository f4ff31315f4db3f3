import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../../utils/sites/registry';
import { ADDRESSES, demoPage } from '../demo/pages';
import { Chromium } from './support/chromium';
import { ClosedRoots } from './support/closed-roots';
import { welcomePage } from './support/first-use';
import { panelShows, roles } from './support/main-job';

/** How far a new user is from the first use. Each thing a person must press counts, the browser's own question and the toolbar too. */
describe('clicks', () => {
  let browser: Chromium;
  let clicks: number;
  let list: Page;

  /** Presses for real, and counts. */
  const click = async (what: Locator) => {
    clicks++;
    await what.click();
  };

  beforeAll(async () => {
    browser = await Chromium.launch({ serve: demoPage });
    // The person has been searching already when they install.
    list = await browser.visit(ADDRESSES.list);
  });
  afterAll(() => browser?.close());

  it('from the installation to the first list with marks: at most four, on the site that asks most', async () => {
    clicks = 0;
    const welcome = await welcomePage(browser);
    // A headless browser cannot be asked, so its answer is given beforehand; a person presses “Allow”.
    await browser.allow(
      ...new Set(SITES.flatMap(({ matches }) => matches).map((match) => match.replace(/^(https:\/\/[^/]+)\/.*$/, '$1/*'))),
    );
    clicks++;
    await welcome.bringToFront();
    await click(welcome.locator('input[type=radio][value=marks]'));
    await click(welcome.getByRole('button', { name: /^Switch on all/ }));
    await browser.until(async () => (await browser.registered()).length === SITES.length, 'all sites are registered');
    // Back to the tab that is open: one press on its tab.
    clicks++;
    await list.bringToFront();
    await (await ClosedRoots.of(list)).waitForMarks(9);
    expect(clicks).toBeLessThanOrEqual(4);
  });

  it('from a posting to a saved note: at most two', async () => {
    const posting = await browser.visit(ADDRESSES.greenhouse);
    await (await ClosedRoots.of(posting)).waitForMarks(1);
    const tabId = await browser.worker().evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(of: { url: string }): Promise<{ id: number }[]> } } }).chrome;
      return (await tabs.query({ url }))[0]!.id;
    }, ADDRESSES.greenhouse);
    // The toolbar cannot be pressed in a headless browser: one click, and its page opened for that tab.
    clicks = 1;
    const popup = await browser.open(`popup.html?tab=${tabId}`);
    await popup.setViewportSize({ width: 408, height: 596 });
    await panelShows(popup, 'Principal Acoustic Engineer');
    const note = popup.getByRole('textbox', { name: 'Note' });
    // In sight as the popup opens, so that no scrolling comes before.
    expect((await note.boundingBox())!.y).toBeLessThan(596);
    await click(note);
    await popup.keyboard.type('Ask about the lab.');
    await browser.until(async () => (await roles(browser)).some((role) => role.note === 'Ask about the lab.'), 'the note is stored');
    expect(clicks).toBeLessThanOrEqual(2);
  });
});
