/** What the words of a title mean: the lists of `../words` made ready for look-up, once. */
import { CRAFT_ENDINGS, TITLE_CRAFTS } from '../words/title-crafts';
import {
  ASSISTANTS,
  BUILT,
  CLIENT_DIRECTORS,
  COOKS,
  CRAFT_DIRECTORS,
  DEPARTMENTS,
  type Field,
  HEADED_ALONE,
  HEADED_BY,
  LINKS,
  NOT_A_WORKFORCE,
  OFFICERS,
  PEOPLE_WORK,
  PROGRAMMES,
  PUBLIC_BODIES,
  REACH,
  SCHOOLS,
  SOFT_UNITS,
  TECHNICAL_FIELDS,
  TITLE_FIELDS,
  TRAINEE_PHRASES,
  TRAINEES,
  TRAINEESHIPS,
} from '../words/title-fields';
import { HEADS_OF_THE_WHOLE, type HeadClass, KEEPERS, NOT_HEADED, TITLE_ENDINGS, TITLE_HEADS } from '../words/title-heads';
import { STAFF_IS_ORDINARY, TITLE_RANKS } from '../words/title-ranks';

/** A head noun: its class, and whether it stands before its object ("gerente de vendas"). */
export interface Head {
  readonly of: HeadClass;
  readonly first: boolean;
  /** The joined field of a compound ("projekt" of "Projektleiter"), else empty. */
  readonly stem: string;
}
/** Ranks that a title's words name. */
export type Rank = keyof typeof TITLE_RANKS;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const heads = new Map<string, Head>();
for (const word of TITLE_CRAFTS.split(' ')) heads.set(word.replace('~', ''), { of: 'craft', first: word[0] === '~', stem: '' });
for (const word of NOT_HEADED.split(' ')) heads.set(word, { of: 'craft', first: false, stem: '' });
for (const [of, words] of Object.entries(TITLE_HEADS))
  for (const word of words.split(' ')) heads.set(word.replace('~', ''), { of: of as HeadClass, first: word[0] === '~', stem: '' });

const endings = new Map<string, HeadClass>();
for (const word of CRAFT_ENDINGS.split(' ')) endings.set(word, 'craft');
for (const [of, words] of Object.entries(TITLE_ENDINGS)) for (const word of words.split(' ')) endings.set(word, of as HeadClass);
const lengths = [...endings.keys()].map((w) => w.length);
const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];

/** The head noun that a word is, whole or as the end of a compound. */
export function headOf(word: string): Head | undefined {
  const whole = heads.get(word);
  if (whole) return whole;
  if (word.length > 4 && word.endsWith('s')) {
    const one = heads.get(word.slice(0, -1));
    if (one) return one;
  }
  for (let n = Math.min(longest, word.length - 2); n >= shortest; n--) {
    const end = word.slice(-n);
    const of = endings.get(end);
    if (of) return { of, first: false, stem: word.slice(0, -n) };
  }
  return undefined;
}

const fields = new Map<string, Field>();
for (const [field, words] of Object.entries(TITLE_FIELDS))
  for (const word of words.split(' ')) if (!fields.has(word)) fields.set(word, field as Field);

/** What kind of thing a word names as the object of a manager; German joints ("Abteilungs-", "Schichten") are tried without their s or n. */
export function fieldOf(word: string): Field | undefined {
  return fields.get(word) ?? (word.length > 4 && /[sn]$/.test(word) ? fields.get(word.slice(0, -1)) : undefined);
}

const ranks = new Map<string, Rank>();
for (const [rank, words] of Object.entries(TITLE_RANKS)) for (const word of words.split(' ')) ranks.set(word, rank as Rank);
/** The rank that a word names. */
export const rankOf = (word: string): Rank | undefined => ranks.get(word);

const TRAINEE = set(TRAINEES);
/** Words that take part in such a phrase, so that most words are told by one look. */
const traineeParts = set(TRAINEE_PHRASES.replaceAll('|', ' '));
const TRAINEE_ENDING = /praktikant(?:in)?$|werkstudent(?:in)?$/;
const traineePhrases = set(TRAINEE_PHRASES.replaceAll(' ', '_').replaceAll('|', ' '));

const TRAINEESHIP = set(TRAINEESHIPS);
const PROGRAMME = set(PROGRAMMES);
const HEADED = set(HEADED_BY);

/** Whether a traineeship is what the role runs or heads: "Internship Program Manager", "Head of Apprenticeship", "Leiter Ausbildung". */
function isRun(words: readonly string[], i: number): boolean {
  const traineeship = TRAINEESHIP.has(words[i]!);
  let behind = i + 1;
  while (PROGRAMME.has(words[behind] ?? '')) behind++;
  let before = i - 1;
  while (HEADED.has(words[before] ?? '')) before--;
  const runs = headOf(words[behind] ?? '');
  // crafts are learned in one, and so is what German and Romance titles name behind it ("Praktikum Produktmanager", "Alternance chef de projet")
  if ((traineeship || behind > i + 1) && runs && runs.of !== 'craft' && !runs.first && runs.stem === '') return true;
  const head = traineeship ? headOf(words[before] ?? '') : undefined;
  return head !== undefined && (before < i - 1 ? head.of !== 'craft' : head.of === 'boss' && head.stem === '');
}

/** Whether the word at `i` of a phrase says that the role is a trainee's. */
export function isTrainee(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  if (TRAINEE.has(word)) return !isRun(words, i);
  if (word.length > 10 && TRAINEE_ENDING.test(word)) return true;
  return traineeParts.has(word) && (traineePhrases.has(`${words[i - 1]}_${word}`) || traineePhrases.has(`${word}_${words[i + 1]}`));
}

/** The lists of `../words/title-fields.ts` and its neighbours as sets; what each holds is said there. */
export const LINK = set(LINKS);
export const REACHES = set(REACH);
export const KEEPER = set(KEEPERS);
export const ASSISTANT = set(ASSISTANTS);
export const CRAFT_DIRECTOR = set(CRAFT_DIRECTORS);
export const CLIENT_DIRECTOR = set(CLIENT_DIRECTORS);
export const ORDINARY_STAFF = set(STAFF_IS_ORDINARY);
export const TECHNICAL = set(TECHNICAL_FIELDS);
export const BUILD = set(BUILT);
export const SOFT_UNIT = set(SOFT_UNITS);
export const NOT_WORKFORCE = set(NOT_A_WORKFORCE);
export const COOK = set(COOKS);
export const OFFICER = set(OFFICERS);
export const PUBLIC = set(PUBLIC_BODIES);
export const DEPARTMENT = set(DEPARTMENTS);
export const SCHOOL = set(SCHOOLS);
export const ALONE = set(HEADED_ALONE);
export const PEOPLES = set(PEOPLE_WORK);
export const OF_THE_WHOLE = set(HEADS_OF_THE_WHOLE);
