/**
 * Whether a duty reads like one of a person who is in charge or like one of the craft: the summed log-odds of its words and pairs of words
 * over the root of its length, for a long duty says more than a short one, but not as much more as it is longer. Learned from tens of thousands
 * of duties under titles that leave no doubt (words/duty-words.ts).
 */
import type { TextReader } from '../posting/text/reading';
import type { Vocabulary } from '../posting/text/vocabulary';

/** A duty of fewer words says too little. */
export const SHORTEST_DUTY = 4;
/** Scores are cut here, so that one word-rich sentence cannot outweigh a page. */
const LIMIT = 3;
/** Numbers of words stay below this: two make one key. */
const PAIR = 65536;

/** Scores duties; one per vocabulary. */
export class DutyWords {
  private readonly single: [number, number][] = [];
  private readonly pairs = new Map<number, number>();
  private weights = new Float64Array(0);

  /** `table`: lines "word weight" or "word word weight", weight in tenths of log-odds. */
  constructor(
    private readonly vocabulary: Vocabulary,
    table: string,
  ) {
    for (const line of table.split('\n')) {
      const parts = line.split(' ');
      const weight = Number(parts.at(-1)) / 10;
      if (parts.length === 2) this.single.push([vocabulary.add(parts[0]!), weight]);
      else if (parts.length === 3) this.pairs.set(vocabulary.add(parts[0]!) * PAIR + vocabulary.add(parts[1]!), weight);
    }
  }

  /** To be called once the vocabulary is complete. */
  seal(): void {
    this.weights = new Float64Array(this.vocabulary.words.length);
    for (const [id, weight] of this.single) this.weights[id] = weight;
  }

  /** Above zero: in charge; below: craft. */
  score(text: TextReader, first: number, last: number): number {
    let sum = 0;
    let before = 0;
    for (let at = first; at < last; at++) {
      const id = text.word[at]!;
      if (id !== 0) {
        sum += this.weights[id]!;
        if (before !== 0) sum += this.pairs.get(before * PAIR + id) ?? 0;
      }
      before = id;
    }
    return Math.max(-LIMIT, Math.min(LIMIT, sum / Math.sqrt(last - first + 1)));
  }
}
