/** The role that a text names for itself ("is seeking a Director of Engineering"), read where the posting's title names none. */
import type { TextReader } from '../../posting/text/reading';
import { BEFORE_ROLE, BEHIND_ROLE, INSIDE_ROLE, LIKENS, OF_ANOTHER, OF_EMPLOYERS, THE } from '../words/title-named';
import type { TitleReading } from './role';
import { readTitle } from './title';
import { fold } from './tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BEFORE = set(BEFORE_ROLE);
const BEHIND = set(BEHIND_ROLE);
const ANOTHERS = set(OF_ANOTHER);
const ARTICLES = set(THE);
const LIKENING = set(LIKENS);
const EMPLOYERS = set(OF_EMPLOYERS);
const INSIDE = set(INSIDE_ROLE);
/** A posting names its role early: what begins behind so many words is not looked at. */
const LOOKED_AT = 700;
/** Small words between "seeking" and the role: "for an experienced and passionate". */
const BETWEEN = 4;
/** Words of the longest role. */
const LONGEST = 8;
/** Between two words of a role stands no more than this: a space, " & ", " - ", ", ". */
const GAP = /^(?: | ?[&/–-] ?|, )$/;

/** Past the last word of the capitalised run at `from`; a small word counts only with a capital behind it. */
function runEnd({ text, start, end, capital }: TextReader, from: number, last: number): number {
  let to = from;
  for (let at = from; at < Math.min(last, from + LONGEST); at++) {
    if (at > from && !GAP.test(text.slice(end[at - 1], start[at]))) break;
    if (capital[at] === 1) to = at + 1;
    else if (!INSIDE.has(fold(text.slice(start[at], end[at])))) break;
  }
  return to;
}

/** Reads the first role that the text names with a head that is known. */
function namedRole(read: TextReader, lang: string | undefined): TitleReading | undefined {
  const { text, start, end, capital } = read;
  const word = (at: number) => fold(text.slice(start[at], end[at]));
  const reading = (from: number, to: number): TitleReading | undefined => {
    const role = readTitle(text.slice(start[from], end[to - 1]), lang);
    return role.main === undefined ? undefined : { ...role, standsAt: start[from]! };
  };
  for (let segment = 0; segment < read.segments && read.first[segment]! < LOOKED_AT; segment++) {
    const last = read.last(segment);
    for (let at = read.first[segment]!; at < last; at++) {
      const before = word(at);
      const named = BEFORE.has(before);
      if (!named && !ARTICLES.has(before)) continue;
      let from = at + 1;
      if (named) while (from < last && from <= at + BETWEEN && capital[from] === 0 && !ANOTHERS.has(word(from))) from++;
      if (from >= last || capital[from] === 0) continue;
      const to = runEnd(read, from, last);
      if (to === from || (!named && (to >= last || !BEHIND.has(word(to))))) continue;
      const role = reading(from, to);
      // "als Marktführer für Lampen": the employer of itself
      const ofEmployer = LIKENING.has(before) && (role?.main?.kind === 'bare-leader' || EMPLOYERS.has(word(from)));
      if (role !== undefined && !ofEmployer) return role;
    }
  }
  return undefined;
}

/** The title, or, where it names no role, the role that the text names: "Junior BI Engineering" still says whether a junior is sought. */
export function roleOf(title: TitleReading, lang: string | undefined, read: TextReader): TitleReading {
  const role = title.main === undefined && !title.several ? namedRole(read, lang) : undefined;
  return role === undefined ? title : role.ranks.length > 0 ? role : { ...role, ranks: title.ranks };
}
