/** Quotes of a title or description. */
import { LONGEST_QUOTE, type Quote } from '../verdict';

/** The words from `start` to `end` as a quote, blanks at its ends and all beyond the limit cut off. */
export function quote(text: string, start: number, end: number, field: Quote['field'] = 'description'): Quote {
  let from = start;
  let to = Math.min(end, start + LONGEST_QUOTE);
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  // never end on half of a surrogate pair
  if (to > from && /[\ud800-\udbff]/.test(text[to - 1]!)) to--;
  return { quote: text.slice(from, to), field, start: from, end: to };
}
