/**
 * The main job, walked through as a person would: list, posting, evidence, note, save two, compare, export. The end-to-end
 * test checks what it saw; `npm start` without a display prints it.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { ADDRESSES } from '../../demo/pages';
import { type Chromium, picture } from './chromium';
import { ClosedRoots, type Hidden } from './closed-roots';

export interface Seen {
  /** What the marks of the list say, the open posting's among them. */
  readonly listMarks: readonly string[];
  /** Milliseconds from the page's load to its last mark. */
  readonly marksAfter: number;
  readonly evidence: string;
  /** Text that the quote in the panel led to. */
  readonly jumpedTo: string;
  readonly savedInPage: string;
  readonly note: string;
  readonly rows: readonly string[];
  readonly comparison: string;
  readonly exportFile: string;
  readonly exportText: string;
  readonly pictures: readonly string[];
}

export const NOTE = 'Ask who decides on promotions.\n- talk to Ines';

/** A button of the evidence panel by its words. */
function panelButton(panel: readonly Hidden[], words: RegExp): Hidden {
  const found = panel.find(
    ({ localName, text, attributes }) => localName === 'button' && words.test(`${text} ${attributes['aria-label'] ?? ''}`),
  );
  if (!found) throw new Error(`No button ${words} in the evidence panel.`);
  return found;
}

/** Waits until the side panel shows a posting; says what it shows instead where it does not. */
export async function panelShows(side: Page, title: string): Promise<void> {
  try {
    await side.getByRole('heading', { name: title }).waitFor({ timeout: 10_000 });
  } catch {
    throw new Error(`The side panel shows no ${title} but: ${(await side.locator('body').innerText()).replace(/\s+/g, ' ').slice(0, 300)}`);
  }
}

/** Keeps pictures' names in order. */
function album() {
  const taken: string[] = [];
  return { taken, take: async (page: Page, name: string) => void taken.push(await picture(page, `${taken.length + 1}-${name}`)) };
}

/** Walks. The sites LinkedIn and Greenhouse must be on, with marks. */
export async function walkMainJob(browser: Chromium, say: (line: string) => void = () => {}): Promise<Seen> {
  const pictures = album();

  say('Opening a list of postings with a pane beside it …');
  const side = await browser.open('sidepanel.html');
  await side.setViewportSize({ width: 400, height: 900 });
  const page = await browser.visit(ADDRESSES.list);
  const loaded = Date.now();
  const roots = await ClosedRoots.of(page);
  const marks = await roots.waitForMarks(9);
  const marksAfter = Date.now() - loaded;
  await pictures.take(page, 'list');
  const listMarks = marks.map(({ text }) => text);
  for (const mark of listMarks) say(`  ${mark}`);

  say('Opening the evidence of the open posting …');
  await roots.click(marks.at(-1)!);
  const panel = await roots.wait(async () => {
    const open = await roots.panel();
    return open.length > 0 ? open : undefined;
  }, 'the evidence panel');
  const evidence = panel[0]!.text;
  say(`  ${evidence}`);
  await roots.click(panelButton(panel, /Show in the page/));
  const jumpedTo = await page.evaluate(
    () => [...CSS.highlights.values()].flatMap((highlight) => [...(highlight as unknown as Iterable<Range>)].map(String)).at(-1) ?? '',
  );
  await pictures.take(page, 'evidence');
  await roots.click(panelButton(panel, /^Save/));
  const savedInPage = await roots.wait(
    async () => (await roots.panel()).find(({ attributes, text }) => attributes.role === 'status' && text)?.text,
    'the word that it is saved',
  );
  await page.keyboard.press('Escape');

  say('Writing a note in the side panel …');
  await page.bringToFront();
  await panelShows(side, 'Staff Software Engineer, Storage');
  const note = side.getByRole('textbox', { name: 'Note' });
  await note.fill(NOTE);
  await browser.until(async () => (await roles(browser)).some((role) => role.note === NOTE), 'the note is stored');
  await pictures.take(side, 'side-panel');

  say('Saving a second role …');
  await page.goto(ADDRESSES.greenhouse);
  await roots.waitForMarks(1);
  await panelShows(side, 'Principal Acoustic Engineer');
  await side.getByRole('button', { name: 'Save role' }).click();
  await browser.until(async () => (await roles(browser)).length === 2, 'two roles are stored');

  say('Comparing the two …');
  const shortlist = await browser.open('shortlist.html');
  await shortlist.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
  const rows = await shortlist.getByRole('grid').getByRole('rowgroup').getByRole('row').allInnerTexts();
  await pictures.take(shortlist, 'shortlist');
  await shortlist.getByRole('button', { name: 'Compare' }).click();
  await shortlist.locator('.sl-compare__table').waitFor();
  const comparison = await shortlist.locator('.sl-compare__table').innerText();
  await pictures.take(shortlist, 'compare');

  say('Exporting them …');
  await shortlist.goto(`chrome-extension://${browser.id}/shortlist.html`);
  await shortlist.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
  await shortlist.getByRole('button', { name: 'Export' }).last().click();
  const dialog = shortlist.getByRole('dialog');
  const [download] = await Promise.all([shortlist.waitForEvent('download'), dialog.getByRole('button', { name: 'Export' }).click()]);
  const folder = resolve('test/.tmp/exports');
  mkdirSync(folder, { recursive: true });
  const exportFile = join(folder, download.suggestedFilename());
  await download.saveAs(exportFile);
  await pictures.take(shortlist, 'export');
  await page.close();
  return {
    listMarks,
    marksAfter,
    evidence,
    jumpedTo,
    savedInPage,
    note: NOTE,
    rows,
    comparison,
    exportFile,
    exportText: readFileSync(exportFile, 'utf8'),
    pictures: pictures.taken,
  };
}

/** The saved roles as they are in the database, read by the worker's own origin. */
export async function roles(browser: Chromium): Promise<{ title: string; note: string }[]> {
  return browser.worker().evaluate(
    () =>
      new Promise<{ title: string; note: string }[]>((done, fail) => {
        void indexedDB.databases().then(([database]) => {
          const opening = indexedDB.open(database!.name!);
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const connection = opening.result;
            const reading = connection.transaction('roles').objectStore('roles').getAll();
            reading.onsuccess = () => {
              connection.close();
              done(
                (reading.result as { posting: { title: string }; note: string }[]).map(({ posting, note }) => ({
                  title: posting.title,
                  note,
                })),
              );
            };
            reading.onerror = () => fail(reading.error);
          };
        });
      }),
  );
}
