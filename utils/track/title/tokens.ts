/**
 * A title cut into words, each with its place (UTF-16 units) and what stands before it.
 * Gender forms are cut off here ("Leiter:in", "chef·fe", "Director/a", "ManagerIn"), so that no word list has to know them.
 */

/** What separates a word from the one before it: `strong` begins a new phrase (dash with spaces, bracket, bar, colon). */
export type Gap = 'start' | 'space' | 'hyphen' | 'comma' | 'slash' | 'open' | 'close' | 'strong';

export interface Token {
  /** Folded: lower case, no accents, no gender ending. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/** No title is read beyond this many UTF-16 units: what comes later is text that slipped into the field. */
export const TITLE_LIMIT = 300;

/** Numbers, steps ("II", "L5") and requisition numbers: no words. */
export const NUMERAL = /^(?:i{1,3}|iv|vi?|l?\d{1,6}|[a-z]{0,2}\d{3,})$/;

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };
const ASCII = /^[ -~]*$/;

/** Lower case without accents and ligatures: the spelling of all word lists. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßłøæœđı]/g, (c) => LIGATURES[c] ?? c);
}

/** Endings that make a masculine noun mean everybody, after one of the joiners below. */
const GENDER_ENDINGS = new Set(
  'in innen e es fe fes ne nes se ses euse euses ice ices rice rices trice trices ere eres iere a as o os x r frau en n rin'.split(' '),
);
const GENDER_JOINERS = new Set([':', '*', '_', '·', '•', '.', '/', '(', '’', '-']);
/** A hyphen joins real words too, so only endings that are no word may follow it. */
const AFTER_HYPHEN = new Set('e es fe ne se euse trice rice ice in innen'.split(' '));

// an accent may stand behind its letter
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[+#]+|\.(?=[\p{L}]{2}))?/gu;

/** Between words these join; `between` is never empty here. */
const JOINERS = ['-', '‑', '’', "'", '.'];
const STRONG = '|:–—•»>;@·!?\n\t';
const GAPS: readonly Gap[] = ['space', 'slash', 'comma', 'strong', 'close'];

function gapOf(between: string): Gap {
  if (JOINERS.includes(between)) return 'hyphen';
  // the strongest of them counts, in this order
  let level = 0;
  for (const c of between) {
    if (c === '(' || c === '[') return 'open';
    if (c === ')' || c === ']') level = 4;
    else if (STRONG.includes(c) || (c === '-' && between.length > 1)) level = Math.max(level, 3);
    else if (c === ',') level = Math.max(level, 2);
    else if (c === '/') level = Math.max(level, 1);
  }
  return GAPS[level]!;
}

/** The end of the gender ending that begins at `at`, or `at` where there is none. */
function genderEnd(title: string, at: number): number {
  let from = at;
  const joiner = title[from];
  if (joiner === undefined || !GENDER_JOINERS.has(joiner)) return at;
  from++;
  if ((joiner === '/' || joiner === '(') && title[from] === '-') from++;
  let to = from;
  while (to < title.length && to - from < 7 && /\p{L}/u.test(title[to]!)) to++;
  const ending = title.slice(from, to).toLowerCase();
  // "Mitarbeiter-in", but "built-in"
  if (joiner === '-' && /^in/.test(ending) && !/(?:er|or|ist|ent|ant|at|ge)$/i.test(title.slice(Math.max(0, at - 3), at))) return at;
  if (!(joiner === '-' ? AFTER_HYPHEN : GENDER_ENDINGS).has(ending)) return at;
  // "Manager/e-commerce", "Manager-in-Training": a word goes on
  if ((joiner === '-' || (joiner === '/' && ending === 'e')) && to < title.length && /^-?\p{L}/u.test(title.slice(to, to + 3))) return at;
  return joiner === '(' && title[to] === ')' ? to + 1 : to;
}

/** Cuts a title into words; at most `TITLE_LIMIT` units are read. */
export function tokenise(title: string): Token[] {
  const text = title.length > TITLE_LIMIT ? title.slice(0, TITLE_LIMIT) : title;
  const tokens: Token[] = [];
  let last = 0;
  WORD.lastIndex = 0;
  for (let m = WORD.exec(text); m; m = WORD.exec(text)) {
    const start = m.index;
    if (start < last) continue;
    let raw = m[0].endsWith('.') ? m[0].slice(0, -1) : m[0];
    let end = start + raw.length;
    // "ManagerIn", "LeiterInnen": the capital in the middle is the gender form
    const inner = /\p{Ll}In(?:nen)?$/u.exec(raw);
    if (inner) raw = raw.slice(0, inner.index + 1);
    if (raw.length >= 3 && /\p{L}/u.test(raw)) end = genderEnd(text, end);
    tokens.push({ word: fold(raw), start, end, gap: tokens.length === 0 ? 'start' : gapOf(text.slice(last, start)) });
    last = end;
    if (WORD.lastIndex < end) WORD.lastIndex = end;
  }
  return tokens;
}
