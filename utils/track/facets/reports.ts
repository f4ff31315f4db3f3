/**
 * How many people report to the role: a number or a range of its own team, `none` where the text says so, else `unknown`.
 * Numbers of clients, of the company, of project teams and of the candidate's past are not meant (guideline, section 4).
 */
import { headOf, LINK } from '../title/lexicon';
import type { Track } from '../verdict';
import {
  CONSISTS,
  HEADED_NEXT,
  HEADING,
  HEADING_NOUNS,
  HEADING_STRONG,
  LEADS_MARKET,
  MORE,
  NOT_MINE,
  NOT_PEOPLE,
  NUMBER_WORDS,
  OF_WORK_TOO,
  ONE,
  ONE_OF,
  ONE_PERSON,
  OR,
  OVERSEEING,
  PAST,
  PEOPLE,
  TEAM,
  TO,
  UP,
  UP_TO,
} from '../words/facet-reports';
import { idsOf, KNOWN, type Words } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ids = (words: string): ReadonlySet<number> => idsOf(words.split(' '));
const strong = ids(HEADING_STRONG);
const heading = ids(HEADING);
const team = ids(TEAM);
const notMine = ids(NOT_MINE);
const past = ids(PAST);
const consists = ids(CONSISTS);
const nouns = ids(HEADING_NOUNS);
const headedNext = ids(HEADED_NEXT);
const leading = KNOWN.add('leading');
const lead = KNOWN.add('lead');
const leadsMarket = ids(LEADS_MARKET);
const people = set(PEOPLE);
const notPeople = set(NOT_PEOPLE);
const headed = new Map<number, number>();
const numbers = new Map<number, number>();
for (const pair of NUMBER_WORDS.split(' ')) {
  const [word, value] = pair.split('=') as [string, string];
  numbers.set(KNOWN.add(word), Number(value));
  // "achtköpfig" in all its endings
  for (const ending of ['', 'e', 'es', 'en', 'er', 'em']) headed.set(KNOWN.add(`${word}kopfig${ending}`), Number(value));
}
/** Laid out by number, since every word of a text is asked. */
const isSize = new Uint8Array(Math.max(...numbers.keys(), ...headed.keys()) + 1);
for (const id of [...numbers.keys(), ...headed.keys()]) isSize[id] = 1;
const to = set(TO);
const up = set(UP);
const upTo = set(UP_TO);
const or = set(OR);
const more = set(MORE);
const onePerson = set(ONE_PERSON);
/** More people than one person has as direct reports: such a number is of a department. */
const MOST = 60;
/** A heading word counts so many words back, and most of all within so few. */
const BACK = 16;
const NEAR = 6;
/** So many words back "clients", "join" or "we" say that others are counted. */
const OTHERS_BACK = 8;

export interface ReportsFound {
  readonly value: string;
  /** Places in the list of words. */
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

const one = KNOWN.add(ONE);

/** Whether word `i` is a word, joined to the one before it by a hyphen alone. */
const isJoined = (words: Words, i: number): boolean => i > 0 && i < words.length && words.value(i) < 0 && words.between(i - 1) === '-';

/** The number that word `i` is, in digits or as a word; "five" is none in "sixty-five", of which it knows the end only. */
export const numberAt = (words: Words, i: number): number | undefined => {
  if (i < 0 || i >= words.length) return undefined;
  const value = words.value(i);
  if (value >= 0) return value;
  const number = numbers.get(words.id(i));
  return number !== undefined && isJoined(words, i) && !numbers.has(words.id(i - 1)) ? undefined : number;
};

/** The number that begins at word `i`, and its last word: "twenty-five" is tens and units. */
function countAt(words: Words, i: number): readonly [number, number] | undefined {
  const number = numberAt(words, i);
  if (number === undefined) return undefined;
  const tens = words.value(i) < 0 && number % 10 === 0 && isJoined(words, i + 1);
  const units = !tens ? 0 : words.id(i + 1) === one ? 1 : (numberAt(words, i + 1) ?? 0);
  return units > 0 && units < 10 ? [number + units, i + 1] : [number, i];
}
/** Whether a size may begin at word `i`. */
export const mayBeSize = (words: Words, i: number): boolean => words.value(i) >= 0 || isSize[words.id(i)] === 1;

/** Whether a word names people: by list, or because it is a head noun of titles in the plural. */
function isPeople(word: string): boolean {
  if (people.has(word)) return true;
  if (word.length < 5) return false;
  const head = headOf(word);
  if (head && head.of !== 'lead' && head.of !== 'head') return /[snx]$|e$/.test(word);
  return word.endsWith('s') && headOf(word.slice(0, -1)) !== undefined;
}

interface Size {
  readonly value: string;
  readonly last: number;
}

/** The number or range that begins at word `i`. */
function sizeAt(words: Words, i: number): Size | undefined {
  const count = isJoined(words, i) ? undefined : countAt(words, i);
  if (!count) return undefined;
  const [low, end] = count;
  if (low === 0 || low > MOST) return undefined;
  if (/[.,$€£#:]/.test(words.before(i)) || /^(?:\s?%|[.,:]\d)/.test(words.between(i) + (words.value(i + 1) >= 0 ? '0' : '')))
    return undefined;
  // "S3", "5k": part of a name
  if ((i > 0 && words.start(i) === words.end(i - 1)) || (i + 1 < words.length && words.start(i + 1) === words.end(i))) return undefined;
  // "34 000"
  if (words.value(i + 1) >= 0 && words.end(i + 1) - words.start(i + 1) === 3 && words.start(i + 1) === words.end(i) + 1) return undefined;
  let last = end;
  let high: number | undefined;
  const next = words.breaks(end + 1) ? undefined : countAt(words, end + 1);
  const between = next === undefined ? '' : words.between(end);
  if (next !== undefined && /^\s?[-+]?\s?-\s?$/.test(between)) {
    [high, last] = next;
    // "nine-eight" is neither a range nor a number
    if (high <= low && isJoined(words, end + 1)) return undefined;
  } else if (next?.[0] === low && /^\s?\($/.test(between)) last = next[1];
  else if (to.has(words.at(end + 1)) && !words.breaks(end + 1)) {
    const far = countAt(words, end + 2);
    if (far !== undefined && far[0] > low && !words.breaks(end + 2)) [high, last] = far;
  }
  if (high !== undefined && high > low) return { value: `${low}-${high}`, last };
  if (words.after(last) === '+' || (or.has(words.at(last + 1)) && more.has(words.at(last + 2)))) return { value: `${low}+`, last };
  if (upTo.has(words.at(i - 1)) && up.has(words.at(i - 2))) return { value: `up to ${low}`, last };
  return { value: String(low), last };
}

interface Heading {
  readonly weight: number;
  /** The word of heading that stands furthest to the front. */
  readonly first: number;
  /** The word "team" close before the number, or -1. */
  readonly team: number;
}

/** Whether a word of the heading list is meant as one: not "the leading provider", not "Team Leads, …". */
function isHeading(words: Words, k: number): boolean {
  const id = words.id(k);
  if (id === leading || id === lead) return !leadsMarket.has(words.id(k + 1)) && (id === leading || followed(words, k));
  return !nouns.has(id) || followed(words, k);
}
const followed = (words: Words, k: number): boolean =>
  /^\s?:?\s?[~≈(]?$/.test(words.between(k)) && (headedNext.has(words.id(k + 1)) || numberAt(words, k + 1) !== undefined);

/** What the words before the number say; undefined where they speak of somebody else's people. */
function headingBefore(words: Words, i: number): Heading | undefined {
  const from = words.sentenceStart(i, BACK);
  let weight = 0;
  let first = i;
  let teamAt = -1;
  let consist = false;
  for (let k = i - 1; k >= from; k--) {
    const id = words.id(k);
    if (id === 0) continue;
    const back = i - k;
    if ((notMine.has(id) && back <= OTHERS_BACK) || past.has(id)) return undefined;
    if (teamAt < 0 && team.has(id) && back <= (consist ? 6 : 3)) teamAt = k;
    if (teamAt < 0 && back <= 4 && consists.has(id)) consist = true;
    const sure = strong.has(id);
    if ((sure || heading.has(id)) && isHeading(words, k)) {
      weight = Math.max(weight, (sure ? 2 : 1) + (back <= NEAR ? 0.5 : 0));
      first = k;
    }
  }
  // "the team consists of 5 engineers" heads nobody by itself, but a manager's posting says it of the manager's team
  return weight === 0 && consist && teamAt >= 0 ? { weight: 0.5, first: teamAt, team: teamAt } : { weight, first, team: teamAt };
}

/** The last word of the people counted behind the number that ends at `last`; -1 where something else is counted, 0 where nothing is. */
function peopleAfter(words: Words, last: number): number {
  let counted = 0;
  for (let k = last + 1; k <= last + 5 && !words.breaks(k); k++) {
    const word = words.at(k);
    if (notPeople.has(word)) return -1;
    if (!isPeople(word)) continue;
    counted = k;
    // "3 to 5 experienced software engineers": the noun that ends the run
    if (words.breaks(k + 1) || !isPeople(words.at(k + 1))) break;
  }
  return counted;
}

/** The size of the own team that is stated at word `i`, if the words around it say that it is one. */
export function reportsAt(words: Words, i: number): ReportsFound | undefined {
  const before = headingBefore(words, i);
  if (!before) return undefined;
  const heads = headed.get(words.id(i));
  if (heads !== undefined)
    return before.weight === 0 ? undefined : { value: String(heads), first: before.first, last: i, weight: before.weight };
  const direct = words.at(i + 1) === 'direct' || words.at(i + 2) === 'direct' || words.at(i + 3) === 'direct';
  if (before.weight === 0 && !direct) return undefined;
  const size = sizeAt(words, i);
  if (!size) return undefined;
  // "5 direct reports" needs no verb
  if (words.at(size.last + 1) === 'direct' && /^reports?$/.test(words.at(size.last + 2)))
    return { value: size.value, first: before.first, last: size.last + 2, weight: 4 };
  const counted = peopleAfter(words, size.last);
  if (counted < 0 || before.weight === 0) return undefined;
  // a single 1 is mostly a label ("Tier 1 analysts", "1) oversee staff")
  if (size.value === '1' && !(counted === i + 1 && onePerson.has(words.at(counted)))) return undefined;
  const weight = before.weight + (before.team >= 0 ? 0.25 : 0);
  if (counted > 0) return { value: size.value, first: before.first, last: counted, weight };
  // "engineers (1-3)", "team (5)": in brackets behind what is counted; "a team of 30, reporting to": nothing behind it
  const bracketed = /\([~≈]?$/.test(words.between(i - 1)) && (before.team === i - 1 || isPeople(words.at(i - 1)));
  const alone = before.team >= 0 && (words.breaks(size.last + 1) || /^\)?[,.;:]/.test(words.between(size.last)));
  return bracketed || alone ? { value: size.value, first: before.first, last: size.last, weight } : undefined;
}

const overseeing = ids(OVERSEEING);
const articles = ids(ONE_OF);
const definite = KNOWN.add('the');
const things = ids(OF_WORK_TOO);
/** The head of "a junior data analyst" stands so many words behind the article at most. */
const NOUN = 4;

/** "Supervises the Office Coordinator", "manages an analyst": one report. "Manage the engineer" may be of work, so "the" needs supervising. */
export function oneReportAt(words: Words, i: number): ReportsFound | undefined {
  if (!overseeing.has(words.id(i)) || !articles.has(words.id(i + 1))) return undefined;
  if (words.id(i + 1) === definite && things.has(words.id(i))) return undefined;
  for (let k = i + 2; k <= i + 1 + NOUN && !words.breaks(k); k++) {
    const word = words.at(k);
    if (LINK.has(word)) return undefined;
    const head = headOf(word);
    if (!head || (head.of !== 'craft' && head.of !== 'coordinator') || word.endsWith('s')) continue;
    const ends = words.breaks(k + 1) || LINK.has(words.at(k + 1)) || /^[,.;:(]/.test(words.between(k));
    if (ends && headingBefore(words, i)) return { value: '1', first: i, last: k, weight: 0.4 };
  }
  return undefined;
}

/** A number of reports fits a role that heads people only. */
export const countsFor = (track: Track): boolean => track !== 'ic';
