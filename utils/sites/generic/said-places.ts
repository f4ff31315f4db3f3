/** Towns that nobody knows, but the page itself calls towns: in its filter of places, after a postcode, as where a team sits. */
import { fold } from '../../posting/fold';
import { hintOf } from './facts';

/** Longest text that is searched, most options that are read. */
const MAX_TEXT = 300_000;
const MAX_OPTIONS = 1000;
/** Words in front of a town, behind which it is one: a postcode, or a place to be. */
const BEFORE = String.raw`(?:\b\d{4,5}|\b(?:based|located|headquartered|offices?|team|live|relocate|site|standort|sitz|siege|situee?|sede|oficinas?) (?:in|to|near|a|en|em)) `;

/** The texts of a filter of places. */
function options(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const select of Array.from(document.querySelectorAll('select')).slice(0, 30)) {
    const label = select.id
      ? (Array.from(document.querySelectorAll('label')).find((one) => one.htmlFor === select.id)?.textContent ?? '')
      : '';
    const first = select.querySelector('option')?.textContent ?? '';
    const name = `${select.id} ${select.getAttribute('name') ?? ''} ${select.getAttribute('aria-label') ?? ''} ${label} ${first}`;
    if (hintOf(fold(name.slice(0, 300))) !== 'jobLocation') continue;
    for (const option of Array.from(select.querySelectorAll('option')).slice(1)) {
      if (found.size > MAX_OPTIONS) return found;
      found.add(fold((option.textContent ?? '').replace(/\s*\(\d+\)\s*$/, '')));
    }
  }
  return found;
}

/** Says of a text whether the page calls it a place. What it needs is collected when the first text asks. */
export function saidPlaces(document: Document): (text: string) => boolean {
  let listed: ReadonlySet<string> | undefined;
  let words: string | undefined;
  return (text) => {
    const folded = fold(text);
    if (folded.length < 3 || folded.length > 60 || /[\d+#]/.test(folded)) return false;
    listed ??= options(document);
    if (listed.has(folded)) return true;
    words ??= fold((document.body?.textContent ?? '').slice(0, MAX_TEXT));
    // Folded: letters, digits and single spaces only.
    return words.includes(folded) && new RegExp(`${BEFORE}${folded}\\b`).test(words);
  };
}
