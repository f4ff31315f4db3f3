/**
 * Words known by number. A word is looked up by the hash that reading it yields anyway, so no text is cut out of the posting:
 * two 32-bit hashes must agree, which makes a false match on ten thousand words a matter of one in 10^14.
 */
import { FOLD } from './letters';

/** First values and factors of the two running hashes (FNV-1a, and a multiplicative one with another odd factor). */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x9e3779b1 | 0;
export const FACTOR_A = 0x01000193;
export const FACTOR_B = 0x85ebca6b | 0;

/** A growing table from words to numbers from 1 on; 0 is every other word. */
export class Vocabulary {
  private mask = 0x3fff;
  private keysA = new Int32Array(this.mask + 1);
  private keysB = new Int32Array(this.mask + 1);
  private ids = new Int32Array(this.mask + 1);
  /** Words in the order of their numbers, for explanations; entry 0 is empty. */
  readonly words: string[] = [''];

  /** The number of a word, given anew where it has none. `word` is folded as texts are. */
  add(word: string): number {
    let a = SEED_A;
    let b = SEED_B;
    let folded = '';
    for (let i = 0; i < word.length; i++) {
      const unit = FOLD[word.charCodeAt(i)]!;
      if (unit === 0) continue;
      a = Math.imul(a ^ unit, FACTOR_A);
      b = Math.imul(b ^ unit, FACTOR_B) ^ (b >>> 15);
      folded += String.fromCharCode(unit);
    }
    const known = this.find(a, b);
    if (known !== 0) return known;
    if (this.words.length * 2 > this.mask) this.grow();
    const id = this.words.length;
    this.words.push(folded);
    this.put(a, b, id);
    return id;
  }

  /** The number of the word with these hashes, or 0. */
  find(a: number, b: number): number {
    const { mask, keysA, keysB, ids } = this;
    for (let slot = (a ^ (a >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = ids[slot]!;
      if (id === 0 || (keysA[slot] === a && keysB[slot] === b)) return id;
    }
  }

  private put(a: number, b: number, id: number): void {
    let slot = (a ^ (a >>> 15)) & this.mask;
    while (this.ids[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keysA[slot] = a;
    this.keysB[slot] = b;
    this.ids[slot] = id;
  }

  private grow(): void {
    const { keysA, keysB, ids } = this;
    this.mask = this.mask * 2 + 1;
    this.keysA = new Int32Array(this.mask + 1);
    this.keysB = new Int32Array(this.mask + 1);
    this.ids = new Int32Array(this.mask + 1);
    for (let slot = 0; slot < ids.length; slot++) if (ids[slot] !== 0) this.put(keysA[slot]!, keysB[slot]!, ids[slot]!);
  }
}
