/**
 * How many people report to the role: a number or a range of its own team, `none` where the text says so, else `unknown`.
 * Numbers of clients, of the company, of project teams and of the candidate's past are not meant (guideline, section 4).
 */
import { headOf } from '../title/lexicon';
import type { Track } from '../verdict';
import { HEADING, NOT_MINE, NOT_PEOPLE, NUMBER_WORDS, PEOPLE, TEAM } from '../words/facet-reports';
import { sentenceStart, type Words } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const heading = set(HEADING);
const people = set(PEOPLE);
const team = set(TEAM);
const notMine = set(NOT_MINE);
const notPeople = set(NOT_PEOPLE);
const numbers = new Map(NUMBER_WORDS.split(' ').map((pair) => [pair.split('=')[0]!, Number(pair.split('=')[1])]));
/** Words that join two numbers to a range. */
const TO = set('to bis a till or ou o e and y');
const UP_TO = set('to zu a ate hasta till');
/** Heading that is surely of reports, not of work. */
const STRONG = /^(?:manag|supervis|direct$|directly$|personal|mitarbeit|disziplin|encadr|line$|reports$|liderad|subordin|cargo$|rapport)/;
/** "achtköpfig", "8-köpfig". */
const HEADED = /^(zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf)kopfig/;
/** More people than one person has as direct reports: such a number is of a department. */
const MOST = 120;

export interface ReportsFound {
  readonly value: string;
  /** Places in the list of words. */
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

const numberAt = (words: Words, i: number): number | undefined => {
  const word = words.word[i];
  if (word === undefined) return undefined;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return numbers.get(word);
};

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
  const { folded, start, end } = words;
  const low = numberAt(words, i);
  if (low === undefined || low === 0 || low > MOST) return undefined;
  const before = folded[start[i]! - 1];
  if (before === '.' || before === ',' || before === '$' || before === '€' || before === '£' || before === '#') return undefined;
  const after = folded[end[i]!];
  if (after === '%' || ((after === '.' || after === ',') && /\d/.test(folded[end[i]! + 1] ?? ''))) return undefined;
  let last = i;
  let high: number | undefined;
  const next = numberAt(words, i + 1);
  const between = next === undefined ? '' : folded.slice(end[i]!, start[i + 1]!);
  if (next !== undefined && /^\s?[-+]?\s?-\s?$/.test(between)) [high, last] = [next, i + 1];
  else if (next === low && /^\s?\($/.test(between)) last = i + 1;
  else if (TO.has(words.word[i + 1] ?? '') && !words.breaks[i + 1]) {
    const far = numberAt(words, i + 2);
    if (far !== undefined && far > low && !words.breaks[i + 2]) [high, last] = [far, i + 2];
  }
  if (high !== undefined && high > low) return { value: `${low}-${high}`, last };
  if (folded[end[last]!] === '+') return { value: `${low}+`, last };
  const [one, two] = [words.word[i - 1], words.word[i - 2]];
  if (one && two && UP_TO.has(one) && (two === 'up' || two === 'bis' || two === 'jusqu')) return { value: `up to ${low}`, last };
  return { value: String(low), last };
}

/** The size of the own team that is stated at word `i`, if the words around it say that it is one. */
export function reportsAt(words: Words, i: number): ReportsFound | undefined {
  const headed = HEADED.exec(words.word[i]!);
  const size = headed ? { value: String(numbers.get(headed[1]!)), last: i } : sizeAt(words, i);
  if (!size) return undefined;
  let counted = headed !== null;
  let last = size.last;
  for (let k = size.last + 1; k <= size.last + 5 && k < words.word.length && !words.breaks[k]; k++) {
    const word = words.word[k]!;
    if (notPeople.has(word)) return undefined;
    if (isPeople(word) || (k === size.last + 1 && /kopfig/.test(word))) {
      counted = true;
      last = k;
      // "3 to 5 experienced software engineers": the noun that ends the run
      if (!isPeople(words.word[k + 1] ?? '') || words.breaks[k + 1]) break;
    }
  }
  const from = sentenceStart(words, i, 16);
  let weight = 0;
  let first = i;
  let teamAt = -1;
  for (let k = i - 1; k >= from; k--) {
    const word = words.word[k]!;
    if (notMine.has(word) && i - k <= 8) return undefined;
    if (teamAt < 0 && team.has(word) && i - k <= 3) teamAt = k;
    if (heading.has(word) || STRONG.test(word)) {
      weight = Math.max(weight, (STRONG.test(word) ? 2 : 1) + (i - k <= 6 ? 0.5 : 0));
      first = Math.min(first, k);
    }
  }
  // "engineers (1-3)", "team (5 people)": in brackets after what is counted
  const bracketed = words.folded[words.start[i]! - 1] === '(' || words.folded.slice(words.start[i]! - 2, words.start[i]!) === '(~';
  if (!counted && bracketed && (isPeople(words.word[i - 1] ?? '') || teamAt === i - 1)) counted = true;
  if (!counted && teamAt >= 0) counted = last === size.last && (words.breaks[last + 1] ?? true);
  // "5 direct reports" needs no verb
  const direct = words.word[size.last + 1] === 'direct' && /^reports?$/.test(words.word[size.last + 2] ?? '');
  if (direct) return { value: size.value, first, last: size.last + 2, weight: 4 };
  if (!counted || weight === 0) return undefined;
  return { value: size.value, first, last, weight: weight + (teamAt >= 0 ? 0.25 : 0) };
}

/** A number of reports fits a role that heads people only. */
export const countsFor = (track: Track): boolean => track !== 'ic';
