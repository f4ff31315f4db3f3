/** Waiting for what nobody tells of. */
export const pause = (milliseconds: number): Promise<void> => new Promise((go) => setTimeout(go, milliseconds));

/** Looks until there is something to answer. Generous: Firefox beside other work on two cores takes its time. */
export async function until<T>(look: () => Promise<T | undefined>, what: string | (() => string), timeout = 15_000): Promise<T> {
  for (const end = Date.now() + timeout; ; ) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${typeof what === 'string' ? what : what()}.`);
    await pause(40);
  }
}
