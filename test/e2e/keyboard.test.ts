import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, demoPage } from '../demo/pages';
import { type Chromium, picture } from './support/chromium';
import { ClosedRoots } from './support/closed-roots';
import { launchWith } from './support/first-use';
import { Keyboard } from './support/keyboard';
import { panelShows, roles } from './support/main-job';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FIRST = 'Staff Software Engineer, Storage';
const SECOND = 'Principal Acoustic Engineer';

/**
 * The main job without a mouse. The browser's own keys (to a tab, to the side panel) do not reach a headless browser, so the
 * side panel's page lies in a tab; everything inside pages is done by the keys that a person presses.
 */
describe('the main job by the keyboard alone', () => {
  let browser: Chromium;
  let side: Page;
  let shortlist: Page;
  const stops: { role: string; name: string }[] = [];

  /** Not brought to the front: the side panel follows the tab that is. */
  const keys = async (page: Page) => {
    const keyboard = await Keyboard.of(page);
    return Object.assign(keyboard, { done: () => void stops.push(...keyboard.stops) });
  };

  beforeAll(async () => {
    browser = await launchWith(['LinkedIn', 'Greenhouse'], { serve: demoPage });
    side = await browser.open('sidepanel.html');
  });
  afterAll(() => browser?.close());

  it('reaches the mark of the open posting, opens the evidence, follows a quote, saves, and comes back', async () => {
    const page = await browser.visit(ADDRESSES.list);
    const roots = await ClosedRoots.of(page);
    await roots.waitForMarks(9);
    const keyboard = await keys(page);
    // The pane's heading carries the last mark in the page's order.
    await page.evaluate(() => {
      const heading = document.querySelector('h1')!;
      heading.tabIndex = -1;
      heading.focus();
    });
    await keyboard.tabTo('button', /individual contributor/i);
    await keyboard.press('Enter');
    await roots.wait(async () => ((await roots.panel()).length > 0 ? true : undefined), 'the evidence panel');
    await keyboard.tabTo('button', /Show in the page/);
    await keyboard.press('Enter');
    const highlighted = await page.evaluate(() => CSS.highlights.size);
    expect(highlighted).toBeGreaterThan(0);
    await keyboard.tabTo('button', /^Save/);
    await keyboard.press('Enter');
    await roots.wait(
      async () =>
        (await roots.panel()).some(({ attributes, text }) => attributes.role === 'status' && text === 'Saved.') ? true : undefined,
      'the word that it is saved',
    );
    await keyboard.press('Escape');
    await roots.wait(async () => ((await roots.panel()).length === 0 ? true : undefined), 'the panel to close');
    // The focus is where it was before: on the mark.
    expect((await keyboard.focused()).name).toMatch(/individual contributor/i);
    expect((await roles(browser)).map(({ title }) => title)).toEqual([FIRST]);
    keyboard.done();
  });

  it('takes a note in the side panel', async () => {
    await panelShows(side, FIRST);
    const keyboard = await keys(side);
    await keyboard.tabTo('textbox', /^Note$/);
    await keyboard.type('Ask who decides on promotions.');
    await browser.until(
      async () => (await roles(browser)).some(({ note }) => note === 'Ask who decides on promotions.'),
      'the note is stored',
    );
    keyboard.done();
  });

  it('saves a second role, and opens the shortlist', async () => {
    const page = await browser.visit(ADDRESSES.greenhouse);
    await (await ClosedRoots.of(page)).waitForMarks(1);
    await panelShows(side, SECOND);
    const keyboard = await keys(side);
    await keyboard.tabTo('button', /^Save role$/);
    await keyboard.press('Enter');
    await browser.until(async () => (await roles(browser)).length === 2, 'two roles are stored');
    const opened = browser.context.waitForEvent('page');
    await keyboard.tabTo('button', /^Open the shortlist$/, 'Shift+Tab');
    await keyboard.press('Enter');
    shortlist = await opened;
    await shortlist.getByText('2 roles').waitFor();
    keyboard.done();
  });

  it('chooses both and compares them', async () => {
    const keyboard = await keys(shortlist);
    await keyboard.tabTo('checkbox', /^Choose all that are shown$/);
    await keyboard.press('Space');
    await keyboard.tabTo('button', /^Compare$/, 'Shift+Tab');
    await keyboard.press('Enter');
    const table = await shortlist.locator('.sl-compare__table').innerText();
    expect(table).toContain(FIRST);
    expect(table).toContain(SECOND);
    keyboard.done();
  });

  it('goes through the table row by row, and opens a role', async () => {
    const keyboard = await keys(shortlist);
    await keyboard.tabTo('link', /^Table$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.tabTo('grid', /./);
    await keyboard.press('ArrowDown', 'Enter');
    await shortlist.locator('.sl-panel').waitFor();
    await keyboard.press('Escape');
    await shortlist.locator('.sl-panel').waitFor({ state: 'detached' });
    keyboard.done();
  });

  it('exports them', async () => {
    const keyboard = await keys(shortlist);
    await keyboard.tabTo('button', /^Export$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await shortlist.getByRole('dialog').waitFor();
    const download = shortlist.waitForEvent('download');
    await keyboard.tabTo('button', /^Export$/);
    await keyboard.press('Enter');
    const text = readFileSync((await (await download).path())!, 'utf8');
    expect(text).toContain(FIRST);
    expect(text).toContain(SECOND);
    expect(text).toContain('Ask who decides on promotions.');
    await keyboard.press('Escape');
    await shortlist.getByRole('dialog').waitFor({ state: 'detached' });
    keyboard.done();
  });

  it('met no stop without a role and a name', () => {
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter(({ role, name }) => role !== '' && role !== 'generic' && name.trim() === '')).toEqual([]);
  });

  /** 1280 by 800 at 200 % is 640 by 400 at twice the pixels; at 400 %, 320 by 200. */
  describe.each([
    ['at 200 %', { width: 640, height: 400 }, 'none'],
    ['at 400 %', { width: 320, height: 200 }, 'none'],
    ['in forced colours', { width: 1280, height: 800 }, 'active'],
  ] as const)('%s', (look, viewport, forcedColors) => {
    it.each([
      'popup.html',
      'sidepanel.html',
      'shortlist.html',
      'shortlist.html#view=board',
      'shortlist.html#view=pictures',
      'options.html',
      'welcome.html',
    ])('%s can be read and used, and axe finds nothing', async (path) => {
      const page = await browser.context.newPage();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ forcedColors });
      await page.goto(`chrome-extension://${browser.id}/${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      await page.waitForTimeout(150);
      // Something of the rows is to be seen, however low the window.
      const rows = page.locator('.sl-grid');
      if (path === 'shortlist.html') expect((await rows.boundingBox())!.height).toBeGreaterThan(150);
      await picture(page, `${path.replace(/\W+/g, '-')}-${look.replace(/\W+/g, '')}`);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`)).toEqual([]);
      // Nothing is to be scrolled sideways, but what is a table or board by nature (WCAG 1.4.10).
      const wider = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.sl-page, .panel__main')].map(
          (part) => part.scrollWidth - part.clientWidth,
        ),
      );
      expect(Math.max(...wider)).toBe(0);
      await page.close();
    });
  });
});
