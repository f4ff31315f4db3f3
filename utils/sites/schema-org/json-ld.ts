/** JobPostings in `<script type="application/ld+json">`, wherever in the graph they hang. */
import { isRecord } from '../../posting/record';
import { parseJson } from '../state';
import { isOfType, type SchemaNode } from './node';

/** What is looked at, so that no page can hold the tab up: real pages stay below a hundredth of this. */
const MAX_SCRIPTS = 1000;
const MAX_SCRIPT = 1_000_000;
const MAX_TOTAL = 4_000_000;
const MAX_NODES = 20_000;
const MAX_DEPTH = 64;
/** Most postings of one page. */
const MAX_POSTINGS = 1000;

/** A script's value, whether it had to be mended, and the script. */
interface JsonLd {
  readonly value: unknown;
  readonly repaired: boolean;
  readonly script: Element;
}

/** The values of the page's scripts, in its order. `mended` is asked for what does not parse. */
export function* jsonLdValues(document: Document, says: RegExp, mended: (source: string) => unknown): Generator<JsonLd, void> {
  let scripts = 0;
  let total = 0;
  for (const script of document.querySelectorAll('script')) {
    const type = script.getAttribute('type');
    if (!type || !/^\s*application\/ld\+json/i.test(type)) continue;
    const source = script.textContent ?? '';
    total += source.length;
    if (++scripts > MAX_SCRIPTS || total > MAX_TOTAL) break;
    // Parsing is what costs: a script that nowhere says what is looked for is not parsed.
    if (source.length > MAX_SCRIPT || !says.test(source)) continue;
    const asIs = parseJson(source.trim());
    yield { value: asIs ?? mended(source), repaired: asIs === undefined, script };
  }
}

/** All JobPostings of the page, in its order. */
export function jsonLdPostings(document: Document, mended: (source: string) => unknown): SchemaNode[] {
  const found: SchemaNode[] = [];
  for (const { value, repaired, script } of jsonLdValues(document, /jobposting/i, mended)) {
    const before = found.length;
    collect(value, repaired ? 'json-ld-repaired' : 'json-ld', found);
    // A script that stands inside a card describes that card.
    const card = script.parentElement;
    const only = found[before];
    if (only && found.length === before + 1 && card && !/^(head|body|main|html)$/.test(card.localName))
      found[before] = { ...only, element: card };
  }
  return found;
}

/** The JobPostings inside a parsed value. */
export function collect(value: unknown, origin: 'json-ld' | 'json-ld-repaired', found: SchemaNode[]): void {
  walk(value, (node, parent) => {
    if (found.length >= MAX_POSTINGS || !isOfType(node, 'jobposting')) return false;
    return found.push({ node, origin, parent }) > 0;
  });
}

/**
 * Shows each record inside a parsed value to `visit`, which answers true where it need not be looked into. Iterates: a deep
 * document must not exhaust the stack.
 */
export function walk(value: unknown, visit: (node: Record<string, unknown>, parent: unknown) => boolean): void {
  const stack: (readonly [unknown, number, unknown])[] = [[value, 0, undefined]];
  for (let nodes = 0; stack.length > 0 && nodes < MAX_NODES; nodes++) {
    const [at, depth, parent] = stack.pop() as readonly [unknown, number, unknown];
    if ((isRecord(at) && visit(at, parent)) || depth >= MAX_DEPTH || typeof at !== 'object' || at === null) continue;
    const children = Array.isArray(at) ? at : Object.values(at);
    // Backwards, so that the first child is looked at first.
    for (let i = Math.min(children.length, MAX_NODES) - 1; i >= 0; i--) {
      const child: unknown = children[i];
      if (typeof child === 'object' && child !== null) stack.push([child, depth + 1, at]);
    }
  }
}
