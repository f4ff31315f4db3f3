/** One visit of one page, measured: what its main thread did, how long until the first mark, how late it heard a key. */
import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from '../../e2e/support/chromium';
import { traceMainThread } from '../../e2e/support/trace';

export interface Visit {
  /** Milliseconds from the navigation to the end of the load event. */
  readonly load: number;
  /** Milliseconds from the page's content being there to the first mark; undefined where none came. */
  readonly firstMark: number | undefined;
  /** Milliseconds of processor time of the main thread. */
  readonly busy: number;
  /** Milliseconds of its tasks beyond 50 each. */
  readonly blocking: number;
  /** Milliseconds between a key and the page hearing of it, for each key. */
  readonly delays: readonly number[];
  /** Bytes in use of the page's heap, all worlds, after a collection. */
  readonly heap: number;
}

/** Keys that do nothing, pressed while the page loads and is marked. */
const KEYS = 25;
const BETWEEN_KEYS = 40;

interface Watched {
  readonly delays: number[];
  firstMark?: number;
}

/** Runs before the page's own scripts: notes the first element of ours (an unknown element's name of this form) and late keys. */
function watchPage(): void {
  const watched: Watched = { delays: [] };
  Object.assign(globalThis, { watched });
  addEventListener('keydown', (event) => watched.delays.push(performance.now() - event.timeStamp), true);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (/^[bdfglmnprstv][aeiou]-(?:[bdfglmnprstv][aeiou]){2}$/i.test(node.nodeName)) {
          watched.firstMark = performance.now();
          observer.disconnect();
          return;
        }
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Bytes of the heap that is left after a collection. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

async function press(page: Page): Promise<void> {
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('Shift');
    await page.waitForTimeout(BETWEEN_KEYS);
  }
}

export async function visit(browser: Chromium, address: string): Promise<Visit> {
  const page = await browser.context.newPage();
  await page.addInitScript(watchPage);
  const traced = await traceMainThread(page, async () => {
    await page.goto(address, { waitUntil: 'commit' });
    await press(page);
    await page.waitForLoadState('load');
  });
  const { delays, firstMark, load, content } = await page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { ...watched, load: timing!.loadEventEnd, content: timing!.domContentLoadedEventEnd };
  });
  const cdp = await page.context().newCDPSession(page);
  const heap = await heapOf(cdp);
  await page.close();
  return {
    load,
    firstMark: firstMark === undefined ? undefined : Math.max(0, firstMark - content),
    busy: traced.total,
    blocking: traced.blocking,
    delays,
    heap,
  };
}
