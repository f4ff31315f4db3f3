/** Lists of 25, 100 and 1,000 cards: what marking them costs the page's main thread, in processor time. */
import { linkedinPage } from '../../demo/linkedin';
import { type DemoPosting, POSTINGS } from '../../demo/postings';
import type { Chromium } from '../../e2e/support/chromium';
import { type MainThread, traceMainThread } from '../../e2e/support/trace';
import { type Figure, leastSquares, spread } from '../measure';
import { plainAddress } from './layouts';

const COUNTS = [25, 100, 1000] as const;
const ROUNDS = 7;

const many = (count: number): DemoPosting[] =>
  Array.from({ length: count }, (_, at) => {
    const posting = POSTINGS[at % POSTINGS.length] as DemoPosting;
    return { ...posting, id: String(4_200_000_000 + at), title: `${posting.title} ${at}` };
  });

export const listAddress = (count: number) => `https://www.linkedin.com/jobs/search/?currentJobId=4200000000&count=${count}`;

/** The page at such an address; undefined for others. */
export function listAt(address: string): string | undefined {
  const { searchParams } = new URL(address);
  const count = Number(searchParams.get('count'));
  return count > 0 ? linkedinPage({ postings: many(count), selected: searchParams.get('currentJobId') ?? undefined, delay: 0 }) : undefined;
}

async function load(browser: Chromium, address: string, count: number): Promise<MainThread> {
  const page = await browser.context.newPage();
  const traced = await traceMainThread(page, async () => {
    await page.goto(address);
    await page.waitForTimeout(count === 1000 ? 2500 : 1200);
  });
  await page.close();
  return traced;
}

export async function listFigures(browser: Chromium, progress: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  const costs: [count: number, extra: number][] = [];
  for (const count of COUNTS) {
    progress(`list of ${count} cards`);
    const bare: number[] = [];
    const marked: MainThread[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push((await load(browser, plainAddress(listAddress(count)), count)).total);
      marked.push(await load(browser, listAddress(count), count));
    }
    // Whatever else the machine did can only have added: the lowest of each is nearest to what the page itself costs.
    const least = Math.min(...bare);
    const extra = spread(marked.map(({ total }) => Math.max(0, total - least)));
    costs.push([count, extra.low]);
    figures.push({
      id: `browser/list-${count}/extra`,
      what: `list of ${count} cards: main thread, more than without (${least.toFixed(0)} ms)`,
      unit: 'ms',
      ...extra,
      value: extra.low,
      ...(count === 1000 && { target: { atMost: 150 } }),
    });
    figures.push({
      id: `browser/list-${count}/times`,
      what: `list of ${count} cards: main thread, times that without`,
      unit: '×',
      ...spread(marked.map(({ total }, at) => total / (bare[at] ?? Number.NaN))),
    });
    if (count === 1000) {
      const longest = spread(marked.map(({ longestOfOurs }) => longestOfOurs));
      figures.push({
        id: 'browser/list-1000/longest',
        what: 'list of 1,000 cards: longest task of the extension',
        unit: 'ms',
        ...longest,
        value: longest.low,
        target: { atMost: 50 },
      });
    }
  }
  const { fixed, each } = leastSquares(costs);
  const point = (value: number) => ({ value, low: value * 0.75, high: value * 1.25 });
  figures.push(
    { id: 'browser/list/fixed', what: 'of this paid once per page (linear fit)', unit: 'ms', ...point(fixed) },
    { id: 'browser/list/each', what: 'paid per card (linear fit)', unit: 'ms', ...point(each), target: { atMost: 0.15 } },
  );
  const [small, middle, big] = costs as [[number, number], [number, number], [number, number]];
  const slope = (a: [number, number], b: [number, number]) => (b[1] - a[1]) / (b[0] - a[0]);
  figures.push({
    id: 'browser/list/constant',
    what: 'cost per card between 100 and 1,000, times that between 25 and 100',
    unit: '×',
    ...point(slope(middle, big) / Math.max(0.01, slope(small, middle))),
    target: { atMost: 1.5 },
    note: 'More than 1 means that long lists cost more per card.',
  });
  return figures;
}
