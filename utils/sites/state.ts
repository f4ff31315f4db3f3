/**
 * State that pages embed in `<script>` for their own code. The isolated world cannot see the page's variables, but it can read
 * the script's text. That text is rarely pure JSON: the value is cut out by counting brackets from a marker, and only JSON is
 * ever parsed; nothing is evaluated.
 */
import { isRecord } from '../posting/record';

/** Longest state that is parsed, in UTF-16 units: the largest met was 1.2 million. */
const MAX_STATE = 8_000_000;

/** The JSON object, array or string that begins at or after `from`, as text; undefined where brackets do not balance. Linear. */
export function balanced(source: string, from: number): string | undefined {
  let start = from;
  while (start < source.length && start < from + 200 && !'{["'.includes(source.charAt(start))) start++;
  const open = source.charAt(start);
  if (open === '' || !'{["'.includes(open)) return undefined;
  let depth = 0;
  let quoted = false;
  for (let i = start; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) {
        quoted = false;
        if (depth === 0) return source.slice(start, i + 1);
      }
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) depth++;
    else if (c === 125 || c === 93) {
      depth--;
      if (depth === 0) return source.slice(start, i + 1);
    }
  }
  return undefined;
}

/** `JSON.parse` that answers undefined instead of throwing. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** What was parsed of a script, by marker: a page is read again with each of its changes, its state stays the same. */
const kept = new WeakMap<Element, Map<string, { readonly length: number; readonly values: readonly unknown[] }>>();

/** The values that stand behind a marker in one script. */
function valuesBehind(script: Element, marker: string): readonly unknown[] {
  const source = script.textContent ?? '';
  if (source.length > MAX_STATE) return [];
  const known = kept.get(script)?.get(marker);
  if (known?.length === source.length) return known.values;
  const values: unknown[] = [];
  // At most 20 places per script: a hostile page could repeat the marker to make the scan quadratic.
  for (let at = source.indexOf(marker), tries = 0; at >= 0 && tries < 20; at = source.indexOf(marker, at + marker.length), tries++) {
    const cut = balanced(source, at + marker.length);
    const value = cut === undefined ? undefined : parseJson(cut);
    if (value !== undefined) values.push(value);
  }
  const markers = kept.get(script) ?? new Map();
  kept.set(script, markers.set(marker, { length: source.length, values }));
  return values;
}

/**
 * The value embedded after `marker` in any script of the page. The marker may stand more than once: the first value that
 * parses and that `accept` takes is given. For `<script type="application/json" id="x">` use the marker `#x`.
 */
export function embedded(document: Document, marker: string, accept: (value: unknown) => boolean = () => true): unknown {
  if (marker.startsWith('#')) {
    const source = document.querySelector(`script${marker}`)?.textContent ?? '';
    const value = source.length > MAX_STATE ? undefined : (parseJson(source) ?? parseJson(balanced(source, 0) ?? ''));
    return value !== undefined && accept(value) ? value : undefined;
  }
  for (const script of document.querySelectorAll('script')) {
    const value = valuesBehind(script, marker).find(accept);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A value by dotted path, own properties only (`__proto__` and friends are never followed). */
export function pick(value: unknown, path: string): unknown {
  let at = value;
  for (const key of path === '' ? [] : path.split('.')) {
    if (!(isRecord(at) || Array.isArray(at)) || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}
