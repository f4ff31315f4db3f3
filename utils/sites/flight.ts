/**
 * What Next.js (app router) streams into its pages: `self.__next_f.push([1, "…"])`, a long text cut into string literals.
 * The pieces are put together and a value is cut out behind its key, as in `state.ts`; nothing is evaluated.
 */
import { balanced, parseJson } from './state';

/** Longest stream that is put together, in UTF-16 units. */
const MAX_STREAM = 8_000_000;

/** The literal that opens at `from`, as its text. Single quotes stand in pages that went through a formatter. */
function literal(source: string, from: number): string {
  const quote = source.charAt(from);
  let end = from + 1;
  while (end < source.length && source.charAt(end) !== quote) end += source.charAt(end) === '\\' ? 2 : 1;
  const body = source.slice(from + 1, end);
  const json = quote === "'" ? body.replace(/\\[\s\S]|"/g, (part) => (part === '"' ? '\\"' : part === "\\'" ? "'" : part)) : body;
  const text = parseJson(`"${json}"`);
  return typeof text === 'string' ? text : '';
}

/** The whole stream; empty where the page has none. */
export function stream(document: Document): string {
  let text = '';
  for (const script of document.querySelectorAll('script')) {
    const source = script.textContent ?? '';
    if (source.length + text.length > MAX_STREAM) break;
    const start = /^\s*(?:\(?self|window)\.__next_f(?:\s*=\s*self\.__next_f\s*\|\|\s*\[\]\)?)?\.push\(\[\s*1,\s*(?=["'])/.exec(source);
    if (start) text += literal(source, start[0].length);
  }
  return text;
}

/** The values that stand behind `key` (as in `"jobList":`) and that `accept` takes, at most 50 of the first 500 places. */
export function streamed(document: Document, key: string, accept: (value: unknown) => boolean = () => true): unknown[] {
  const text = stream(document);
  const found: unknown[] = [];
  for (
    let at = text.indexOf(key), tries = 0;
    at >= 0 && tries < 500 && found.length < 50;
    at = text.indexOf(key, at + key.length), tries++
  ) {
    const cut = balanced(text, at + key.length);
    const value = cut === undefined ? undefined : parseJson(cut);
    if (value !== undefined && accept(value)) found.push(value);
  }
  return found;
}
