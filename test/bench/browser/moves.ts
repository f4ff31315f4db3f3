/** Moves within one page: milliseconds from the new address to the mark on the new posting's heading. */
import { POSTINGS } from '../../demo/postings';
import type { Chromium } from '../../e2e/support/chromium';
import { type Figure, worst } from '../measure';
import { listAddress } from './lists';

const MOVES = 100;

/** That it is the right one, and none on a wrong posting before, is what test/e2e/moves.test.ts shows. */
export async function moveFigures(browser: Chromium, progress: (line: string) => void): Promise<Figure[]> {
  progress(`${MOVES} moves within a page`);
  const page = await browser.visit(listAddress(25));
  await page.waitForTimeout(1500);
  const ids = Array.from({ length: MOVES }, (_, at) => String(4_200_000_000 + ((at * 7 + 1) % 25)));
  const times = await page.evaluate(async (all) => {
    const took: number[] = [];
    for (const id of all) {
      const start = performance.now();
      (globalThis as unknown as { go(id: string): void }).go(id);
      await new Promise<void>((done, fail) => {
        const observer = new MutationObserver(() => {
          const heading = document.querySelector(`h1 a[href*="${id}"]`)?.closest('h1');
          if (![...(heading?.children ?? [])].some(({ localName }) => localName.includes('-'))) return;
          observer.disconnect();
          done();
        });
        observer.observe(document, { childList: true, subtree: true });
        setTimeout(() => fail(new Error(`no mark on ${id} within 5 s`)), 5000);
      });
      took.push(performance.now() - start);
      await new Promise((rest) => setTimeout(rest, 100));
    }
    return took;
  }, ids);
  await page.close();
  return [
    {
      id: 'browser/move',
      what: `from a new address within the page to the right mark (95 of 100, ${POSTINGS.length} texts)`,
      unit: 'ms',
      ...worst(times),
      target: { atMost: 500 },
    },
  ];
}
