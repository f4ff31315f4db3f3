/** Years of experience that a text asks for, in en de fr pt sv es. */
import { fold } from '../title/tokens';
import { AGE, BETWEEN, EXPERIENCE, NOT_ASKED, YEARS } from '../words/facet-years';
import { numberAt } from './reports';
import { idsOf, type Words } from './words';

const years = idsOf(YEARS.split(' '));
const joins = idsOf(BETWEEN.split(' '));
const EXPERIENCED = new RegExp(EXPERIENCE);
const OTHERS = new RegExp(`\\b(?:${NOT_ASKED})\\b[^.\\n]{0,14}$`);
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
  while (k <= i + 4 && !words.breaks(k) && !years.has(words.id(k))) {
    if (!joins.has(words.id(k)) && numberAt(words, k) === undefined) return undefined;
    k++;
  }
  if (words.breaks(k) || !years.has(words.id(k))) return undefined;
  const { text } = words;
  const before = fold(text.slice(Math.max(0, words.start(i) - BEFORE), words.start(i)));
  if (OTHERS.test(before)) return undefined;
  // what the next sentence says is not said of these years, unless "5+ years" asks for them by itself
  const open = words.between(i).trimStart().startsWith('+') || words.before(i) === '+';
  let to = k + 1;
  while (!open && !words.breaks(to) && words.start(to) < words.end(k) + BEHIND) to++;
  const behind = fold(text.slice(words.end(k), open ? words.end(k) + BEHIND : Math.min(words.end(k) + BEHIND, words.start(to))));
  return !AGED.test(behind) && (EXPERIENCED.test(behind) || EXPERIENCED.test(before)) ? n : undefined;
}
