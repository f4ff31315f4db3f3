/** A folded text cut into words, with the place of each and where sentences begin. */

export interface Words {
  /** The folded text that was cut. */
  readonly folded: string;
  readonly word: readonly string[];
  /** UTF-16 units in the text. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Whether a sentence, line or bullet begins with this word. */
  readonly breaks: readonly boolean[];
}

/** Words before a full stop that are no end of a sentence. */
const ABBREVIATION = new Set(
  'ca approx z b bzw inkl min mind max env aprox resp incl e g i t ex nr no st sr jr dr mr mrs ms u a d h vs etc'.split(' '),
);

const isWord = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 48 && c <= 57) ||
  c === 38 ||
  (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && !(c >= 0x2000 && c <= 0x2fff) && c < 0xd800);

/** Cuts a folded text into words. */
export function cut(folded: string): Words {
  const word: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const breaks: boolean[] = [];
  let from = -1;
  let broken = true;
  for (let i = 0; i <= folded.length; i++) {
    const c = i < folded.length ? folded.charCodeAt(i) : 32;
    if (isWord(c)) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) {
      word.push(folded.slice(from, i));
      start.push(from);
      end.push(i);
      breaks.push(broken);
      from = -1;
      broken = false;
    }
    if (c === 10 || c === 0x2022) broken = true;
    else if (c === 46 || c === 33 || c === 63 || c === 59) {
      const next = folded.charCodeAt(i + 1);
      if ((next === 32 || next === 10 || i + 1 >= folded.length) && !(c === 46 && ABBREVIATION.has(word[word.length - 1] ?? '')))
        broken = true;
    }
  }
  return { folded, word, start, end, breaks };
}

/** The first word of the sentence that word `at` stands in, at most `reach` words back. */
export function sentenceStart(words: Words, at: number, reach = 40): number {
  let i = at;
  while (i > 0 && at - i < reach && !words.breaks[i]) i--;
  return i;
}

/** The last word of the sentence that word `at` stands in, at most `reach` words on. */
export function sentenceEnd(words: Words, at: number, reach = 40): number {
  let i = at;
  while (i + 1 < words.word.length && i - at < reach && !words.breaks[i + 1]) i++;
  return i;
}
