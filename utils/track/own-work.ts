/**
 * Whose work a duty is by all of its words, not its verb alone: an analysis, code and customers are the holder's own, a budget, a vision
 * and a culture are run by who is in charge. Guideline, question 2 and ruling 5.2. English only.
 */
import type { TextReader } from '../posting/text/reading';
import type { Vocabulary } from '../posting/text/vocabulary';
import { CHARGE, NO_DUTY, OWN, RATHER_CHARGE, RATHER_OWN } from './words/own-work';

/** What a word counts for the holder's own work. */
const POINTS: readonly (readonly [string, number])[] = [
  [OWN, 2],
  [RATHER_OWN, 1],
  [RATHER_CHARGE, -1],
  [CHARGE, -2],
];
/** A point in the log-odds of a duty: a single word must not decide. */
const POINT = 0.6;
/** Words of a duty that are read. */
const READ = 40;
/** A duty of fewer words is weighed as one of so many. */
const SHORT = 4;
/** A word that takes a sentence from the duties stands among so many first ones. */
const BEGINS = 7;

/** Weighs duties; one per vocabulary. */
export class OwnWork {
  private points = new Int8Array(0);
  private noDuty = new Uint8Array(0);
  /** For each word of the vocabulary, the duty that held it last: a word counts once. */
  private lastIn = new Float64Array(0);
  private duty = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    for (const list of [OWN, RATHER_OWN, RATHER_CHARGE, CHARGE, NO_DUTY]) for (const word of list.split(' ')) vocabulary.add(word);
  }

  /** To be called once the vocabulary is complete. */
  seal(): void {
    const { length } = this.vocabulary.words;
    this.points = new Int8Array(length);
    this.noDuty = new Uint8Array(length);
    this.lastIn = new Float64Array(length);
    for (const [list, points] of POINTS) for (const word of list.split(' ')) this.points[this.vocabulary.add(word)] = points;
    for (const word of NO_DUTY.split(' ')) this.noDuty[this.vocabulary.add(word)] = 1;
  }

  /** Whether a sentence among the duties may be one. */
  isDuty({ word }: TextReader, first: number, last: number): boolean {
    for (let at = first; at < Math.min(last, first + BEGINS); at++) if (this.noDuty[word[at]!] === 1) return false;
    return true;
  }

  /** From 1, the holder's own work, to -1, the running of a unit; 0 where the words say neither. */
  of({ word }: TextReader, first: number, last: number): number {
    const until = Math.min(last, first + READ);
    const duty = ++this.duty;
    let sum = 0;
    for (let at = first; at < until; at++) {
      const id = word[at]!;
      if (this.lastIn[id] === duty) continue;
      this.lastIn[id] = duty;
      sum += this.points[id]!;
    }
    return Math.tanh((POINT * sum) / Math.sqrt(Math.max(SHORT, until - first)));
  }
}
