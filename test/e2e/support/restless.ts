/** A list that does not rest: what a page with tickers, chats and adverts does to whoever observes it. */
import type { Page } from 'playwright-core';

/** Changes the foot of one card after the other, 1,000 a second. Answers how many changes were made. */
export const changeFeet = (page: Page, seconds: number): Promise<number> =>
  page.evaluate(
    (duration) =>
      new Promise<number>((done) => {
        const feet = [...document.querySelectorAll('.foot')];
        const start = performance.now();
        let made = 0;
        // A method: tsx wraps functions that are assigned to a name in something that the page has not.
        const { tick } = {
          tick() {
            const due = Math.min(duration, (performance.now() - start) / 1000) * 1000;
            for (; made < due; made++) feet[made % feet.length]!.firstChild!.nodeValue = `Promoted ${made % 7}`;
            if (performance.now() - start < duration * 1000) setTimeout(tick, 0);
            else done(made);
          },
        };
        tick();
      }),
    seconds,
  );
