/** Long work in short pieces, so that the page never waits for us. */

/** Milliseconds of a piece: each is followed by a frame in which the page is laid out anew; a task of more than 50 is felt. */
const SLICE = 16;

/** Lets the page have the main thread; `setTimeout` in hidden pages and where idle moments do not come. */
export function breathe(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    if (window.document.visibilityState === 'visible') window.requestAnimationFrame(() => channel.port2.postMessage(0));
    else channel.port2.postMessage(0);
  });
}

/**
 * Does `step` for each item, pausing whenever a piece is used up. `goOn` is asked after each pause: false ends it. Answers
 * the milliseconds of main thread that it took.
 */
export async function inSlices<T>(window: Window, items: readonly T[], step: (item: T) => void, goOn: () => boolean): Promise<number> {
  let spent = 0;
  let from = window.performance.now();
  for (const item of items) {
    step(item);
    const taken = window.performance.now() - from;
    if (taken < SLICE) continue;
    spent += taken;
    await breathe(window);
    if (!goOn()) return spent;
    from = window.performance.now();
  }
  return spent + window.performance.now() - from;
}
