/** Phrases of a title without a head noun that name a role all the same. */
import { isTrainee, LINK, REACHES, SCHOOL } from './lexicon';
import type { TitleRole } from './role';
import { NUMERAL, type Token } from './tokens';

/** "Management Trainee": the word for the trainee is all the head there is. */
export function readTrainee(part: readonly Token[], title: string): TitleRole | undefined {
  const all = part.map((t) => t.word);
  const at = all.findIndex((_, i) => isTrainee(all, i));
  const token = part[at];
  if (!token) return undefined;
  const span = { quote: title.slice(token.start, token.end), start: token.start, end: token.end };
  return {
    kind: 'trainee',
    head: token.word,
    before: all.slice(0, at),
    object: all.slice(at + 1),
    ranks: [{ rank: 'intern', ...span }],
    reach: [],
    ...span,
  };
}

/** "Principal" heads a school where it stands alone or with a school's words; elsewhere it is a rank ("Principal, Partnerships"). */
export function readPrincipal(part: readonly Token[], title: string): TitleRole | undefined {
  const token = part.find((t) => t.word === 'principal');
  if (!token) return undefined;
  const others = part.filter((t) => t !== token && !LINK.has(t.word) && !NUMERAL.test(t.word));
  const school = others.length === 0 || others.some((t) => SCHOOL.has(t.word));
  const span = { quote: title.slice(token.start, token.end), start: token.start, end: token.end };
  return {
    kind: school ? 'school-head' : 'craft',
    head: 'principal',
    before: [],
    object: others.map((t) => t.word),
    ranks: school ? [] : [{ rank: 'principal', ...span }],
    reach: others.filter((t) => REACHES.has(t.word)).map((t) => t.word),
    ...span,
  };
}
