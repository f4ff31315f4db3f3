/**
 * Hostile texts in every field of a role, through every place where they come out: the pages of the extension, the marks in
 * a job site's page, the files that are exported. Nothing may run, ask for anything, or become an element.
 */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { DEFAULT_EXPORT_COLUMNS } from '../../utils/exports/columns';
import { csv } from '../../utils/exports/csv';
import { html } from '../../utils/exports/html';
import { icalendar } from '../../utils/exports/icalendar';
import { markdown } from '../../utils/exports/markdown';
import { xlsx } from '../../utils/exports/xlsx';
import { preferencesSchema } from '../../utils/role/preferences';
import { type Role, roleSchema } from '../../utils/role/role';
import { Chromium } from '../e2e/support/chromium';
import { ClosedRoots, type Hidden } from '../e2e/support/closed-roots';
import { words } from '../exports/words';
import { aRole } from '../store/roles';
import { choose, NAME_HELPER } from './extension-page';
import { payloads } from './payload-list';
import { type Failing, type Job, type Outcome, pause, type Scenario } from './scenario';

/** Marks on the one site that is visited. */
const MARKED = preferencesSchema.parse({ sites: { lever: 'marks' }, welcomed: true });

/** Roles shown at once: what a table shows without scrolling. */
const BATCH = 12;
/** Pages of ours open at once. */
const AT_ONCE = 5;
const POSTING = 'https://jobs.lever.co/example/11111111-1111-4222-8333-444444444444';

/** A role that is hostile wherever text may be. */
function hostile(payload: string, number: number): Role {
  const role = aRole(number);
  const short = payload.slice(0, 900) || 'x';
  const words60 = payload.replace(/\s+/g, ' ').trim().slice(0, 60) || 'x';
  const built = {
    ...role,
    posting: {
      ...role.posting,
      title: short,
      hiringOrganization: short.slice(0, 490),
      jobLocation: [short.slice(0, 490)],
      description: payload.slice(0, 900_000),
    },
    note: payload.slice(0, 190_000),
    contact: short,
    tags: [words60],
    shortlists: [words60],
    followUp: '2026-01-02',
    correction: { track: 'lead' as const, at: 1, reason: short },
    verdict: { ...role.verdict, signals: [{ ...role.verdict.signals[0]!, quote: short.slice(0, 200), end: Math.min(200, short.length) }] },
  };
  return roleSchema.parse(built);
}

interface ExtensionWindow {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; failure?: unknown }> } };
}
const send = (page: Page, message: unknown) =>
  page.evaluate((sent) => (globalThis as unknown as ExtensionWindow).chrome.runtime.sendMessage(sent), message);

/** Elements that no view of ours makes from data, counted through open roots. */
function suspects(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const bad =
      'script:not([type=module]):not([src]), iframe, object, embed, base, form[action], img[onerror], [onload], [onclick], [onerror], [onmouseover], a[href^="javascript:" i], a[href^="data:" i], meta[http-equiv=refresh i], math, foreignObject, marquee';
    for (const element of document.querySelectorAll(bad)) found.push(element.outerHTML.slice(0, 200));
    if ((globalThis as { __pwned?: unknown }).__pwned !== undefined) found.push('__pwned is set');
    return found;
  });
}

interface Watch {
  readonly dialogs: string[];
  readonly fail: (what: string, details: unknown) => void;
}

/** Milliseconds after a page of ours shows something until everything in it is drawn. */
const DRAWN = 300;

function watchDialogs(page: Page, { dialogs }: Watch): void {
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
}

/** Opens one page of ours, lets it draw, looks, closes it. */
async function look(browser: Chromium, path: string, watch: Watch): Promise<void> {
  const page = await browser.context.newPage();
  watchDialogs(page, watch);
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  // Asked for by the clock: a tab in the background draws no frames. How fast it is, is another test's question.
  await page.waitForFunction(() => document.body.innerText.trim() !== '', undefined, { polling: 100, timeout: 120_000 });
  await pause(DRAWN);
  for (const found of await suspects(page)) watch.fail(`element or code from data in ${path.split('#')[0]}`, found);
  await page.close();
}

async function collected(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

/** Cells that a spreadsheet would take for a formula, whatever stands before the sign unseen. */
const FORMULA = /(?:^|[\r\n,])"?[\s\u00a0\u200b-\u200f\ufeff\u2066-\u2069]*[=+@＝＋＠]/;

/** The exports: drawn in a page where they are pages, looked through where they are text. */
async function exported(browser: Chromium, roles: readonly Role[], watch: Watch): Promise<void> {
  const columns = DEFAULT_EXPORT_COLUMNS;
  const file = await collected(html([roles], { columns, words, title: roles[0]!.posting.title, language: 'en' }));
  const page = await browser.context.newPage();
  watchDialogs(page, watch);
  await page.setContent(file);
  for (const found of await suspects(page)) watch.fail('element or code from data in the exported page', found);
  await page.close();
  const text = await collected(markdown([roles], { columns, words, title: roles[0]!.posting.title }));
  if (/(^|[^\\])<(script|img|svg|iframe)/i.test(text)) watch.fail('markup in Markdown', text.slice(0, 3000));
  if (/\]\(\s*(javascript|data|vbscript):/i.test(text)) watch.fail('a link that runs in Markdown', text.slice(0, 3000));
  const sheet = await collected(csv([roles], { columns, words, bom: true, separator: ',' }));
  if (FORMULA.test(sheet.replace(/^\ufeff/, ''))) watch.fail('a formula in CSV', FORMULA.exec(sheet)?.[0]);
  const calendar = await collected(
    icalendar([roles], {
      title: roles[0]!.posting.title,
      summary: (_kind, role) => role,
      notes: true,
      exportedAt: '2026-01-01T00:00:00.000Z',
    }),
  );
  if ((calendar.match(/^BEGIN:VEVENT\r?$/gm) ?? []).length > roles.length * 3 || /^ATTACH/m.test(calendar))
    watch.fail('an event from data in iCalendar', calendar.slice(0, 3000));
}

/** What a spreadsheet would find in the file: a formula, a link to anywhere but the posting, XML that is none. */
async function inSpreadsheet(roles: readonly Role[], watch: Watch): Promise<void> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsx([roles], { columns: DEFAULT_EXPORT_COLUMNS, words, sheetName: roles[0]!.posting.title }))
    pieces.push(piece);
  const { DOMParser } = new JSDOM().window;
  const linked = new Set(roles.map(({ posting }) => posting.url));
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer())))) {
    const part = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
    if (part.querySelector('parsererror')) watch.fail(`no XML in XLSX: ${path}`, part.querySelector('parsererror')?.textContent);
    if (part.querySelector('f, externalReference, oleObject')) watch.fail('a formula in XLSX', path);
    for (const link of part.querySelectorAll('Relationship[TargetMode=External]'))
      if (!linked.has(link.getAttribute('Target') ?? '')) watch.fail('a link from data in XLSX', link.getAttribute('Target'));
  }
}

const HARMFUL = new Set(['script', 'iframe', 'img', 'object', 'embed', 'form', 'base', 'meta', 'link', 'math', 'foreignobject', 'video']);

/** Elements and attributes of ours that can only come from data. */
const madeOf = (elements: readonly Hidden[]): unknown[] =>
  elements
    .filter(
      ({ localName, attributes }) =>
        HARMFUL.has(localName.toLowerCase()) ||
        Object.entries(attributes).some(([name, value]) => /^on|^srcdoc$/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value)),
    )
    .map(({ localName, attributes }) => ({ localName, attributes }));

/** Milliseconds that marks and the panel are waited for; how soon they come is another test's question. */
const SHOWN = 30_000;

/** The marks and the evidence panel of a posting that is hostile itself. */
async function inPage(page: Page, roots: ClosedRoots, watch: Watch): Promise<void> {
  await page.goto(POSTING);
  const [mark] = await roots.waitForMarks(1, SHOWN);
  await roots.click(mark!);
  const panel = await roots.wait(
    async () => ((await roots.panel()).length > 0 ? await roots.panel() : undefined),
    'the evidence panel',
    SHOWN,
  );
  const made = madeOf([...(await roots.all()), ...panel]);
  if (made.length > 0) watch.fail('element from data in a mark or the evidence panel', made);
  for (const found of (await suspects(page)).filter((one) => !one.includes('ld+json')))
    watch.fail('element or code from data in the page', found);
}

function served(payload: string): string {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    // A posting whose title holds nothing to read would get no mark.
    title: `${payload.slice(0, 900)} Engineer`,
    description: `${payload.slice(0, 5000)} You lead a team of six engineers. ${payload.slice(0, 300)}`,
    hiringOrganization: { '@type': 'Organization', name: payload.slice(0, 400) },
  };
  return `<!doctype html><title>A posting</title><script type="application/ld+json">${JSON.stringify(posting).replaceAll('<', '\\u003c')}</script><div class="posting-headline"><h2>Role</h2></div>`;
}

async function run(job: Job): Promise<Outcome> {
  const failing: Failing[] = [];
  const current = { payload: '' };
  const browser = await Chromium.launch({
    extension: job.chrome,
    serve: (address) => (address === POSTING ? served(current.payload) : undefined),
  });
  const own = await browser.open('icon/16.png');
  await own.evaluate(NAME_HELPER);
  await browser.grant('https://jobs.lever.co/*');
  await choose(own, MARKED);
  const dialogs: string[] = [];
  const visited = await browser.context.newPage();
  watchDialogs(visited, { dialogs, fail: () => undefined });
  const roots = await ClosedRoots.of(visited);
  const texts = payloads(job.random, job.count);
  let drawn = 0;
  for (let at = 0; at < texts.length; at += BATCH) {
    const some = texts.slice(at, at + BATCH);
    const watch: Watch = { dialogs, fail: (what, details) => failing.push({ what, at, details }) };
    const roles = some.map((payload, index) => hostile(payload, at + index));
    await send(own, { type: 'eraseEverything', requestId: `e-${at}` });
    await choose(own, MARKED);
    const answer = await send(own, { type: 'importRoles', requestId: `i-${at}`, roles });
    if (!answer.ok) watch.fail('not imported', answer);
    const compare = roles.slice(0, 6).map(({ id }) => `role=${id}`);
    const rest = roles.slice(6).map(({ id }) => `role=${id}`);
    const paths = [
      'popup.html',
      'sidepanel.html',
      'shortlist.html',
      'shortlist.html#view=board',
      'shortlist.html#view=duplicates',
      'shortlist.html#view=pictures',
      'options.html',
      ...[compare, rest].filter((ids) => ids.length > 1).map((ids) => `shortlist.html#view=compare&${ids.join('&')}`),
    ];
    // Side by side: most of the time each only waits until it is drawn.
    for (let next = 0; next < paths.length; next += AT_ONCE)
      await Promise.all(paths.slice(next, next + AT_ONCE).map((path) => look(browser, path, watch)));
    await exported(browser, roles, watch);
    await inSpreadsheet(roles, watch);
    for (const payload of some) {
      current.payload = payload;
      await inPage(visited, roots, watch).catch((error) => watch.fail('no mark or no panel', [payload.slice(0, 2000), String(error)]));
    }
    drawn += some.length;
    job.progress(drawn);
  }
  for (const dialog of dialogs) failing.push({ what: 'a dialog', at: 0, details: dialog });
  for (const request of browser.strayed) failing.push({ what: 'a request', at: 0, details: request });
  const { length: requests } = browser.strayed;
  await browser.close();
  return {
    done: drawn,
    failing,
    figures: `${drawn} payloads through 8 views, marks, evidence panel, and 5 kinds of file: ${dialogs.length} dialogs, ${requests} requests, ${failing.length - dialogs.length - requests} elements from data`,
  };
}

export const payloadsThroughOutputs: Scenario = {
  name: 'payloads',
  what: 'payloads through outputs: dialogs, requests, elements made from data',
  counts: { full: 300, ci: 300, test: 14 },
  run,
};
