/** A folded text cut into words, with the place of each and where sentences begin. */

/** Words before a full stop that are no end of a sentence. */
const ABBREVIATION = new Set(
  'ca approx z b bzw inkl min mind max env aprox resp incl e g i t ex nr no st sr jr dr mr mrs ms u a d h vs etc'.split(' '),
);

/** Units of a word: letters, digits and "&"; Latin letters that folding left, Greek, Cyrillic, kana and Han too. */
const IS_WORD = new Uint8Array(0x10000);
for (const [from, to] of [
  [48, 57],
  [97, 122],
  [0xc0, 0x1fff],
  [0x3000, 0xd7ff],
  [0xf900, 0xfaff],
] as const)
  IS_WORD.fill(1, from, to + 1);
IS_WORD[38] = 1;
IS_WORD[0xd7] = IS_WORD[0xf7] = 0;

const BULLETS = '-*•·●▪◦‣■►✔✓➢○';

/** Whether the line after the break at `i` begins a list (few units are looked at, so that blank lines cost nothing). */
function listFollows(folded: string, i: number): boolean {
  for (let k = i + 1; k < i + 6; k++) {
    const c = folded.charCodeAt(k);
    if (c !== 32 && c !== 10) return BULLETS.includes(folded[k] ?? '-');
  }
  return true;
}

/** The words of one text. */
export class Words {
  /** First and past-the-last UTF-16 unit of each word. */
  readonly start: number[] = [];
  readonly end: number[] = [];
  /** Whether a sentence, line or bullet begins with the word. */
  readonly breaks: boolean[] = [];
  private readonly cutOut: (string | undefined)[] = [];

  constructor(readonly folded: string) {
    let from = -1;
    let broken = true;
    // "Reports to:" and its answer on the next line are one sentence
    let colon = false;
    for (let i = 0; i <= folded.length; i++) {
      const c = i < folded.length ? folded.charCodeAt(i) : 32;
      if (IS_WORD[c] === 1) {
        if (from < 0) from = i;
        continue;
      }
      if (from >= 0) {
        this.start.push(from);
        this.end.push(i);
        this.breaks.push(broken);
        from = -1;
        broken = false;
        colon = false;
      }
      if (c === 32) continue;
      if (c === 10) broken ||= !colon || listFollows(folded, i);
      else if (c === 58) colon = true;
      else if (c === 0x2022) broken = true;
      else if (c === 46 || c === 33 || c === 63 || c === 59) {
        const next = i + 1 < folded.length ? folded.charCodeAt(i + 1) : 10;
        if ((next === 32 || next === 10) && !(c === 46 && ABBREVIATION.has(this.at(this.length - 1)))) broken = true;
      }
    }
  }

  get length(): number {
    return this.start.length;
  }

  /** The word at place `i`; empty outside the text. Cut out of the text when first asked for. */
  at(i: number): string {
    if (i < 0 || i >= this.start.length) return '';
    const known = this.cutOut[i];
    if (known !== undefined) return known;
    const word = this.folded.slice(this.start[i]!, this.end[i]!);
    this.cutOut[i] = word;
    return word;
  }

  /** What stands between word `i` and the next one. */
  between(i: number): string {
    return this.folded.slice(this.end[i]!, this.start[i + 1] ?? this.folded.length);
  }

  /** The first word of the sentence that word `i` stands in, at most `reach` words back. */
  sentenceStart(i: number, reach: number): number {
    let k = i;
    while (k > 0 && i - k < reach && !this.breaks[k]) k--;
    return k;
  }
}
