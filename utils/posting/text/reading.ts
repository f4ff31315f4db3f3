/**
 * A text read once: its words (by number) and its segments (sentences, list items, lines), each with where it stands.
 * Everything that judges a posting works on this, so the text itself is walked a single time.
 */
import { BULLET, CLASS, COLON, DASH, DIGIT, FOLD, LETTER, NEWLINE, PERCENT, SEMICOLON, SPACE, STOP } from './letters';
import { FACTOR_A, FACTOR_B, SEED_A, SEED_B, type Vocabulary } from './vocabulary';

/** How a segment begins or ends; bits. */
export const LIST_ITEM = 1;
export const LINE_START = 2;
export const LINE_END = 4;
export const COLON_END = 8;
export const QUESTION_END = 16;

/** Numbers above this are years, sums and identifiers, of no interest here; also keeps the sum from overflowing. */
const NUMBER_CAP = 1_000_000;
/** A full stop after fewer letters is an abbreviation's ("z. B.", "e.g.", "Dr.") as a rule. */
const SHORTEST_LAST_WORD = 3;

const grown = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
};

/** Reads texts; holds the last one's words until the next is read, so that reading thousands of postings makes no garbage. */
export class TextReader {
  /** Number of words and of segments. */
  words = 0;
  segments = 0;
  /** For each word: number in the vocabulary (0 unknown), first and past-the-last unit, its value if it is a number, else -1. */
  word = new Int32Array(2048);
  /** One more than there are words: the last is the end of the text. */
  start = new Int32Array(2048);
  end = new Int32Array(2048);
  value = new Int32Array(2048);
  /** For each word, hash of its folded letters: the same for the same word, known to the vocabulary or not. */
  hash = new Int32Array(2048);
  /** For each word, 1 where it begins with a capital. */
  capital = new Int32Array(2048);
  /** For each segment: its first word (the next segment's first word ends it) and its bits. */
  first = new Int32Array(512);
  bits = new Int32Array(512);
  text = '';

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Past-the-last word of a segment. */
  last(segment: number): number {
    return segment + 1 < this.segments ? this.first[segment + 1]! : this.words;
  }

  /** Makes room for one more word. */
  private makeRoom(): void {
    if (this.words < this.word.length) return;
    this.word = grown(this.word);
    this.start = grown(this.start);
    this.end = grown(this.end);
    this.value = grown(this.value);
    this.hash = grown(this.hash);
    this.capital = grown(this.capital);
  }

  private addWord(a: number, b: number, start: number, end: number, value: number, capital: number): void {
    this.makeRoom();
    const at = this.words++;
    this.word[at] = this.vocabulary.find(a, b);
    this.hash[at] = a;
    this.start[at] = start;
    this.end[at] = end;
    this.value[at] = value;
    this.capital[at] = capital;
  }

  /** Ends the segment that is open (one without words is none) and notes how the next one begins. */
  private cut(endBits: number, nextBits: number): void {
    const open = this.segments - 1;
    if (this.first[open] === this.words) {
      this.bits[open] = this.bits[open]! | nextBits;
      return;
    }
    this.bits[open] = this.bits[open]! | endBits;
    if (this.segments === this.first.length) {
      this.first = grown(this.first);
      this.bits = grown(this.bits);
    }
    this.first[this.segments] = this.words;
    this.bits[this.segments++] = nextBits;
  }

  /** "What will you do?" ends its line, where nothing stands behind it. */
  private endQuestion(): void {
    const open = this.segments - 1;
    if (open > 0 && this.first[open] === this.words && (this.bits[open - 1]! & QUESTION_END) !== 0)
      this.bits[open - 1] = this.bits[open - 1]! | LINE_END;
  }

  read(text: string): this {
    this.text = text;
    this.words = 0;
    this.segments = 1;
    this.first[0] = 0;
    this.bits[0] = LINE_START;
    const length = text.length;
    let lineStart = true;
    let afterColon = false;
    for (let i = 0; i < length; ) {
      const unit = text.charCodeAt(i);
      switch (CLASS[unit]) {
        case LETTER: {
          let a = SEED_A;
          let b = SEED_B;
          const start = i;
          let kind = LETTER;
          let code = unit;
          do {
            const folded = FOLD[code]!;
            if (folded !== 0) {
              a = Math.imul(a ^ folded, FACTOR_A);
              b = Math.imul(b ^ folded, FACTOR_B) ^ (b >>> 15);
            }
            code = text.charCodeAt(++i);
            kind = i < length ? CLASS[code]! : 0;
          } while (kind === LETTER);
          this.addWord(a, b, start, i, -1, FOLD[unit] !== unit ? 1 : 0);
          lineStart = false;
          afterColon = false;
          break;
        }
        case DIGIT: {
          const start = i;
          let value = 0;
          let code = unit;
          do {
            value = Math.min(NUMBER_CAP, value * 10 + FOLD[code]! - 48);
            code = text.charCodeAt(++i);
          } while (i < length && CLASS[code] === DIGIT);
          this.addWord(0, 0, start, i, value, 0);
          lineStart = false;
          afterColon = false;
          break;
        }
        case NEWLINE:
          this.endQuestion();
          this.cut(LINE_END | (afterColon ? COLON_END : 0), LINE_START);
          lineStart = true;
          afterColon = false;
          i++;
          break;
        case STOP: {
          const at = this.words - 1;
          const next = text.charCodeAt(i + 1);
          const kind = i + 1 < length ? CLASS[next]! : NEWLINE;
          const wordLength = at < 0 ? 0 : this.end[at]! - this.start[at]!;
          // "team.You" lost its space in copying: a small letter before, a capital and a small letter after
          const lost =
            kind === LETTER &&
            FOLD[next] !== next &&
            i > 0 &&
            FOLD[text.charCodeAt(i - 1)] === text.charCodeAt(i - 1) &&
            wordLength >= SHORTEST_LAST_WORD;
          const spaced = kind === SPACE || kind === NEWLINE || kind === STOP || kind === BULLET;
          if (lost || (spaced && (unit !== 46 || wordLength >= SHORTEST_LAST_WORD || at < 0 || this.value[at]! >= 0)))
            this.cut(unit === 63 ? QUESTION_END : 0, 0);
          i++;
          break;
        }
        case SEMICOLON:
          this.cut(0, 0);
          i++;
          break;
        case BULLET:
          this.cut(0, LIST_ITEM);
          i++;
          break;
        case DASH: {
          const spaceAfter = CLASS[text.charCodeAt(i + 1)] === SPACE;
          if (lineStart) this.cut(0, LIST_ITEM);
          else if (spaceAfter && CLASS[text.charCodeAt(i - 1)] === SPACE) this.cut(0, 0);
          i++;
          break;
        }
        case COLON:
          afterColon = true;
          i++;
          break;
        case PERCENT:
          this.addWord(Math.imul(SEED_A ^ 37, FACTOR_A), Math.imul(SEED_B ^ 37, FACTOR_B) ^ (SEED_B >>> 15), i, i + 1, -1, 0);
          i++;
          break;
        case SPACE:
          i++;
          break;
        default:
          lineStart = false;
          i++;
      }
    }
    // an empty last segment was opened by the stop that ended the one before it: that one is a sentence, not a line
    if (this.segments > 1 && this.first[this.segments - 1] === this.words) this.segments--;
    else this.bits[this.segments - 1] = this.bits[this.segments - 1]! | LINE_END | (afterColon ? COLON_END : 0);
    // whoever asks how far the next word is off may ask it of the last one: nothing of the text before must answer
    this.makeRoom();
    this.start[this.words] = length;
    return this;
  }
}
