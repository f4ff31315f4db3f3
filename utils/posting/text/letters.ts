/**
 * What a UTF-16 unit is, looked up in a table: reading a posting is one walk over its units, so each step must cost next to nothing.
 */

/** Classes of a unit; 0 is any other. */
export const LETTER = 1;
export const DIGIT = 2;
export const NEWLINE = 3;
/** `.` `!` `?` `…`: may end a sentence. */
export const STOP = 4;
/** `;`: always ends one. */
export const SEMICOLON = 5;
/** `•` and its kin: begins a list item wherever it stands. */
export const BULLET = 6;
/** `-` `–` `—` `*`: a list item at the start of a line or between spaces. */
export const DASH = 7;
export const COLON = 8;
export const PERCENT = 9;
export const SPACE = 10;

const UNITS = 0x10000;
/** Highest unit whose case and accents are folded; above it letters stand for themselves (Latin, Greek and Cyrillic lie below). */
const FOLDED = 0x530;

/** Class of each unit. */
export const CLASS = new Uint8Array(UNITS);
/** Each letter in lower case without its accent (`É` → `e`), as a unit; digits as they are. */
export const FOLD = new Uint16Array(UNITS);

for (let unit = 0; unit < UNITS; unit++) FOLD[unit] = unit;
for (let unit = 0; unit < FOLDED; unit++) {
  const letter = String.fromCharCode(unit);
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  if (/\p{L}/u.test(letter)) {
    CLASS[unit] = LETTER;
    FOLD[unit] = plain.charCodeAt(0);
  }
}
/** Letters with a stroke or without a dot, of which no accent can be taken: as `fold` of utils/track/title/tokens.ts has them. */
for (const [letters, plain] of [
  ['łŁ', 'l'],
  ['øØ', 'o'],
  ['đĐ', 'd'],
  ['ı', 'i'],
] as const)
  for (const letter of letters) FOLD[letter.charCodeAt(0)] = plain.charCodeAt(0);
/** Blocks of letters above the folded ones: Armenian to Georgian, Indic, CJK, kana, Hangul; precise enough to find where words end. */
for (const [from, to] of [
  [0x531, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3041, 0x30ff],
  [0x3400, 0xd7ff],
  [0xf900, 0xfaff],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xff9d],
] as const)
  CLASS.fill(LETTER, from, to + 1);
/** Combining accents belong to the letter before them and are folded away: class letter, no value of their own. */
CLASS.fill(LETTER, 0x300, 0x370);
FOLD.fill(0, 0x300, 0x370);

const mark = (units: string, kind: number) => {
  for (const unit of units) CLASS[unit.charCodeAt(0)] = kind;
};
mark('0123456789', DIGIT);
mark('\n\r\u2028\u2029', NEWLINE);
mark('.!?…。！？', STOP);
mark(';；', SEMICOLON);
mark('•·●▪◦‣■►✔✓➢➤○∙', BULLET);
mark('-–—*‐', DASH);
mark(':：', COLON);
mark('%％', PERCENT);
mark(' \t\u00a0\u2002\u2003\u2009\u202f\u3000', SPACE);
