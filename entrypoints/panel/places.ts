/** Which of the open posting's quotes the page in front can show: the others are words without a link. */
import type { Shown } from '../../components/role/actions';
import { send } from '../../utils/browser/client';
import { MOST_QUOTES } from '../../utils/messages';
import type { Quote } from '../../utils/track/verdict';

/** The words and their place, without what a signal has beside them. */
export const quoteOf = ({ quote, field, start, end }: Quote): Quote => ({ quote, field, start, end });

/** One quote's place in what was read, as text. */
export const placeName = ({ field, start, end }: Quote): string => `${field} ${start} ${end}`;

/** Every quote of a verdict, each place once. */
export function quotesOf({ signals, quotes }: Shown['verdict']): Quote[] {
  const all = [...signals, ...Object.values(quotes).filter((quote) => quote !== undefined)].map(quoteOf);
  return [...new Map(all.map((quote) => [placeName(quote), quote])).values()].slice(0, MOST_QUOTES);
}

/** Asks the page in a tab. Answers the names of the places that it shows; none where there is nobody to ask. */
export async function placesInPage(tabId: number, { key, verdict }: Shown): Promise<ReadonlySet<string>> {
  const quotes = quotesOf(verdict);
  if (quotes.length === 0) return new Set();
  const answer = await send({ type: 'findQuotes', tabId, key, quotes });
  return new Set(answer.ok ? quotes.filter((_, at) => answer.value[at]).map(placeName) : []);
}
