/** JSON as pages write it: cut out of CDATA and comments, and mended where it does not parse. Linear in its length. */
import { decodeEntities } from '../../posting/entities';
import { parseJson } from '../state';

/** What a script's text means; undefined where it cannot be made JSON. Only asked for what does not parse as it is. */
export function mended(script: string): unknown {
  const core = unwrap(script.trim());
  if (!/[{[]/.test(core.charAt(0))) return undefined;
  const candidates = [() => core, () => mend(core, false), () => mend(core, true), () => mend(decodeEntities(core), true)];
  for (const candidate of candidates) {
    const value = parseJson(candidate());
    if (value !== undefined) return value;
  }
  return undefined;
}

/** From the first bracket to the last: CDATA, comments, an assignment before it, a semicolon behind it fall away. */
function unwrap(source: string): string {
  const start = source.search(/[{[](?!CDATA)/);
  // "<![CDATA[{" : the bracket of CDATA is no JSON.
  const cdata = source.indexOf('<![CDATA[');
  const from = cdata >= 0 && cdata < 40 ? source.slice(cdata + 9).search(/[{[]/) + cdata + 9 : start;
  const to = Math.max(
    source.lastIndexOf('}'),
    cdata >= 0 ? source.slice(0, source.lastIndexOf(']]>')).lastIndexOf(']') : source.lastIndexOf(']'),
  );
  return from >= 0 && to > from ? source.slice(from, to + 1) : '';
}

const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

/**
 * Raw control characters inside strings are escaped, escapes that JSON does not know lose their backslash, commas before a
 * closing bracket go. With `quotes`, a quote inside a string that no separator follows is taken as text.
 */
function mend(source: string, quotes: boolean): string {
  const out: string[] = [];
  let quoted = false;
  let kept = 0;
  const replace = (at: number, length: number, by: string): void => {
    out.push(source.slice(kept, at), by);
    kept = at + length;
  };
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (!quoted) {
      if (c === '"') quoted = true;
      else if (c === ',' && /^\s{0,200}[}\]]/.test(source.slice(i + 1, i + 202))) replace(i, 1, '');
      continue;
    }
    if (c === '\\') {
      const next = source.charAt(i + 1);
      if ('"\\/bfnrt'.includes(next) && next !== '') i++;
      else if (next === 'u' && /^[0-9a-fA-F]{4}$/.test(source.slice(i + 2, i + 6))) i += 5;
      else replace(i, 1, '');
    } else if (c === '"') {
      if (!quotes || closesString(source, i)) quoted = false;
      else replace(i, 1, '\\"');
    } else if (c < ' ') replace(i, 1, CONTROL[c] ?? ' ');
  }
  out.push(source.slice(kept));
  return out.join('');
}

/** A quote ends its string where a separator follows, and after a comma something that can begin a key or a value. */
function closesString(source: string, at: number): boolean {
  const rest = source.slice(at + 1, at + 60).trimStart();
  return rest === '' || /^[:}\]]/.test(rest) || /^,\s*(["{[\-\d}\]]|true|false|null|$)/.test(rest);
}
