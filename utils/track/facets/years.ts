/** Years of experience that a text asks for, in en de fr pt sv es. */
import { fold } from '../title/tokens';
import { AGE } from '../words/facet-years';
import { numberAt } from './reports';
import { idsOf, type Words } from './words';

const YEARS = idsOf('year years yr yrs jahr jahre jahren an ans ano anos ar ars'.split(' '));
/** Words between a number and its years: "5 or more years", "2 bis 3 Jahre". */
const BETWEEN = idsOf('or more plus to bis a o till oder mehr ou mais mas e y and full volle'.split(' '));
const EXPERIENCE = /experien|erfahrung|erfaren|background|track record|praxis|berufs/;
/** The employer's own age, and ages of people, are no experience asked for. */
const OTHERS =
  /\b(?:seit|depuis|over the (?:last|past)|for (?:over|more than|the)|founded|history|old|our|we have|unsere|nuestros|tenemos|nos ultimos|ha mais de|mercado|sedan|salary|contract|duration|cdd de|age|alder|company|warranty|within|after|in the (?:last|next|past))\b[^.\n]{0,14}$/;
const AGED = new RegExp(`^\\W?(?:${AGE})\\b`);
/** More years than anybody is asked for. */
const MOST = 20;
/** Experience is spoken of so closely before and behind, in UTF-16 units. */
const BEFORE = 40;
const BEHIND = 60;

/** The years of experience asked for with the number at word `i` (a range counts by its lower end); undefined where it is no such number. */
export function yearsAt(words: Words, i: number): number | undefined {
  const n = numberAt(words, i);
  if (n === undefined || n > MOST) return undefined;
  // the upper end of a range
  if (numberAt(words, i - 1) !== undefined && words.between(i - 1).includes('-')) return undefined;
  let k = i + 1;
  while (k <= i + 4 && !words.breaks(k) && !YEARS.has(words.id(k))) {
    if (!BETWEEN.has(words.id(k)) && numberAt(words, k) === undefined) return undefined;
    k++;
  }
  if (words.breaks(k) || !YEARS.has(words.id(k))) return undefined;
  const { text } = words;
  const before = fold(text.slice(Math.max(0, words.start(i) - BEFORE), words.start(i)));
  if (OTHERS.test(before)) return undefined;
  // what the next sentence says is not said of these years, unless "5+ years" asks for them by itself
  const open = words.between(i).trimStart().startsWith('+') || words.before(i) === '+';
  let to = k + 1;
  while (!open && !words.breaks(to) && words.start(to) < words.end(k) + BEHIND) to++;
  const behind = fold(text.slice(words.end(k), open ? words.end(k) + BEHIND : Math.min(words.end(k) + BEHIND, words.start(to))));
  return !AGED.test(behind) && (EXPERIENCE.test(behind) || EXPERIENCE.test(before)) ? n : undefined;
}
