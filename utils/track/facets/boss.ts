/** The boss whom the text names: evidence about the boss, never about this role. */
import { headOf, LINK } from '../title/lexicon';
import { ARTICLES, OFFICERS, OTHER_BOSS, TECHNICAL_BOSS, TO_THIS_ROLE } from '../words/facet-boss';
import type { Words } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const technical = set(TECHNICAL_BOSS);
const other = set(OTHER_BOSS);
const thisRole = set(TO_THIS_ROLE);
const articles = set(ARTICLES);
const officers = set(OFFICERS);
/** A title of a boss has no more words than this. */
const LONGEST = 9;
/** Nor more UTF-16 units. */
const LONGEST_UNITS = 120;

export interface Boss {
  readonly title: string;
  readonly technical?: boolean;
  /** Places in the list of words. */
  readonly first: number;
  readonly last: number;
}

const isBoss = (word: string): boolean => {
  const head = headOf(word);
  return head !== undefined && (head.of !== 'craft' || officers.has(word));
};

/** "head of engineering", "directeur technique": a small word that says what is headed. */
function goesOn(words: Words, i: number): boolean {
  const word = words.at(i);
  if (!technical.has(word) && !other.has(word)) return false;
  const previous = words.at(i - 1);
  return LINK.has(previous) || headOf(previous)?.first === true;
}

/** Reads the boss's title that begins after word `after`. */
export function bossAfter(words: Words, first: number, after: number): Boss | undefined {
  let i = after + 1;
  while (i < words.length && i <= after + 4 && !words.breaks(i) && articles.has(words.at(i))) i++;
  const from = i;
  let last = -1;
  let head = -1;
  let commas = false;
  for (; i < words.length && i < from + LONGEST; i++) {
    const word = words.at(i);
    const between = i > from ? words.between(i - 1) : '';
    const capital = words.capital(i);
    if (words.breaks(i) && i > after + 1) break;
    // "VP, Product": a bare rank goes on behind its comma
    if (/[,;:(|]/.test(between) && !(/^,\s$/.test(between) && head === i - 1 && capital && !commas)) break;
    commas ||= between.includes(',');
    if (thisRole.has(word)) break;
    const link = LINK.has(word) || word === 'and';
    if (isBoss(word)) {
      head = i;
      last = i;
    } else if (capital) last = i;
    else if (!link && head >= 0 && !goesOn(words, i)) break;
    else if (!link && head < 0 && i - from >= 4) break;
    else if (!link && head >= 0) last = i;
  }
  if (head < 0 || last < from) return undefined;
  last = Math.max(last, head);
  const title = words.text.slice(words.start(from), Math.min(words.end(last), words.start(from) + LONGEST_UNITS));
  let yes = false;
  let no = false;
  for (let k = from; k <= last; k++) {
    yes ||= technical.has(words.at(k));
    no ||= other.has(words.at(k));
  }
  return { title, ...(yes !== no ? { technical: yes } : {}), first, last };
}
