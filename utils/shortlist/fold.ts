/** Text as it is compared: without case, accents, width variants, and the invisible characters that could hide a word. */

/** Zero-width characters, soft hyphen, byte order mark and bidirectional controls: none of them is seen, all of them split words. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** "Ｍalmö‎ AB" becomes "malmo ab". Letters that carry meaning without being accents (ß, ø, ł) are spelled out. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœ]/g, (letter) => SPELLED[letter] ?? letter)
    .trim();
}

const SPELLED: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' };
