import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, demoPage } from '../demo/pages';
import type { Chromium } from './support/chromium';
import { ClosedRoots } from './support/closed-roots';
import { launchWith } from './support/first-use';
import { roles } from './support/main-job';
import { clickToolbar } from './support/toolbar';

const CAREERS = 'https://careers.brindlemoor.example/openings/4711-principal-glaze-engineer';
/** A career page of no site that Trackmark knows. */
const UNKNOWN = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Principal Glaze Engineer | Brindlemoor Ceramics</title></head><body><main>
  <h1>Principal Glaze Engineer</h1><p>Brindlemoor Ceramics</p><p>Delft, Netherlands</p><p>Full-time</p>
  <h2>About the role</h2><p>You are the deepest expert on glazes in the house, an individual contributor without direct reports.</p>
  <h2>Responsibilities</h2><ul><li>Design glazes and the kilns that fire them</li><li>Write the standards that others follow</li></ul>
  <h2>Requirements</h2><ul><li>Ten years of ceramics engineering</li><li>A degree in materials science</li></ul>
  <a href="/openings/4711/apply">Apply for this job</a></main></body></html>`;

const CAREERS_BUSY = 'https://careers.brindlemoor.example.net/openings/4711-principal-glaze-engineer';
const CAREERS_ABOUT = 'https://careers.brindlemoor.example.net/about';
const ABOUT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>About Brindlemoor Ceramics</title></head><body><main>
  <h1>About us</h1><p>We have fired glazes by the canal for ninety years. Visit our shop on weekdays.</p></main></body></html>`;

/** What the worker is asked of Chromium's own API. */
interface WorkerChrome {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string>; getTitle(of: { tabId: number }): Promise<string> };
  readonly tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  readonly commands: {
    readonly onCommand: { dispatch(command: string, tab: object): void };
    getAll(): Promise<{ name: string; shortcut: string }[]>;
  };
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: { menuItemId: string }, tab: object): void };
    update(id: string, change: object): Promise<void>;
  };
}

/**
 * The browser's own surfaces. Toolbar clicks are real ones. Keys and menus of the browser itself do not reach a headless one:
 * there the browser's event is raised in the worker, so the handler that answers is the real one.
 */
describe('toolbar, keys and menus', () => {
  let browser: Chromium;

  beforeAll(async () => {
    browser = await launchWith(['LinkedIn', 'Greenhouse'], {
      by: 'protocol',
      serve: (address) =>
        address === CAREERS_ABOUT ? ABOUT : address.startsWith('https://careers.brindlemoor.example') ? UNKNOWN : demoPage(address),
    });
  });
  afterAll(() => browser?.close());

  /** The badge of the tab in front. */
  const badge = () =>
    browser.worker().evaluate(async () => {
      const { action, tabs } = (globalThis as unknown as { chrome: WorkerChrome }).chrome;
      const [tab] = await tabs.query({ active: true });
      return { text: await action.getBadgeText({ tabId: tab!.id }), title: await action.getTitle({ tabId: tab!.id }) };
    });
  const badgeSays = (text: string) => browser.until(async () => (await badge()).text === text, `the badge says ${text}`);
  const command = (name: string) =>
    browser.worker().evaluate(async (pressed) => {
      const { commands, tabs } = (globalThis as unknown as { chrome: WorkerChrome }).chrome;
      commands.onCommand.dispatch(pressed, (await tabs.query({ active: true }))[0]!);
    }, name);
  const menu = (entry: string) =>
    browser.worker().evaluate(async (menuItemId) => {
      const { contextMenus, tabs } = (globalThis as unknown as { chrome: WorkerChrome }).chrome;
      // Fails where there is no such entry.
      await contextMenus.update(menuItemId, {});
      contextMenus.onClicked.dispatch({ menuItemId }, (await tabs.query({ active: true }))[0]!);
    }, entry);
  async function marked(address: string, count: number): Promise<Page> {
    const page = await browser.visit(address);
    await page.bringToFront();
    await (await ClosedRoots.of(page)).waitForMarks(count);
    return page;
  }
  const titles = async () => (await roles(browser)).map(({ title }) => title);

  it('the badge tells the track of the posting in the tab, and follows it', async () => {
    const page = await marked(ADDRESSES.list, 9);
    await badgeSays('IC');
    expect((await badge()).title).toMatch(/Individual contributor/);
    await page.getByText('Engineering Manager, Payments').first().click();
    await badgeSays('Mgmt');
    await page.close();
  });

  it('keys go along the cards and back', async () => {
    const page = await marked(ADDRESSES.list, 9);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const goes = (to: string) => browser.until(async () => (await focused()).includes(to), `focus on ${to}`);
    await command('nextCard');
    await goes('Staff Software Engineer, Storage');
    await command('nextCard');
    await goes('Engineering Manager, Payments');
    await command('previousCard');
    await goes('Staff Software Engineer, Storage');
    // The card's link has the focus, so that Enter opens it.
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Staff Software Engineer, Storage' }).waitFor();
    await page.close();
  });

  it('a key saves the posting in front, and its mark says so', async () => {
    const page = await marked(ADDRESSES.greenhouse, 1);
    await command('saveRole');
    await browser.until(async () => (await titles()).includes('Principal Acoustic Engineer'), 'the role is saved');
    const roots = await ClosedRoots.of(page);
    await roots.wait(
      async () => ((await roots.all()).some(({ attributes }) => attributes.class === 'f saved') ? true : undefined),
      'the mark with the icon of a saved role',
    );
    await page.close();
  });

  it('a key opens the panel for the tab, in a tab of its own where the browser has no place for it', async () => {
    const page = await marked(ADDRESSES.greenhouse, 1);
    const opening = browser.context.waitForEvent('page');
    await command('openPanel');
    const panel = await opening;
    await panel.waitForLoadState();
    expect(panel.url()).toMatch(/\/popup\.html\?tab=\d+$/);
    await panel.getByRole('heading', { name: 'Principal Acoustic Engineer' }).waitFor();
    await panel.close();
    await page.close();
  });

  it('every command has a key', async () => {
    const all = await browser
      .worker()
      .evaluate(() => (globalThis as unknown as { chrome: WorkerChrome }).chrome.commands.getAll().then((list) => list));
    const keys = all.filter(({ name }) => !name.startsWith('_'));
    expect(keys.map(({ name }) => name).sort()).toEqual(['nextCard', 'openPanel', 'previousCard', 'saveRole']);
    for (const { name, shortcut } of keys) expect(shortcut, name).not.toBe('');
  });

  it('the context menu saves, and saves to note', async () => {
    const page = await marked(ADDRESSES.list, 9);
    await menu('saveRole');
    await browser.until(async () => (await titles()).includes('Staff Software Engineer, Storage'), 'the role is saved');
    await page.getByText('Tech Lead, Search').first().click();
    await badgeSays('Lead');
    const opening = browser.context.waitForEvent('page');
    await menu('noteRole');
    await browser.until(async () => (await titles()).includes('Tech Lead, Search'), 'the role is saved');
    const panel = await opening;
    await panel.getByRole('textbox', { name: 'Note' }).waitFor();
    await panel.close();
    await page.close();
  });

  it('a click on the button reads a page of no known site, and “always” keeps it read', async () => {
    const page = await browser.visit(CAREERS);
    const roots = await ClosedRoots.of(page);
    await page.waitForTimeout(400);
    expect(await roots.all()).toEqual([]);
    const popup = await clickToolbar(browser, page);
    await browser.until(async () => (await popup.text()).includes('Principal Glaze Engineer'), 'the popup shows the posting');
    // Read by a click: nothing is put into the page, and the next page is not read.
    expect(await roots.all()).toEqual([]);
    await browser.allow('https://careers.brindlemoor.example/*');
    await page.bringToFront();
    const again = await clickToolbar(browser, page);
    await again.press(/^Always on/);
    await browser.until(async () => (await browser.registered()).includes('https://careers.brindlemoor.example'), 'the site is registered');
    await roots.waitForMarks(1);
    await page.reload();
    await roots.waitForMarks(1);
    await page.close();
  });

  it('the popup says that it reads while a page is busy, and shows the posting when it has', async () => {
    const page = await browser.visit(CAREERS_BUSY);
    // The page's own script keeps its thread: nothing can run there meanwhile.
    const busy = page.evaluate(() => {
      const until = performance.now() + 6000;
      while (performance.now() < until);
    });
    const popup = await clickToolbar(browser, page);
    await browser.until(async () => (await popup.text()).includes('Reading the page'), 'the popup says that it reads');
    await popup.picture('popup-reading');
    await busy;
    await browser.until(async () => (await popup.text()).includes('Principal Glaze Engineer'), 'the popup shows the posting', 15_000);
    await popup.picture('popup-read');
    await page.close();
  });

  it('the popup says where a page holds no posting, and where nobody may read', async () => {
    const page = await browser.visit(CAREERS_ABOUT);
    const popup = await clickToolbar(browser, page);
    await browser.until(async () => (await popup.text()).includes('No job posting here'), 'the popup says that there is none');
    await popup.picture('popup-no-posting');
    await page.close();
    const version = await browser.context.newPage();
    await version.goto('chrome://version');
    await browser.until(async () => !(await popup.open()), 'the first popup is closed');
    const own = await clickToolbar(browser, version);
    await browser.until(async () => (await own.text()).includes('lets no extension read this page'), 'the popup says that nobody may');
    await own.picture('popup-browser-page');
    await version.close();
  });

  it('a quote in the popup leads to its place in the page, and the popup makes way', async () => {
    const page = await marked(ADDRESSES.greenhouse, 1);
    await page.setViewportSize({ width: 1280, height: 300 });
    const popup = await clickToolbar(browser, page);
    await popup.press(/No people management/);
    const lit = () =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...(one as unknown as Iterable<Range>)].map(String)));
    await browser.until(async () => (await lit()).some((words) => words.includes('No people management')), 'the words are highlighted');
    await browser.until(async () => !(await popup.open()), 'the popup is closed');
    const inSight = () =>
      page.evaluate(() => {
        const range = [...(([...CSS.highlights.values()].at(-1) as unknown as Iterable<Range>) ?? [])][0];
        const box = range?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      });
    await browser.until(inSight, 'they are in sight');
    await page.close();
  });

  it('complains of nothing', () => {
    expect(browser.strayed).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
