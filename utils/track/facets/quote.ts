/** Quotes of a description. */
import type { Quote } from '../verdict';

/** Longest quote, in UTF-16 units: the verdict's limit. */
const LONGEST = 200;

/** The words from `start` to `end` as a quote, blanks at its ends and all beyond the limit cut off. */
export function quote(description: string, start: number, end: number): Quote {
  let from = start;
  let to = Math.min(end, start + LONGEST);
  while (from < to && /\s/.test(description[from]!)) from++;
  while (to > from && /\s/.test(description[to - 1]!)) to--;
  // never end on half of a surrogate pair
  if (to > from && /[\ud800-\udbff]/.test(description[to - 1]!)) to--;
  return { quote: description.slice(from, to), field: 'description', start: from, end: to };
}
