/** How long a run takes: a few rounds in `npm test`, the figures of the promises with `TRACKMARK_FULL=1`. */
export const FULL = process.env.TRACKMARK_FULL === '1';

/** Rounds of a test: what `npm test` can afford, or the whole figure. */
export function rounds(few: number, whole: number): number {
  return FULL ? whole : few;
}
