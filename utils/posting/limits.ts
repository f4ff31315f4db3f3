/** Limits that the page side needs without the schema: `posting.ts` brings zod along, which no page gets. */

/** Longest description kept, in UTF-16 units; the longest real posting met had 60,000. */
export const MAX_DESCRIPTION = 1_000_000;
