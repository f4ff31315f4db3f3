/** What belongs to an object: whose people, how many, and what else its own words tell. */
import type { TextReader } from '../../posting/text/reading';
import { CAPITAL_ENDS, COMPOUND_ENDS } from '../words/acts';
import { OBJECT, QUALITY } from './act';
import { type ActLexicon, W, X } from './lexicon';

const HYPHEN = 45;
/** Words looked at behind a team. */
const BEHIND = 8;
const PARENTHESIS = 40;
const QUOTE = 39;
const APOSTROPHE = 0x2019;
const LETTER_S = 115;
const SPACE = 32;
/** No team has so many people: the number is another's (members of a club, customers), unless it counts employees. */
export const LARGEST_TEAM = 300;

export interface Named {
  readonly object: number;
  readonly qualities: number;
  /** Past its last word. */
  readonly end: number;
}

/** Punctuation (or more than one space) stands between a word and the next. */
export const apart = (text: TextReader, at: number): boolean => text.start[at + 1]! - text.end[at]! !== 1;

/** The ends of compounds by the code of their last letter: each with its object, and whether it needs a capital. */
const ENDS: (readonly [string, number, boolean])[][] = [];
const CAPITALS = new Set(CAPITAL_ENDS.split(' '));
for (const name of ['team', 'staff', 'crafts'] as const)
  for (const end of COMPOUND_ENDS[name].split(' ')) {
    const last = end.charCodeAt(end.length - 1);
    ENDS[last] = [...(ENDS[last] ?? []), [end, OBJECT[name], CAPITALS.has(end)]];
  }
const NONE: (typeof ENDS)[number] = [];
/** A compound has so many letters before its end. */
const STEM = 2;
const SHORTEST_COMPOUND = 7;
/** What German writes before "innen" in "Planer:innen". */
const GENDER_MARKS = ':*_/';

/** The people that a compound names ("Vertriebsteam", "Lagermitarbeiter", "Planer:innen"), or -1. */
export function compoundObject(text: TextReader, at: number, last: number): number {
  const end = text.end[at]!;
  const length = end - text.start[at]!;
  if (at + 1 < last && text.start[at + 1]! - end === 1 && GENDER_MARKS.includes(text.text[end]!) && text.text.startsWith('innen', end + 1))
    return OBJECT.crafts;
  if (length < SHORTEST_COMPOUND) return -1;
  for (const [word, object, capital] of ENDS[text.text.charCodeAt(end - 1)] ?? NONE)
    if (length >= word.length + STEM && (!capital || text.capital[at] === 1) && text.text.startsWith(word, end - word.length))
      return object;
  return -1;
}

/** "leading", "organizing". */
export const isGerund = (text: TextReader, at: number): boolean =>
  text.end[at]! - text.start[at]! > 5 && text.text.startsWith('ing', text.end[at]! - 3);

/** "the team supporting payments": says what the object does, where no noun ("team building") is meant. */
export const saysDoing = (text: TextReader, at: number, flag: number): boolean => isGerund(text, at) && (flag & W.ingNoun) === 0;

/** "The members' programming", but not "the engineers' careers". */
function possesses(flags: Int32Array, { text, end, word }: TextReader, at: number): boolean {
  if ((flags[word[at + 1]!]! & W.bridge) !== 0) return false;
  const mark = text.charCodeAt(end[at]!);
  return (mark === APOSTROPHE || mark === QUOTE) && text.charCodeAt(end[at]! - 1) === LETTER_S && text.charCodeAt(end[at]! + 1) === SPACE;
}

/** "Safety Management Team (SMT) meetings": the abbreviation belongs to the name, which goes on behind it. */
function goesOn(flags: Int32Array, text: TextReader, at: number, last: number): boolean {
  if (at + 2 >= last || text.text.charCodeAt(text.start[at + 1]! - 1) !== PARENTHESIS) return false;
  if (text.text.charCodeAt(text.end[at + 1]!) !== PARENTHESIS + 1 || text.start[at + 2]! - text.end[at + 1]! !== 2) return false;
  return text.capital[at + 1] === 1 && (flags[text.word[at + 2]!]! & (W.after | W.number | W.verb)) === 0;
}

/** Whether the object at `at` ends its phrase; "team meetings", "staff engineers" mean their second word. */
export function standsAlone({ flags }: ActLexicon, text: TextReader, at: number, last: number, flag: number): boolean {
  // "Mitarbeiter- und Zielvereinbarungsgespräche", "Mitarbeitenden-Befragungen"
  if (text.text.charCodeAt(text.end[at]!) === HYPHEN && ((flag & W.loose) !== 0 || text.text.startsWith(' ', text.end[at]! + 1)))
    return false;
  if (at + 1 >= last || text.value[at + 1]! >= 0) return true;
  if (apart(text, at)) return !possesses(flags, text, at) && !goesOn(flags, text, at, last);
  const behind = flags[text.word[at + 1]!]!;
  // "the service team"
  if ((flag & W.loose) !== 0) return (behind & (W.object | W.loose)) !== W.object;
  return (behind & (W.after | W.number)) !== 0 || saysDoing(text, at + 1, behind);
}

const COLLECTIVE = new Set<number>([OBJECT.team, OBJECT.group, OBJECT.unit, OBJECT.staff, OBJECT.realm]);
const NO_PEOPLE = new Set<number>([OBJECT.unit, OBJECT.realm, OBJECT.task]);

/** The people named behind a team ("of five engineers"), and what else follows it. */
export function behindObject(lexicon: ActLexicon, text: TextReader, at: number, last: number, first: number, before: number): Named {
  const { flags, more } = lexicon;
  let object = first;
  let qualities = before;
  let end = at + 1;
  if (COLLECTIVE.has(object)) {
    for (let next = at + 1; next < Math.min(last, at + BEHIND); next++) {
      const id = text.word[next]!;
      const flag = flags[id]!;
      if (text.value[next]! >= 0 || (flag & W.number) !== 0) {
        if (text.value[next]! < LARGEST_TEAM && (flags[text.word[next - 1]!]! & (W.of | W.after)) !== 0) qualities |= QUALITY.sized;
      } else if ((flag & W.object) !== 0) {
        const named = lexicon.object[id]!;
        // "laboratory technicians"
        if (NO_PEOPLE.has(named) && next + 1 < last && (flags[text.word[next + 1]!]! & W.object) !== 0) continue;
        if (NO_PEOPLE.has(named)) break;
        qualities |= QUALITY.ofPeople;
        if (object === OBJECT.group) object = OBJECT.team;
        if (object !== OBJECT.unit && (named === OBJECT.outside || isMachine(lexicon, text, next))) object = OBJECT.outside;
        end = next + 1;
        break;
      } else if (next === at + 1 && (flag & W.of) === 0) break;
    }
  }
  if (end < last) {
    const id = text.word[end]!;
    if ((flags[id]! & W.technical) !== 0) qualities |= QUALITY.technically;
    // "équipes projet", "desenvolvedores juniores": the adjective follows
    if ((flags[text.word[at]!]! & W.loose) !== 0 && !apart(text, end - 1)) {
      if ((more[id]! & X.acrossBehind) !== 0) qualities |= QUALITY.across;
      if ((flags[id]! & W.junior) !== 0) qualities |= QUALITY.juniors | QUALITY.peers;
    }
    const place = end + 1 < last && (more[text.word[end + 1]!]! & X.german) !== 0;
    if ((more[id]! & X.matter) !== 0 && !place && !apart(text, end - 1)) qualities |= QUALITY.inMatter;
  }
  return { object, qualities, end };
}

/** "Members of the sales team", but not of a community: `at` is the "of". */
export function belongsToTeam({ flags, object }: ActLexicon, text: TextReader, at: number, last: number): boolean {
  for (let next = at + 1; next < Math.min(last, at + BEHIND); next++)
    if ((flags[text.word[next]!]! & W.object) !== 0) return object[text.word[next]!] !== OBJECT.outside;
  return false;
}

/** "AI agents", "a team of coding agents": software. */
export function isMachine({ agents, more }: ActLexicon, text: TextReader, at: number): boolean {
  return text.word[at] === agents && (more[text.word[at - 1]!]! & X.artificial) !== 0;
}
