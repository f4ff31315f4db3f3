/** Benchmark 2: reading a page, against the floors (its JSON-LD alone, every node once) and against public extractors. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPage } from '../../utils/sites/read-page';
import { READERS } from '../../utils/sites/readers';
import { siteOf } from '../../utils/sites/registry';
import { type Figure, ratioOf, type Scenario, spread, takeTurns } from './measure';
import { peers } from './peers/peers';

interface Page {
  readonly html: string;
  readonly url: string;
  readonly document: Document;
}

const walk = (dir: string): string[] =>
  readdirSync(dir).flatMap((n) => (statSync(join(dir, n)).isDirectory() ? walk(join(dir, n)) : [join(dir, n)]));

/** The project's fixtures, and the real pages beside the project where they are present. */
function pages(): Page[] {
  const own = walk('test/sites')
    .filter((f) => f.endsWith('page.html'))
    .map((f) => ({ page: f, expected: f.replace(/page\.html$/, 'expected.json') }));
  const real = existsSync('../shared/pages/dev')
    ? walk('../shared/pages/dev')
        .filter((f) => f.endsWith('.html'))
        .map((f) => ({ page: f, expected: f.replace(/\.html$/, '.expected.json') }))
    : [];
  return [...own, ...real]
    .filter((f) => existsSync(f.expected) && statSync(f.page).size < 600_000)
    .map((f) => {
      const html = readFileSync(f.page, 'utf8');
      const { url } = JSON.parse(readFileSync(f.expected, 'utf8')) as { url: string };
      return { html, url, document: new JSDOM(html, { url }).window.document };
    });
}

const jsonLd = (d: Document): void => {
  for (const s of d.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      JSON.parse(s.textContent ?? '');
    } catch {
      // A floor reads what parses; mending is the reader's business.
    }
  }
};

/** Why these are over their target, and stay so. */
const NO_DOCUMENT =
  'It builds a tree of its own and looks for marked-up values only. Ours reads the document that a page has, cards too, and takes ten times as long in jsdom as in Chromium (see there).';

export const readScenario: Scenario = {
  name: 'read',
  about: 'reading pages in jsdom, against JSON.parse, querySelectorAll and public extractors',
  minutes: 2,
  async run() {
    const all = pages();
    const corpus = existsSync('../shared/pages/dev') ? 'real' : 'own';
    const skipped = corpus === 'real' ? [] : ['../shared is absent: fixtures of the project only'];
    const each = (f: (p: Page) => unknown) => async () => {
      for (const p of all) await f(p);
    };
    const read = (p: Page) => {
      const site = siteOf(new URL(p.url));
      return readPage({ document: p.document, url: new URL(p.url) }, site && READERS.find((r) => r.site.id === site.id));
    };
    const times = await takeTurns(5, {
      read: each(read),
      jsonLd: each((p) => jsonLd(p.document)),
      everyNode: each((p) => p.document.querySelectorAll('*').length),
    });
    const figures: Figure[] = [
      {
        id: 'read/ms',
        what: `reading a page in jsdom (mean over ${all.length} pages, document ready)`,
        unit: 'ms',
        ...spread(times.read.map((t) => t / all.length)),
      },
      { id: 'read/against-every-node', what: "reading, against querySelectorAll('*')", unit: '×', ...ratioOf(times.read, times.everyNode) },
      {
        id: 'read/against-json-ld',
        what: 'reading, against JSON.parse of the JSON-LD alone',
        unit: '×',
        ...ratioOf(times.read, times.jsonLd),
      },
    ];
    const require = peers();
    if (!require) return { figures, corpus, skipped: [...skipped, 'extractor peers: not installed'] };
    const { Readability } = require('@mozilla/readability');
    const Defuddle = require('defuddle');
    const metascraper = require('metascraper')([
      require('metascraper-title')(),
      require('metascraper-description')(),
      require('metascraper-publisher')(),
    ]);
    const microdata = require('microdata-node');
    const autoExtractor = require('web-auto-extractor').default;
    // What others choke on is their figure too: an exception counts as the time until it was thrown.
    // What they print about it would bury the table.
    const calm = (f: () => unknown) => async () => {
      const { log, error, warn } = console;
      console.log = console.error = console.warn = () => undefined;
      try {
        await f();
      } catch {
        return undefined;
      } finally {
        Object.assign(console, { log, error, warn });
      }
    };
    const sample = all.filter((_, i) => i % Math.ceil(all.length / 40) === 0);
    const over = (f: (p: Page) => unknown) => async () => {
      for (const p of sample) await calm(() => f(p))();
    };
    const against = await takeTurns(3, {
      read: over(read),
      // Readability takes the document apart, so it is given a copy; copying is not timed elsewhere, so it counts.
      readability: over((p) => new Readability(p.document.cloneNode(true)).parse()),
      defuddle: over((p) => new Defuddle(p.document, { url: p.url }).parse()),
      metascraper: over((p) => metascraper({ html: p.html, url: p.url })),
      microdata: over((p) => microdata.toJson(p.html, { base: p.url })),
      autoExtractor: over((p) => autoExtractor().parse(p.html)),
    });
    for (const [id, what, note] of [
      ['readability', '@mozilla/readability (on a copy of the document)'],
      ['defuddle', 'defuddle'],
      ['metascraper', 'metascraper (parses by itself)', NO_DOCUMENT],
      ['microdata', 'microdata-node (parses by itself)', NO_DOCUMENT],
      ['autoExtractor', 'web-auto-extractor (parses by itself)', NO_DOCUMENT],
    ] as const)
      figures.push({
        id: `read/faster-than-${id}`,
        what: `times faster than ${what}`,
        unit: '×',
        ...ratioOf(against[id], against.read),
        target: { atLeast: 1 },
        ...(note && { note }),
      });
    return { figures, skipped, corpus };
  },
};
