/** Benchmark 3: what the built extension costs the pages that it is a guest in, in a real Chromium. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Chromium, type Served } from '../e2e/support/chromium';
import { switchAllOn } from '../e2e/support/first-use';
import { injectedFigures } from './browser/injected';
import { allLayouts, biggestLayouts, type Layout, PLAIN_HOST, plainAddress } from './browser/layouts';
import { listAt, listFigures } from './browser/lists';
import { moveFigures } from './browser/moves';
import { readingFigures } from './browser/reading';
import { restlessFigures } from './browser/restless';
import { type Visit, visit } from './browser/visit';
import { type Figure, ratioOf, type Scenario, spread, worst } from './measure';

const EXTENSION = resolve(process.env.EXTENSION ?? '.output/chrome-mv3');
const ROUNDS = 5;

/** The pages by address, and each at the plain host too. */
function server(layouts: readonly Layout[]): (address: string) => Served {
  const pages = new Map(layouts.map(({ url, html }) => [url.split('#')[0], html]));
  return (address) => {
    const url = new URL(address);
    const wanted = url.hostname === PLAIN_HOST ? (url.searchParams.get('of') ?? address) : address;
    return pages.get(wanted.split('#')[0]) ?? listAt(wanted) ?? { status: 404, contentType: 'text/plain', body: '' };
  };
}

/** Sum over the layouts of a round. */
const total = (visits: readonly Visit[], of: (visit: Visit) => number) => visits.reduce((sum, one) => sum + of(one), 0);

async function layoutFigures(browser: Chromium, layouts: readonly Layout[], progress: (line: string) => void): Promise<Figure[]> {
  const bare: Visit[][] = [];
  const marked: Visit[][] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    progress(`${layouts.length} biggest layouts, round ${round} of ${ROUNDS}`);
    const [without, withOurs]: [Visit[], Visit[]] = [[], []];
    for (const { url } of layouts) {
      without.push(await visit(browser, plainAddress(url)));
      withOurs.push(await visit(browser, url));
    }
    bare.push(without);
    marked.push(withOurs);
  }
  const times = (of: (visit: Visit) => number) =>
    ratioOf(
      marked.map((round) => total(round, of)),
      bare.map((round) => total(round, of)),
    );
  const more = (of: (visit: Visit) => number) =>
    spread(marked.map((round, at) => (total(round, of) - total(bare[at] ?? [], of)) / layouts.length));
  const all = marked.flat();
  const firstMarks = all.flatMap(({ firstMark }) => firstMark ?? []);
  const of = `${layouts.length} biggest layouts`;
  return [
    { id: 'browser/layouts/load', what: `${of}: load, times that without`, unit: '×', ...times(({ load }) => load) },
    { id: 'browser/layouts/busy', what: `${of}: main thread, times that without`, unit: '×', ...times(({ busy }) => busy) },
    { id: 'browser/layouts/extra', what: `${of}: main thread, more than without, per page`, unit: 'ms', ...more(({ busy }) => busy) },
    {
      id: 'browser/layouts/blocking',
      what: `${of}: total blocking time, more than without, per page`,
      unit: 'ms',
      ...more(({ blocking }) => blocking),
      target: { atMost: 50 },
    },
    {
      id: 'browser/layouts/first-mark',
      what: `${of}: from the page's content to the first mark (95 of 100; ${firstMarks.length} of ${all.length} marked)`,
      unit: 'ms',
      ...worst(firstMarks),
      target: { atMost: 500 },
    },
    {
      id: 'browser/layouts/delay-without',
      what: `${of}: a key is heard after, without (95 of 100)`,
      unit: 'ms',
      ...worst(bare.flat().flatMap(({ delays }) => delays)),
    },
    {
      id: 'browser/layouts/delay',
      what: `${of}: a key is heard after, with (95 of 100)`,
      unit: 'ms',
      ...worst(all.flatMap(({ delays }) => delays)),
      target: { atMost: 100 },
    },
    {
      id: 'browser/layouts/heap',
      what: `${of}: heap, more than without, per page`,
      unit: 'MB',
      ...more(({ heap }) => heap / 1e6),
      target: { atMost: 5 },
    },
  ];
}

export const browserScenario: Scenario = {
  name: 'browser',
  about: 'what the extension costs pages in Chromium: layouts with and without, lists, restless pages, moves, injection, reading',
  minutes: 10,
  async run(progress) {
    if (!existsSync(EXTENSION)) return { figures: [], skipped: ['browser: not built (npm run build)'] };
    const { real, layouts } = allLayouts();
    const biggest = biggestLayouts(layouts);
    const browser = await Chromium.launch({ serve: server(layouts), extension: EXTENSION });
    try {
      await switchAllOn(browser);
      const figures: Figure[] = [];
      const failed: string[] = [];
      for (const [part, measure] of Object.entries({
        injected: () => injectedFigures(browser, biggest, progress),
        reading: () => readingFigures(browser, layouts, progress),
        layouts: () => layoutFigures(browser, biggest, progress),
        lists: () => listFigures(browser, progress),
        moves: () => moveFigures(browser, progress),
        restless: () => restlessFigures(browser, progress),
      })) {
        try {
          figures.push(...(await measure()));
        } catch (error) {
          failed.push(`browser, ${part}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      return { figures, failed, corpus: real ? 'real' : 'own', skipped: real ? [] : ['../shared is absent: layouts of the project only'] };
    } finally {
      await browser.close();
    }
  },
};
