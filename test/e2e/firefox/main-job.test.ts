import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFailed } from 'vitest';
import { ADDRESSES, demoPage } from '../../demo/pages';
import type { ClosedRoots, Hidden } from './support/closed-roots';
import { click, says } from './support/find';
import { Firefox, picture } from './support/firefox';
import { switchOn } from './support/first-use';
import { inFirefox } from './support/in-firefox';
import { Sidebar } from './support/sidebar';
import { storedRoles } from './support/stored';
import { until } from './support/until';

const NOTE = 'Ask who decides on promotions.\n- talk to Ines';
const FIRST = 'Staff Software Engineer, Storage';
const SECOND = 'Principal Acoustic Engineer';

/** A button of the evidence panel by its words. */
function panelButton(panel: readonly Hidden[], words: RegExp): Hidden {
  const found = panel.find(
    ({ localName, text, attributes }) => localName === 'button' && words.test(`${text} ${attributes['aria-label'] ?? ''}`),
  );
  if (!found) throw new Error(`No button ${words} in the evidence panel.`);
  return found;
}

/** The whole way in one browser, step by step; then the same profile once more. The event page is stopped after each idle 1.5 s. */
inFirefox('the main job in Firefox', () => {
  let profile: string;
  let firefox: Firefox;
  let side: Sidebar;
  /** A page of the extension through which its database is read. */
  let reading: Page;
  let page: Page;
  let roots: ClosedRoots;
  let shortlist: Page;

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'trackmark-firefox-main-'));
    firefox = await Firefox.launch({ serve: demoPage, profile, idle: 1500 });
  });
  afterAll(async () => {
    await firefox?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  beforeEach(() => onTestFailed(async () => console.log(await firefox.state())));

  /** Saves an export of the chosen roles in a format; answers the file's text. */
  async function exported(format: string, ending: string): Promise<string> {
    await click(shortlist, 'button', /^Export/);
    await click(shortlist, 'radio', new RegExp(format));
    await click(shortlist, 'button', 'Export');
    const file = await until(async () => readdirSync(firefox.downloads).find((name) => name.endsWith(ending)), `a ${ending} file`);
    const text = await until(async () => readFileSync(join(firefox.downloads, file), 'utf8') || undefined, `${file} to be written`);
    await click(shortlist, 'button', 'Close');
    return text;
  }

  it('welcomes, and switches two sites on by clicks', async () => {
    const welcome = await firefox.open('welcome.html');
    await switchOn(welcome, ['LinkedIn', 'Greenhouse']);
    await picture(welcome, '1-welcome');
    await welcome.close();
    reading = await firefox.open('icon/16.png');
  });

  it('marks every card and the open posting', async () => {
    page = await firefox.visit(ADDRESSES.list);
    roots = firefox.roots(page);
    const marks = await roots.waitForMarks(9);
    await picture(page, '2-list');
    expect(marks.map(({ text }) => text).join('\n')).toContain('Mgmt');
    for (const mark of marks) {
      const shown = await roots.call<{ width: number; height: number; visibility: string }>(
        mark.sharedId,
        'function () { const { width, height } = this.getBoundingClientRect(); return { width, height, visibility: getComputedStyle(this).visibility }; }',
      );
      expect(shown.width).toBeGreaterThan(30);
      expect(shown.height).toBe(20);
      expect(shown.visibility).toBe('visible');
    }
  });

  it('shows the words that decided, and where they stand', async () => {
    const open = (await roots.marks()).find(({ parentName }) => parentName === 'h1');
    await roots.click(open!);
    const panel = await roots.waitForPanel();
    expect(panel[0]!.text).toContain('Keeps you on the expert track.');
    expect(panel[0]!.text).toContain('individual contributor');
    await roots.click(panelButton(panel, /Show in the page/));
    const jumpedTo = await until(
      () => page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).at(-1)),
      'a highlight',
    );
    expect(panel[0]!.text).toContain(jumpedTo);
    await picture(page, '3-evidence');
  });

  it('saves from the page, by an event page that had been stopped', async () => {
    await until(async () => ((await firefox.background()) === 'stopped' ? true : undefined), 'the event page to be stopped');
    await roots.click(panelButton(await roots.panel(), /^Save/));
    const said = await until(
      async () => (await roots.panel()).find(({ attributes, text }) => attributes.role === 'status' && text)?.text,
      'the word that it is saved',
    );
    expect(said).toBe('Saved.');
    expect((await storedRoles(reading)).map(({ title }) => title)).toEqual([FIRST]);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until(async () => ((await roots.panel()).length === 0 ? true : undefined), 'the panel to close');
  });

  it('takes a note in the sidebar', async () => {
    side = await Sidebar.open(firefox, reading);
    await page.bringToFront();
    await side.says(FIRST);
    await side.write('Note', NOTE);
    await until(async () => ((await storedRoles(reading)).some(({ note }) => note === NOTE) ? true : undefined), 'the note to be stored');
  });

  it('saves a second role', async () => {
    await page.bringToFront();
    await page.goto(ADDRESSES.greenhouse, { waitUntil: 'domcontentloaded' });
    await roots.waitForMarks(1);
    await until(async () => ((await firefox.background()) === 'stopped' ? true : undefined), 'the event page to be stopped again');
    await side.says(SECOND);
    await side.click('Save role');
    await until(async () => ((await storedRoles(reading)).length === 2 ? true : undefined), 'two roles to be stored');
    await side.close();
  });

  it('lists both with the note, and compares them side by side', async () => {
    shortlist = await firefox.open('shortlist.html');
    await says(shortlist, SECOND);
    await says(shortlist, 'Ask who decides on promotions.');
    await click(shortlist, 'checkbox', 'Choose all that are shown');
    await picture(shortlist, '5-shortlist');
    await click(shortlist, 'button', 'Compare');
    const table = await until(
      () => shortlist.evaluate(() => document.querySelector<HTMLElement>('.sl-compare__table')?.innerText),
      'the comparison',
    );
    expect(table).toContain(FIRST);
    expect(table).toContain(SECOND);
    await picture(shortlist, '6-compare');
  });

  it('exports the selection as CSV and JSON', async () => {
    await firefox.go(shortlist, 'shortlist.html');
    // Before the roles are read, "all that are shown" are none.
    await says(shortlist, SECOND);
    await click(shortlist, 'checkbox', 'Choose all that are shown');
    for (const text of [await exported('CSV', '.csv'), await exported('JSON', '.json')]) {
      for (const words of [FIRST, SECOND, 'Ask who decides on promotions.']) expect(text).toContain(words);
    }
    const file = readdirSync(firefox.downloads).find((name) => name.endsWith('.json'))!;
    expect(() => JSON.parse(readFileSync(join(firefox.downloads, file), 'utf8'))).not.toThrow();
  });

  it('asks nothing of the network and complains of nothing', async () => {
    expect(firefox.strayed).toEqual([]);
    expect(firefox.asked()).toEqual([]);
    expect(firefox.complaints).toEqual([]);
    expect(await firefox.errors()).toEqual([]);
    // And it would have been heard.
    const bare = await firefox.browser.newPage();
    await bare.goto('https://unserved.example/').catch(() => undefined);
    expect([...new Set(firefox.asked())]).toEqual(['unserved.example:443']);
    await bare.close();
  });

  it('has roles, note and marks again after the browser was closed and opened', async () => {
    await firefox.close();
    firefox = await Firefox.launch({ serve: demoPage, profile, again: true, idle: 1500 });
    shortlist = await firefox.open('shortlist.html');
    await says(shortlist, '2 roles');
    const kept = await storedRoles(shortlist);
    expect(kept.map(({ title }) => title).sort()).toEqual([SECOND, FIRST]);
    expect(kept.map(({ note }) => note)).toContain(NOTE);
    page = await firefox.visit(ADDRESSES.list);
    await firefox.roots(page).waitForMarks(9);
    expect(await firefox.errors()).toEqual([]);
  });
});
