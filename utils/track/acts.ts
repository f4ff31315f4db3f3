/**
 * Duties about people, found by their shape: what is done ("lead, mentor and grow"), how it is qualified ("cross-functional", "of 5"), to whom.
 * One walk over the words; each verb looks a bounded number of words ahead, so the time is linear in the text.
 */
import type { TextReader } from '../posting/text/reading';
import type { Vocabulary } from '../posting/text/vocabulary';
import {
  ACROSS,
  AFTER,
  BEFORE_TIME,
  BRIDGES,
  JUNIOR as JUNIOR_WORDS,
  LIGHT,
  NO_VERB_BEFORE_OF,
  NOT_BEHIND,
  NOUN_BEFORE,
  OBJECTS,
  OTHERS_ACT,
  TIME,
  VERBS,
} from './words/acts';
import { CLASSES } from './words/classes';

export const VERB_NAMES = Object.keys(VERBS) as (keyof typeof VERBS)[];
export const OBJECT_NAMES = Object.keys(OBJECTS) as (keyof typeof OBJECTS)[];

/** Furthest object from its verb, in words; verbs joined to it start the count anew. */
const REACH = 6;
/** Words looked at in all from the first verb on: keeps the walk linear whatever the text. */
const HORIZON = 24;

/** Qualities of an act; bits. */
export const SIZED = 1;
export const ACROSS_TEAMS = 2;
export const JUNIORS = 4;
export const OWN = 8;
export const TECHNICALLY = 16;
/** The team's people are named behind it: "a team of engineers". */
export const OF_PEOPLE = 32;

export interface Act {
  /** Verb groups joined, as bits in the order of VERB_NAMES. */
  readonly verbs: number;
  /** Index into OBJECT_NAMES. */
  readonly object: number;
  readonly qualities: number;
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

const VERB = 1;
const OBJECT = 2;
const PREP = 4;
const NUMBER = 8;
const ACROSS_WORD = 16;
const JUNIOR = 32;
const AFTER_WORD = 64;
const NOUN_MAKER = 128;
const OTHERS = 256;
const OF = 512;
const YOURS = 1024;
const TECH = 2048;
const BEHIND = 4096;
const DET = 8192;
const NOMINAL = 16384;
const FOR = 32768;
const NAMED_ONLY = 65536;
const ADVERB = 131072;
const AND = 262144;
const TIMES = 524288;
const BEFORE_TIMES = 1048576;
const NO_OF = 2097152;
const REPORTS = 4194304;
const LOOSE = 8388608;
const BRIDGE = 16777216;
const LIGHT_WORD = 33554432;
const TAKES_ONE = 67108864;
const LINKS = 134217728;
const UNDER_WORD = 268435456;

const TEAM = OBJECT_NAMES.indexOf('team');
const GROUP = OBJECT_NAMES.indexOf('group');
const UNIT = OBJECT_NAMES.indexOf('unit');
const STAFF = OBJECT_NAMES.indexOf('staff');
const ONE = OBJECT_NAMES.indexOf('one');
const MANAGE_ONLY = 1 << VERB_NAMES.indexOf('manage');
const CRAFTS = OBJECT_NAMES.indexOf('crafts');
const OUTSIDE = OBJECT_NAMES.indexOf('outside');
const TASK = OBJECT_NAMES.indexOf('task');
const OVERSEE = 1 << VERB_NAMES.indexOf('oversee');

/** Finds acts; one per vocabulary. */
export class ActFinder {
  private readonly marks: [number, number][] = [];
  private readonly verbOf: [number, number][] = [];
  private readonly objectOf: [number, number][] = [];
  private readonly positions: number;
  private readonly management: number;
  private readonly leadWord: number;
  private readonly to: number;
  private readonly day: number;
  private flags = new Int32Array(0);
  private verb = new Uint8Array(0);
  private object = new Uint8Array(0);

  constructor(private readonly vocabulary: Vocabulary) {
    const mark = (words: string, flag: number) => {
      for (const word of words.split(' ')) this.marks.push([vocabulary.add(word), flag]);
    };
    for (const [index, name] of VERB_NAMES.entries())
      for (const word of VERBS[name].split(' ')) this.verbOf.push([vocabulary.add(word), 1 << index]);
    for (const [index, name] of OBJECT_NAMES.entries()) {
      for (const word of OBJECTS[name].en.split(' ')) this.objectOf.push([vocabulary.add(word), index]);
      if (OBJECTS[name].other !== '') mark(OBJECTS[name].other, LOOSE);
      if (OBJECTS[name].other !== '') for (const word of OBJECTS[name].other.split(' ')) this.objectOf.push([vocabulary.add(word), index]);
    }
    this.positions = vocabulary.add('positions');
    this.management = vocabulary.add('management');
    this.leadWord = vocabulary.add('lead');
    this.to = vocabulary.add('to');
    this.day = vocabulary.add('day');
    mark(CLASSES.prep!, PREP);
    mark(CLASSES.numbers!, NUMBER);
    mark(JUNIOR_WORDS, JUNIOR);
    mark(BRIDGES, BRIDGE);
    mark(LIGHT, LIGHT_WORD);
    mark('supervise supervises supervising manage manages managing supervision oversees oversee', TAKES_ONE);
    mark(CLASSES.det!, DET);
    mark('your dein deine deines deiner deinem ihr ihre ihres ihrer votre vos ton tes seu sua din ditt dina su tu own his her', YOURS);
    mark(CLASSES.tech!, TECH);
    mark('of von de du des d do da dos das av der', OF);
    mark(ACROSS, ACROSS_WORD);
    mark(AFTER, AFTER_WORD);
    mark(NOUN_BEFORE, NOUN_MAKER);
    mark(OTHERS_ACT, OTHERS);
    mark(NOT_BEHIND, BEHIND);
    mark('guidance leadership support mentorship mentoring coaching training oversight supervision direction feedback', NOMINAL);
    mark('for fur pour for para', FOR);
    mark('to of for over aux a', LINKS);
    mark('under unter sous sob', UNDER_WORD);
    // nouns of action: a duty only with their object behind ("development of staff"), not as another word's first half ("development team")
    mark(
      'management development growth support training coaching supervision leadership feedback performance reviews plan plans schedule schedules run heads recruitment recruiting staffing evaluation evaluations direction charge support shape fire',
      NAMED_ONLY,
    );
    mark(CLASSES.and!, AND);
    mark(NO_VERB_BEFORE_OF, NO_OF);
    mark('reports report', REPORTS);
    mark(BEFORE_TIME, BEFORE_TIMES);
    mark(TIME, TIMES | LOOSE);
    for (const word of TIME.split(' ')) this.objectOf.push([vocabulary.add(word), TEAM]);
    mark('fast rapidly quickly ever steadily continuously strongly highly stark schnell', ADVERB);
  }

  /** To be called once the vocabulary is complete. */
  seal(): void {
    const size = this.vocabulary.words.length;
    this.flags = new Int32Array(size);
    this.verb = new Uint8Array(size);
    this.object = new Uint8Array(size);
    for (const [id, flag] of this.marks) this.flags[id] = this.flags[id]! | flag;
    for (const [id, bit] of this.verbOf) {
      this.flags[id] = this.flags[id]! | VERB;
      this.verb[id] = this.verb[id]! | bit;
    }
    for (const [id, index] of this.objectOf) {
      if ((this.flags[id]! & OBJECT) === 0) this.object[id] = index;
      this.flags[id] = this.flags[id]! | OBJECT;
    }
  }

  find(text: TextReader, report: (act: Act) => void): void {
    const { flags } = this;
    for (let segment = 0; segment < text.segments; segment++) {
      const first = text.first[segment]!;
      const last = text.last(segment);
      for (let at = first; at < last; at++) {
        const flag = flags[text.word[at]!]!;
        if ((flag & VERB) === 0) continue;
        const to = this.act(text, segment, first, at, last, report);
        // the verbs joined to this one are part of it
        if (to > at) at = to - 1;
      }
    }
  }

  /** Punctuation (or more than one space) stands between a word and the next. */
  private apart(text: TextReader, at: number): boolean {
    return text.start[at + 1]! - text.end[at]! !== 1;
  }

  private act(text: TextReader, segment: number, first: number, start: number, last: number, report: (act: Act) => void): number {
    const { flags, verb } = this;
    const startId = text.word[start]!;
    if (start > first) {
      const before = flags[text.word[start - 1]!]!;
      const joined = !this.apart(text, start - 1);
      // "the lead", "tech leads": a noun; "managers lead": another's duty; "fast-growing": an adjective; "micro-manage"
      if (
        (before & ADVERB) !== 0 ||
        (startId === this.leadWord && (before & PREP) !== 0 && text.word[start - 1] !== this.to) ||
        (joined &&
          ((before & OTHERS) !== 0 ||
            ((before & NOUN_MAKER) !== 0 && (start + 1 >= last || (flags[text.word[start + 1]!]! & DET) === 0)))) ||
        text.text.charCodeAt(text.start[start]! - 1) === 45
      )
        return start;
    }
    // "under the general supervision of": another's
    if ((flags[startId]! & NOMINAL) !== 0)
      for (let back = start - 1; back >= Math.max(first, start - 4); back--)
        if ((flags[text.word[back]!]! & UNDER_WORD) !== 0) return start;
    if (start + 1 >= last) return start;
    const behind = flags[text.word[start + 1]!]!;
    if ((behind & BEHIND) !== 0) return start;
    if ((flags[startId]! & NO_OF) !== 0 && ((behind & OF) !== 0 || (flags[text.word[start + 1]!]! & REPORTS) !== 0)) return start;
    if (
      (flags[startId]! & NAMED_ONLY) !== 0 &&
      start > first &&
      (this.apart(text, start) || (behind & (OF | DET | PREP | VERB | AFTER_WORD | LOOSE)) === 0)
    )
      return start;
    // "expectation management", "management and staff": no act
    if (
      startId === this.management &&
      ((behind & AND) !== 0 ||
        (start > first && !this.apart(text, start - 1) && (flags[text.word[start - 1]!]! & (AND | PREP | DET | VERB | OF)) === 0))
    )
      return start;
    // "Senior/Lead Software Engineers": a title
    const title = text.capital[start] === 1 && text.capital[start + 1] === 1 && (behind & DET) === 0;
    let verbs = verb[startId]!;
    let from = start;
    let qualities = 0;
    if (start > first && (flags[text.word[start - 1]!]! & TECH) !== 0) qualities |= TECHNICALLY;
    let reach = REACH;
    /** Words of content since the last verb: what comes behind a comma or "and" then belongs to them. */
    let content = 0;
    let and = false;
    const horizon = Math.min(last, start + HORIZON);
    for (let at = start + 1; at < horizon; at++) {
      const id = text.word[at]!;
      const flag = id === 0 && endsInTeam(text, at) ? OBJECT | LOOSE : flags[id]!;
      const value = text.value[at]!;
      if ((flag & TIMES) !== 0 && (flags[text.word[at - 1]!]! & BEFORE_TIMES) === 0) {
        content++;
        if (--reach < 0) return at - 1;
        continue;
      }
      // "manage supply (drivers)", "manage stress or treat depression, people…": the object was another
      if (content > 0 && (and || text.text.charCodeAt(text.start[at]! - 1) === 40) && this.apart(text, at - 1)) return at - 1;
      if ((flag & OBJECT) !== 0 && !((flag & BRIDGE) !== 0 && at + 1 < horizon && (flags[text.word[at + 1]!]! & OF) !== 0)) {
        let object = id === 0 ? TEAM : this.object[id]!;
        const alone =
          (flag & LOOSE) !== 0 ||
          at + 1 >= last ||
          this.apart(text, at) ||
          text.value[at + 1]! >= 0 ||
          (flags[text.word[at + 1]!]! & (AFTER_WORD | NUMBER)) !== 0;
        if (!alone) {
          // "team members", "staff engineers", "customer meetings": the next word is what is meant
          if ((flag & ACROSS_WORD) !== 0) qualities |= ACROSS_TEAMS;
          content++;
          if (--reach < 0) return start;
          continue;
        }
        if (title && (object === CRAFTS || object === ONE)) return at;
        // "supervises the coordinator": one person is an object of few verbs, with an article or a number
        if (object === ONE) {
          const near = content <= 3 && (flags[startId]! & TAKES_ONE) !== 0 && (verbs & ~(MANAGE_ONLY | OVERSEE)) === 0 && at - start > 1;
          if (!near || (text.word[at] === this.positions && (qualities & SIZED) === 0)) return at - 1;
          object = CRAFTS;
        }
        let end = at + 1;
        if (object === TEAM || object === GROUP || object === UNIT || object === STAFF) {
          // "a team of five engineers"
          let people = false;
          for (let next = at + 1; next < Math.min(last, at + 8); next++) {
            const f = flags[text.word[next]!]!;
            if (text.value[next]! >= 0 || (f & NUMBER) !== 0) {
              if (text.value[next]! < 500 && (flags[text.word[next - 1]!]! & (OF | AFTER_WORD)) !== 0) qualities |= SIZED;
            } else if ((f & OBJECT) !== 0) {
              const named = this.object[text.word[next]!]!;
              // "laboratory technicians"
              if ((named === UNIT || named === TASK) && next + 1 < last && (flags[text.word[next + 1]!]! & OBJECT) !== 0) continue;
              if (named === UNIT || named === TASK) break;
              people = true;
              if (object === GROUP) object = TEAM;
              if (named === OUTSIDE && object !== UNIT) object = OUTSIDE;
              end = next + 1;
              break;
            } else if (next === at + 1 && (f & OF) === 0) break;
          }
          if (people) qualities |= OF_PEOPLE;
          if (end < last && (flags[text.word[end]!]! & TECH) !== 0) qualities |= TECHNICALLY;
        }
        report({ verbs, object, qualities, segment, from, to: end });
        return at;
      }
      const previous = flags[text.word[at - 1]!]!;
      const nounHere = (previous & DET) !== 0 && (at + 1 >= last || (flags[text.word[at + 1]!]! & OF) === 0);
      if ((flag & VERB) !== 0 && !nounHere && (behindVerb(previous) || content === 0)) {
        // a verb behind another's object begins anew; joined to the verb before it adds to it
        if (content > 0) {
          verbs = verb[id]!;
          from = at;
          qualities = 0;
          content = 0;
        } else if ((previous & DET) !== 0) verbs = verb[id]!;
        else verbs |= verb[id]!;
        and = false;
        reach = REACH;
        continue;
      }
      if (value >= 0 || (flag & NUMBER) !== 0) {
        if (value < 500) qualities |= SIZED;
        continue;
      }
      if ((flag & ACROSS_WORD) !== 0) qualities |= ACROSS_TEAMS;
      if ((flag & JUNIOR) !== 0) qualities |= JUNIORS;
      if ((flag & YOURS) !== 0) qualities |= OWN;
      if ((flag & TECH) !== 0 && at === start + 1) qualities |= TECHNICALLY;
      if ((flag & BRIDGE) !== 0 && at + 1 < horizon && (flags[text.word[at + 1]!]! & OF) !== 0) {
        at++;
        content = 0;
        reach = REACH;
        continue;
      }
      if ((flag & LIGHT_WORD) !== 0 && (content === 0 || and)) continue;
      // "day to day"
      if (id === this.to && text.word[at - 1] === this.day && at + 1 < horizon && text.word[at + 1] === this.day) {
        at++;
        continue;
      }
      if ((flag & PREP) !== 0 || ((flag & OF) !== 0 && (flag & DET) === 0)) {
        // a noun of action takes its object by "of", some by "to" or "for"
        // "day-to-day"
        if (text.text.charCodeAt(text.start[at]! - 1) === 45 || text.text.charCodeAt(text.end[at]!) === 45) continue;
        const linked =
          (previous & VERB) !== 0 &&
          ((flag & OF) !== 0 || ((previous & NOMINAL) !== 0 && (flag & LINKS) !== 0) || ((verbs & OVERSEE) !== 0 && (flag & FOR) !== 0));
        if (!linked) return at - 1;
        reach = REACH;
        continue;
      }
      if ((flag & AND) !== 0) {
        and = true;
        continue;
      }
      if ((flag & DET) !== 0) {
        // "the budget and the team": another object
        if (and && content > 0) return at - 1;
        and = false;
        continue;
      }
      content++;
      if (--reach < 0) return at - 1;
    }
    return start;
  }
}

/** "Planungsteams", "Vertriebsteam": German writes the team into the word. */
function endsInTeam(text: TextReader, at: number): boolean {
  const end = text.end[at]! - (text.text.charCodeAt(text.end[at]! - 1) === 115 ? 1 : 0);
  return end - text.start[at]! > 6 && text.text.startsWith('team', end - 4);
}

/** Whether a verb may begin behind a word: a joining word, or none of the words that make it a noun. */
const behindVerb = (flag: number): boolean => (flag & (AND | VERB | LIGHT_WORD)) !== 0;

const VERB_BITS = Object.fromEntries(VERB_NAMES.map((name, index) => [name, 1 << index])) as Record<keyof typeof VERBS, number>;

export { VERB_BITS };
