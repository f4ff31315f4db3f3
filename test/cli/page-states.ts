/**
 * `npm run page-states`: pictures of marks in every state on the layouts of the ten biggest sites, in both themes, into
 * test/.tmp/page-states, and one sheet a state and theme to look at. Needs a build (`npm run build`).
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { Chromium } from '../e2e/support/chromium';
import { ClosedRoots } from '../e2e/support/closed-roots';
import { switchAllOn } from '../e2e/support/first-use';
import { type Fixture, fixtures } from '../sites/fixtures';
import { help } from './support/help';

help(import.meta.filename);

const FOLDER = resolve('test/.tmp/page-states');
const BIGGEST = ['linkedin', 'indeed', 'glassdoor', 'stepstone', 'seek', 'naukri', 'greenhouse', 'lever', 'workday', 'ashby'];
/** A page as the server sent it draws nothing to be marked. */
const UNDRAWN = new Set(['board-served']);
const DARK = '<style>html, body { background: #16181c; color: #e8e8e8 } a { color: #8ab4f8 }</style>';
const THEMES = ['light', 'dark'] as const;
/** The icons that a card gets, one card after the other; the first has none. */
const FLAGS = [
  {},
  { seen: true },
  { saved: true },
  { saved: true, noted: true },
  { saved: true, applied: true },
  { repostedSince: 1_790_000_000_000 },
];

const pick = (site: string, kind: 'list' | 'posting'): Fixture | undefined =>
  fixtures(site).find(({ name, expected }) => expected.kind === kind && !UNDRAWN.has(name));

const browser = await Chromium.launch({
  serve: (address) =>
    served && address.split('#')[0] === served.url.split('#')[0] ? served.html : { status: 404, contentType: 'text/plain', body: '' },
});
let served: { readonly url: string; readonly html: string } | undefined;

/** What the worker would send after the person did something elsewhere: each card another state. */
const showStates = (flags: typeof FLAGS) =>
  browser.worker().evaluate(`(async (flags) => {
    const [tab] = await chrome.tabs.query({ active: true });
    const record = (await chrome.storage.session.get('tab:' + tab.id))['tab:' + tab.id];
    const shown = Object.values(record.frames).flatMap(({ open, cards }) => [...cards, ...(open ? [open] : [])]);
    const markings = shown.map(({ key, verdict, onTrack }, at) => ({ key, verdict, onTrack, flags: flags[at % flags.length] }));
    await chrome.tabs.sendMessage(tab.id, { type: 'markingsChanged', markings });
  })(${JSON.stringify(flags)})`);

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

async function visit({ html, expected: { url } }: Fixture, theme: string): Promise<{ page: Page; roots: ClosedRoots }> {
  served = { url, html: theme === 'dark' ? html.replace(/<\/head>|$/, (end) => `${DARK}${end}`) : html };
  const page = await browser.visit(url);
  await page.bringToFront();
  const roots = await ClosedRoots.of(page);
  await roots.waitForMarks(1);
  return { page, roots };
}

/** Waits for the count of what is dimmed or hidden; undefined: until there is none. */
const barSays = (roots: ClosedRoots, words: RegExp | undefined) =>
  roots.wait(
    async () => {
      const bar = (await roots.all()).find(({ localName, attributes }) => localName === 'button' && !attributes.class);
      return (bar ? words?.test(bar.text) : !words) ? true : undefined;
    },
    `the bar to say ${words}`,
    15_000,
  );

/** One picture with all of a state and theme, two in a row. */
async function sheet(state: string, theme: string, names: readonly string[]): Promise<void> {
  const page = await browser.context.newPage();
  const images = names.map((name) => {
    const data = readFileSync(join(FOLDER, `${name}.png`)).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
  });
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:1fr 1fr;gap:6px;font:12px sans-serif}figure{margin:0}img{width:100%}</style>${images.join('')}`,
  );
  await page.screenshot({ path: join(FOLDER, `sheet-${state}-${theme}.png`), fullPage: true });
  await page.close();
}

mkdirSync(FOLDER, { recursive: true });
try {
  await switchAllOn(browser);
  const options = await browser.open('options.html');
  const choose = async (name: string) => {
    await options.bringToFront();
    const radio = options.getByRole('radio', { name, exact: true });
    // Checked once it is kept, which is not at once.
    await radio.click();
    await browser.until(() => radio.isChecked(), `${name} is chosen`);
  };
  const taken = new Map<string, string[]>();
  const keep = async (page: Page, state: string, theme: string, site: string) => {
    const name = `${state}-${site}-${theme}`;
    await shoot(page, name);
    taken.set(`${state} ${theme}`, [...(taken.get(`${state} ${theme}`) ?? []), name]);
  };
  for (const site of BIGGEST) {
    const [list, posting] = [pick(site, 'list'), pick(site, 'posting')];
    for (const theme of THEMES) {
      if (list) {
        await choose('Only mark them');
        await choose('Any track');
        const { page, roots } = await visit(list, theme);
        await barSays(roots, undefined);
        await showStates(FLAGS);
        await keep(page, 'states', theme, site);
        await choose('Management');
        for (const [rest, state] of [
          ['Dim them', 'dimmed'],
          ['Fold them away', 'folded'],
        ] as const) {
          await choose(rest);
          await page.bringToFront();
          await barSays(roots, state === 'dimmed' ? /dimmed/ : /hidden/);
          await keep(page, state, theme, site);
        }
        await page.close();
      }
      if (posting) {
        const { page, roots } = await visit(posting, theme);
        await roots.click((await roots.marks())[0]!);
        await roots.wait(async () => ((await roots.panel()).length > 0 ? true : undefined), 'the evidence panel');
        await keep(page, 'evidence', theme, site);
        await page.close();
      }
    }
  }
  for (const [key, names] of taken) {
    const [state, theme] = key.split(' ') as [string, string];
    await sheet(state, theme, names);
  }
  console.log(`${[...taken.values()].flat().length} pictures, and a sheet of each state and theme: ${pathToFileURL(FOLDER).href}`);
} finally {
  await browser.close();
}
