/**
 * Reads a JavaScript literal as pages write it into scripts: JSON, or objects with bare keys, single quotes and trailing commas.
 * Nothing is evaluated; what is no literal (a call, a variable) reads as null, or ends the reading. Linear; depth is capped.
 */

const MAX_DEPTH = 64;

/** The end of a quoted text that starts at `at`; -1 where it does not end. */
function quotedEnd(source: string, at: number): number {
  const quote = source.charCodeAt(at);
  for (let i = at + 1; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 92) i++;
    else if (c === quote) return i;
  }
  return -1;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '' };

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_whole, unicode?: string, hex?: string, other?: string) => {
    const code = unicode ?? hex;
    return code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[other ?? ''] ?? other ?? '');
  });
}

/** Thrown inside only: the text is no literal. */
class NoLiteral extends Error {}

/** The value of the literal at `from`, and where it ends; undefined where there is none. */
export function readLiteral(source: string, from: number): { value: unknown; end: number } | undefined {
  let at = from;
  const space = (): void => {
    for (;;) {
      while (at < source.length && source.charCodeAt(at) <= 32) at++;
      if (source.startsWith('//', at)) {
        const end = source.indexOf('\n', at);
        at = end < 0 ? source.length : end;
      } else if (source.startsWith('/*', at)) {
        const end = source.indexOf('*/', at);
        at = end < 0 ? source.length : end + 2;
      } else return;
    }
  };
  const text = (): string => {
    const end = quotedEnd(source, at);
    if (end < 0) throw new NoLiteral();
    const value = unescaped(source.slice(at + 1, end));
    at = end + 1;
    return value;
  };
  const word = (): string => {
    const start = at;
    while (at < source.length && /[\w$.+-]/.test(source.charAt(at))) at++;
    if (at === start) throw new NoLiteral();
    return source.slice(start, at);
  };
  const value = (depth: number): unknown => {
    space();
    const c = source.charAt(at);
    if (c === '"' || c === "'" || c === '`') return text();
    if (c === '{' || c === '[') {
      if (depth >= MAX_DEPTH) throw new NoLiteral();
      at++;
      return c === '{' ? members(depth + 1) : items(depth + 1);
    }
    if (c === '!') {
      at++;
      return word() === '0';
    }
    const bare = word();
    if (bare === 'true' || bare === 'false') return bare === 'true';
    const number = Number(bare);
    return Number.isFinite(number) ? number : null;
  };
  const separator = (close: string): boolean => {
    space();
    if (source.charAt(at) === ',') {
      at++;
      space();
    } else if (source.charAt(at) !== close) throw new NoLiteral();
    if (source.charAt(at) !== close) return true;
    at++;
    return false;
  };
  const members = (depth: number): Record<string, unknown> => {
    const record: Record<string, unknown> = Object.create(null);
    space();
    if (source.charAt(at) === '}') {
      at++;
      return record;
    }
    do {
      const c = source.charAt(at);
      const key = c === '"' || c === "'" ? text() : word();
      space();
      if (source.charAt(at) !== ':') throw new NoLiteral();
      at++;
      record[key] = value(depth);
    } while (separator('}'));
    return record;
  };
  const items = (depth: number): unknown[] => {
    const list: unknown[] = [];
    space();
    if (source.charAt(at) === ']') {
      at++;
      return list;
    }
    do list.push(value(depth));
    while (separator(']'));
    return list;
  };
  try {
    const read = value(0);
    return { value: read, end: at };
  } catch (error) {
    if (error instanceof NoLiteral) return undefined;
    throw error;
  }
}
