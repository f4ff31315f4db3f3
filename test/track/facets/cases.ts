/** Helpers of the facet tests: a description that holds one sentence among others, and the facets read from it. */
import { type Facets, readFacets } from '../../../utils/track/facets/facets';
import { readTitle } from '../../../utils/track/title/title';
import type { Track } from '../../../utils/track/verdict';

/** A posting of three sentences around the one in question, so that nothing is found only because it stands alone. */
export const around = (sentence: string): string =>
  `Acme makes lamps for 2,000 shops in 12 countries.\n\n- ${sentence}\n- Lunch is at noon.`;

export const facetsOf = (sentence: string, track: Track = 'ic', title = 'Software Engineer'): Facets =>
  readFacets({ title: readTitle(title), description: around(sentence), track });

/** Whether every quote stands in the description where it says. */
export function quotesStand(description: string, facets: Facets): boolean {
  return Object.values(facets.quotes).every(
    (q) => q === undefined || (description.slice(q.start, q.end) === q.quote && q.quote.length > 0 && q.quote.length <= 200),
  );
}
