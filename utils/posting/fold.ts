/**
 * Text made comparable: compatibility forms unified, no diacritics, no controls of direction or width, lower case, words of
 * letters and digits with single spaces. For matching and keys only, never shown.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
