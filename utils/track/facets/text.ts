/** A posting's text made ready for the facets: folded letter by letter, so that every place in it is a place in the text. */
import type { Quote } from '../verdict';

const ACCENTS = 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ’‘`´–—‑−\u00a0\u202f\u2009\t';
const PLAIN = "aaaaaaceeeeiiiinooooouuuuyy''''----    ";
const PLAINED = new Map([...ACCENTS].map((c, i) => [c, PLAIN[i]!] as const));
const ACCENTED = new RegExp(`[${ACCENTS.replace('-', '\\-')}]`, 'g');

/** Lower case without accents, one unit for one unit: `folded[i]` stands at the place of `text[i]`. */
export function foldSameLength(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) {
    // a few letters grow when lowered (İ): they keep their own form, so that places stay true
    lower = '';
    for (let i = 0; i < text.length; i++) {
      const c = text[i]!.toLowerCase();
      lower += c.length === 1 ? c : text[i]!;
    }
  }
  return lower.replace(ACCENTED, (c) => PLAINED.get(c)!);
}

/** The words from `start` to `end` as a quote, blanks at its ends and all beyond 200 units cut off. */
export function quote(description: string, start: number, end: number): Quote {
  let from = start;
  let to = Math.min(end, start + 200);
  while (from < to && /\s/.test(description[from]!)) from++;
  while (to > from && /\s/.test(description[to - 1]!)) to--;
  // never end on half of a surrogate pair
  if (to > from && /[\ud800-\udbff]/.test(description[to - 1]!)) to--;
  return { quote: description.slice(from, to), field: 'description', start: from, end: to };
}
