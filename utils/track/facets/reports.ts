/**
 * How many people report to the role: a number or a range of its own team, `none` where the text says so, else `unknown`.
 * Numbers of clients, of the company, of project teams and of the candidate's past are not meant (guideline, section 4).
 */
import { headOf } from '../title/lexicon';
import type { Track } from '../verdict';
import { CONSISTS, HEADING, LEADS_MARKET, NOT_MINE, NOT_PEOPLE, NUMBER_WORDS, PAST, PEOPLE, TEAM } from '../words/facet-reports';
import type { Words } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const heading = set(HEADING);
const people = set(PEOPLE);
const team = set(TEAM);
const notMine = set(NOT_MINE);
const past = set(PAST);
const leadsMarket = set(LEADS_MARKET);
const consists = set(CONSISTS);
const notPeople = set(NOT_PEOPLE);
const numbers = new Map(NUMBER_WORDS.split(' ').map((pair) => [pair.split('=')[0]!, Number(pair.split('=')[1])]));
/** Words that join two numbers to a range. */
const TO = set('to bis a till or ou o e and y');
const UP_TO = set('to zu a ate hasta till');
/** Heading that is surely of reports, not of work. */
const STRONG = /^(?:manag|supervis|direct$|directly$|personal|mitarbeit|disziplin|encadr|line$|reports$|liderad|subordin|cargo$|rapport)/;
/** "achtköpfig", "8-köpfig". */
const HEADED = /^(zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf)kopfig/;
/** Patterns of the words that a size can begin with; digits are told by their first unit. */
export const SIZE_WORDS: readonly string[] = [
  [...numbers.keys()].join('|'),
  [...numbers.keys()]
    .filter((n) => /^(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf)$/.test(n))
    .map((n) => `${n}kopfig*`)
    .join('|'),
];
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
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
  const word = words.at(i);
  return /^\d{1,3}$/.test(word) ? Number(word) : numbers.get(word);
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
  if (after === '%' || ((after === '.' || after === ',' || after === ':') && /\d/.test(folded[end[i]! + 1] ?? ''))) return undefined;
  let last = i;
  let high: number | undefined;
  const next = numberAt(words, i + 1);
  const between = next === undefined ? '' : folded.slice(end[i]!, start[i + 1]!);
  if (next !== undefined && /^\s?[-+]?\s?-\s?$/.test(between)) [high, last] = [next, i + 1];
  else if (next === low && /^\s?\($/.test(between)) last = i + 1;
  else if (TO.has(words.at(i + 1)) && !words.breaks[i + 1]) {
    const far = numberAt(words, i + 2);
    if (far !== undefined && far > low && !words.breaks[i + 2]) [high, last] = [far, i + 2];
  }
  if (high !== undefined && high > low) return { value: `${low}-${high}`, last };
  const more = /^(?:or|oder|ou|o|eller)$/.test(words.at(last + 1)) && /^(?:more|mehr|plus|mais|mas|fler)$/.test(words.at(last + 2));
  if (folded[end[last]!] === '+' || more) return { value: `${low}+`, last };
  const [one, two] = [words.at(i - 1), words.at(i - 2)];
  if (one && two && UP_TO.has(one) && (two === 'up' || two === 'bis' || two === 'jusqu')) return { value: `up to ${low}`, last };
  return { value: String(low), last };
}

/** The size of the own team that is stated at word `i`, if the words around it say that it is one. */
export function reportsAt(words: Words, i: number): ReportsFound | undefined {
  const headed = HEADED.exec(words.at(i));
  const size = headed ? { value: String(numbers.get(headed[1]!)), last: i } : sizeAt(words, i);
  if (!size) return undefined;
  let counted = headed !== null;
  let last = size.last;
  for (let k = size.last + 1; !headed && k <= size.last + 5 && k < words.length && !words.breaks[k]; k++) {
    const word = words.at(k);
    if (notPeople.has(word)) return undefined;
    if (isPeople(word)) {
      counted = true;
      last = k;
      // "3 to 5 experienced software engineers": the noun that ends the run
      if (!isPeople(words.at(k + 1)) || words.breaks[k + 1]) break;
    }
  }
  const from = words.sentenceStart(i, 16);
  let weight = 0;
  let first = i;
  let teamAt = -1;
  let consist = false;
  for (let k = i - 1; k >= from; k--) {
    const word = words.at(k);
    if ((notMine.has(word) && i - k <= 8) || past.has(word)) return undefined;
    if (teamAt < 0 && team.has(word) && i - k <= (consist ? 6 : 3)) teamAt = k;
    if (teamAt < 0 && i - k <= 4 && consists.has(word)) consist = true;
    if ((heading.has(word) || STRONG.test(word)) && !(word === 'leading' && leadsMarket.has(words.at(k + 1)))) {
      weight = Math.max(weight, (STRONG.test(word) ? 2 : 1) + (i - k <= 6 ? 0.5 : 0));
      first = k;
    }
  }
  if (weight === 0 && consist && teamAt >= 0) {
    weight = 0.5;
    first = teamAt;
  }
  // "engineers (1-3)", "team (5 people)": in brackets after what is counted
  const bracketed = words.folded[words.start[i]! - 1] === '(' || words.folded.slice(words.start[i]! - 2, words.start[i]!) === '(~';
  if (!counted && bracketed && (isPeople(words.at(i - 1)) || teamAt === i - 1)) counted = true;
  if (!counted && teamAt >= 0) counted = words.breaks[last + 1] !== false || /^\)?[,.;:]/.test(words.between(last));
  // "5 direct reports" needs no verb
  const direct = words.at(size.last + 1) === 'direct' && /^reports?$/.test(words.at(size.last + 2));
  if (direct) return { value: size.value, first, last: size.last + 2, weight: 4 };
  if (!counted || weight === 0) return undefined;
  return { value: size.value, first, last, weight: weight + (teamAt >= 0 ? 0.25 : 0) };
}

/** A number of reports fits a role that heads people only. */
export const countsFor = (track: Track): boolean => track !== 'ic';
