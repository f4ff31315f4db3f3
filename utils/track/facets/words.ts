/** The words of a description as the facets look at them: over the text that the classifier has read already, or one read for this. */
import { FOLD } from '../../posting/text/letters';
import { COLON_END, LIST_ITEM, TextReader } from '../../posting/text/reading';
import { FACTOR_A, SEED_A, Vocabulary } from '../../posting/text/vocabulary';
import { fold } from '../title/tokens';

/**
 * The words that facets know, by the hash that reading yields for every word, so that any reader's text will do, whatever its vocabulary.
 * One hash of 32 bits takes a strange word for one of these few thousand about once in a million words, and a phrase needs several.
 */
class Known {
  private readonly ids = new Map<number, number>();
  /** Most words are told to be unknown by a bit of their hash. */
  private readonly bits = new Uint8Array(1 << 16);

  /** The number of a word, from 1 on, given anew where it has none. */
  add(word: string): number {
    let hash = SEED_A;
    for (let i = 0; i < word.length; i++) {
      const unit = FOLD[word.charCodeAt(i)]!;
      if (unit !== 0) hash = Math.imul(hash ^ unit, FACTOR_A);
    }
    const known = this.ids.get(hash);
    if (known !== undefined) return known;
    const id = this.ids.size + 1;
    this.ids.set(hash, id);
    this.bits[(hash ^ (hash >>> 16)) & 0xffff] = 1;
    return id;
  }

  find(hash: number): number {
    return this.bits[(hash ^ (hash >>> 16)) & 0xffff] === 0 ? 0 : (this.ids.get(hash) ?? 0);
  }
}

/** All words of the facets' lists. */
export const KNOWN = new Known();
const own = new TextReader(new Vocabulary());

/** What the last view knows of each word: kept between texts, so that reading thousands makes no garbage. */
let ids = new Uint16Array(4096);
let broken = new Uint8Array(4096);

/** A view on a read text. Only the one made last is valid, until its reader reads another text. */
export class Words {
  constructor(private readonly reader: TextReader) {
    if (ids.length < reader.words) {
      ids = new Uint16Array(reader.words * 2);
      broken = new Uint8Array(reader.words * 2);
    }
    broken.fill(0, 0, reader.words);
    for (let i = 0; i < reader.words; i++) ids[i] = reader.value[i]! >= 0 ? 0 : KNOWN.find(reader.hash[i]!);
    for (let s = 0; s < reader.segments; s++) {
      // "Reports to:" and its answer on the next line are one sentence, unless that is a list
      const goesOn = s > 0 && (reader.bits[s - 1]! & COLON_END) !== 0 && (reader.bits[s]! & LIST_ITEM) === 0;
      // "7 - 9 people": a dash with blanks between two numbers makes a range
      const range = s > 0 && this.isRange(reader.first[s]!);
      if (!goesOn && !range) broken[reader.first[s]!] = 1;
    }
  }

  private isRange(i: number): boolean {
    const { value, end, start, text } = this.reader;
    return value[i]! >= 0 && value[i - 1]! >= 0 && /^ [-–—] $/.test(text.slice(end[i - 1]!, Math.min(start[i]!, end[i - 1]! + 4)));
  }

  static of(description: string): Words {
    return new Words(own.read(description));
  }

  get length(): number {
    return this.reader.words;
  }

  /** The text that was read. */
  get text(): string {
    return this.reader.text;
  }

  /** First UTF-16 unit of word `i`, and the one past its last. */
  start(i: number): number {
    return this.reader.start[i]!;
  }
  end(i: number): number {
    return this.reader.end[i]!;
  }

  /** Number of the word among those known, 0 where it is in no list or no word of letters. */
  id(i: number): number {
    return i >= 0 && i < this.reader.words ? ids[i]! : 0;
  }

  /** Value of a number in digits, else -1. */
  value(i: number): number {
    return i < this.reader.words ? this.reader.value[i]! : -1;
  }

  capital(i: number): boolean {
    return this.reader.capital[i] === 1;
  }

  /** Whether a sentence, line or list item begins with word `i`; the end of the text counts as one. */
  breaks(i: number): boolean {
    return i >= this.reader.words || broken[i] === 1;
  }

  /** Word `i`, folded; empty outside the text. */
  at(i: number): string {
    if (i < 0 || i >= this.reader.words) return '';
    return fold(this.reader.text.slice(this.reader.start[i]!, this.reader.end[i]!));
  }

  /** What stands between word `i` and the next one, all dashes plain. */
  between(i: number): string {
    const to = i + 1 < this.reader.words ? this.reader.start[i + 1]! : this.reader.text.length;
    // gaps are short; a hostile one is not looked at beyond a few units
    return this.reader.text
      .slice(i < 0 ? 0 : this.reader.end[i]!, to)
      .slice(0, 12)
      .replace(/[–—‑−]/g, '-');
  }

  /** The unit before word `i`; empty at the beginning. */
  before(i: number): string {
    return this.reader.text[this.reader.start[i]! - 1] ?? '';
  }

  /** The unit after word `i`. */
  after(i: number): string {
    return this.reader.text[this.reader.end[i]!] ?? '';
  }

  /** The first word of the sentence that word `i` stands in, at most `reach` words back. */
  sentenceStart(i: number, reach: number): number {
    let k = i;
    while (k > 0 && i - k < reach && !this.breaks(k)) k--;
    return k;
  }
}

/** Numbers of words, given where they have none. */
export const idsOf = (words: Iterable<string>): Set<number> => {
  const ids = new Set<number>();
  for (const word of words) ids.add(KNOWN.add(word));
  return ids;
};
