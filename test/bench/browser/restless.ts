/** A list of 1,000 cards that changes 1,000 times a second: what following it costs, by whose samples Chromium's profiler took. */
import type { Chromium } from '../../e2e/support/chromium';
import { processorTime, profiled, type Shares } from '../../e2e/support/profile';
import { changeFeet } from '../../e2e/support/restless';
import { type Figure, once } from '../measure';
import { plainAddress } from './layouts';
import { listAddress } from './lists';
import { heapOf } from './visit';

const SECONDS = 30;
/** Seconds in which a page that begins to change uses up what the reader may spend at once. */
const WARM_UP = 5;

async function restless(browser: Chromium, address: string): Promise<{ spent: Shares; grown: number }> {
  const page = await browser.visit(address);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (let before = -1000, now = 0; now - before > 20; ) {
    before = now;
    await page.waitForTimeout(1000);
    now = await processorTime(cdp);
  }
  await changeFeet(page, WARM_UP);
  const before = await heapOf(cdp);
  const spent = await profiled(cdp, async () => void (await changeFeet(page, SECONDS)));
  const grown = (await heapOf(cdp)) - before;
  await page.close();
  return { spent, grown };
}

export async function restlessFigures(browser: Chromium, progress: (line: string) => void): Promise<Figure[]> {
  progress(`1,000 changes a second for ${SECONDS} s, with and without`);
  const on = await restless(browser, listAddress(1000));
  const off = await restless(browser, plainAddress(listAddress(1000)));
  // The page's own calls cost more while somebody observes them, and what we throw away is collected.
  const beside = Math.max(0, on.spent.page - off.spent.page) + Math.max(0, on.spent.collecting - off.spent.collecting);
  const share = (part: number) => (part / (SECONDS * 1000)) * 100;
  return [
    {
      id: 'browser/restless/share',
      what: '1,000 changes a second: of a core, for following them',
      unit: '%',
      value: share(on.spent.ours + beside),
      low: share(on.spent.ours),
      high: share(on.spent.ours + beside) * 1.25,
      target: { atMost: 2 },
    },
    {
      id: 'browser/restless/heap',
      what: '1,000 changes a second: heap grows, more than without',
      unit: 'MB',
      ...once(Math.max(0, on.grown - off.grown) / 1e6),
      target: { atMost: 5 },
    },
  ];
}
