/** Who does the work that a duty names: the holder (craft) or others, whom the holder directs. Guideline, question 2. */
import type { TextReader } from '../posting/text/reading';
import type { Vocabulary } from '../posting/text/vocabulary';
import { MAKES, NOT_YOURS, STEERED, STEERS } from './words/duty-verbs';

export const DOES = { unknown: 0, makes: 1, steers: 2 } as const;
const MAKE = 1;
const STEER = 2;
const OBJECT = 4;
const OTHERS = 8;
/** The verb stands among the first words ("You will be responsible for developing"). */
const VERB_WITHIN = 7;
/** What is made stands so near behind its verb. */
const OBJECT_WITHIN = 5;

/** Tells duties apart; one per vocabulary. */
export class DutyVerbs {
  private flags = new Uint8Array(0);

  constructor(private readonly vocabulary: Vocabulary) {
    for (const list of [MAKES, STEERS, STEERED, NOT_YOURS]) for (const word of list.split(' ')) vocabulary.add(word);
  }

  /** To be called once the vocabulary is complete. */
  seal(): void {
    this.flags = new Uint8Array(this.vocabulary.words.length);
    const lists: [string, number][] = [
      [MAKES, MAKE],
      [STEERS, STEER],
      [STEERED, OBJECT],
      [NOT_YOURS, OTHERS],
    ];
    for (const [list, flag] of lists)
      for (const word of list.split(' ')) {
        const id = this.vocabulary.add(word);
        this.flags[id] = this.flags[id]! | flag;
      }
  }

  /** Whether a sentence begins with a duty's verb. */
  begins(text: TextReader, first: number): boolean {
    return (this.flags[text.word[first]!]! & (MAKE | STEER)) !== 0;
  }

  /** One of DOES for the duty of these words. */
  of(text: TextReader, first: number, last: number): number {
    const until = Math.min(last, first + VERB_WITHIN);
    for (let at = first; at < until; at++) {
      const flag = this.flags[text.word[at]!]!;
      // "We build software for teams": the employer does
      if ((flag & OTHERS) !== 0) return DOES.unknown;
      if ((flag & STEER) !== 0) return DOES.steers;
      if ((flag & MAKE) === 0) continue;
      for (let next = at + 1; next < Math.min(last, at + 1 + OBJECT_WITHIN); next++)
        if ((this.flags[text.word[next]!]! & OBJECT) !== 0) return DOES.steers;
      return DOES.makes;
    }
    return DOES.unknown;
  }
}
