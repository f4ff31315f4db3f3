/**
 * Finds the verdict's quotes in the page. The description was made of the page's text, with spaces and bullets of its own;
 * so letters and digits are compared, nothing else. The page is only looked at.
 */
import type { Evidence, Quoted, ReadPlace } from './options';

/** Characters of a page that are searched: ten times the longest real posting. */
const SEARCHED = 600_000;
const SKIPPED = /^(?:script|style|noscript|template|textarea|svg)$/i;

/** Whether a UTF-16 unit counts: ASCII letters and digits, and whatever lies beyond ASCII but spaces and dashes. */
function counts(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return !(code === 0xa0 || code === 0xad || code === 0xb7 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff);
}

/** A text reduced to what counts, in lower case; the length of one unit never changes. */
export function essence(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) if (counts(text.charCodeAt(at))) out += text[at]!.toLowerCase().slice(0, 1);
  return out;
}

/** A page's text, ready to be searched. */
export interface TextIndex {
  readonly text: string;
  /** For each unit of `text`, which node it is from and where there. */
  readonly nodes: readonly Text[];
  readonly nodeAt: readonly number[];
  readonly offsets: readonly number[];
}

export function indexText(root: Node): TextIndex {
  const document = root.ownerDocument ?? (root as Document);
  const nodes: Text[] = [];
  const nodeAt: number[] = [];
  const offsets: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(root, 4 /* text */, {
    acceptNode: (node) => (SKIPPED.test(node.parentElement?.localName ?? '') ? 2 : 1),
  });
  while (walker.nextNode() && text.length < SEARCHED) {
    const node = walker.currentNode as Text;
    const { data } = node;
    let kept = '';
    for (let at = 0; at < data.length; at++) {
      if (!counts(data.charCodeAt(at))) continue;
      kept += data[at]!.toLowerCase().slice(0, 1);
      nodeAt.push(nodes.length);
      offsets.push(at);
    }
    if (kept) nodes.push(node);
    text += kept;
  }
  return { text, nodes, nodeAt, offsets };
}

/** A quote's place in what was read; `indexes` keeps what was made of the page's text for the next quote. */
export function placeOf({ quote, field, start }: Quoted, read: ReadPlace, indexes: Map<Node, TextIndex> = new Map()): Range | undefined {
  const scope = (field === 'title' ? read.heading : read.body) ?? read.window.document.body;
  if (!scope?.isConnected) return undefined;
  let index = indexes.get(scope);
  if (!index) {
    index = indexText(scope);
    indexes.set(scope, index);
  }
  const input = field === 'title' ? read.title : (read.description ?? '');
  return findQuote(index, quote, input.slice(0, start));
}

/** Which quotes have a place. */
export const findQuotes: Evidence['find'] = (quotes, read) => {
  const indexes = new Map<Node, TextIndex>();
  return quotes.map((quote) => placeOf(quote, read, indexes) !== undefined);
};

/** How many times `needle` stands in `text`. */
function occurrences(text: string, needle: string): number {
  let found = 0;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) found++;
  return found;
}

/**
 * The range of a quote, or undefined where the page does not show it. `before`: the input's text up to the quote, so that
 * of several equal sentences the right one is shown.
 */
export function findQuote(index: TextIndex, quote: string, before = ''): Range | undefined {
  const needle = essence(quote);
  if (!needle) return undefined;
  let skip = occurrences(essence(before), needle);
  let at = index.text.indexOf(needle);
  const first = at;
  while (at !== -1 && skip-- > 0) at = index.text.indexOf(needle, at + needle.length);
  if (at === -1) at = first;
  if (at === -1) return undefined;
  const last = at + needle.length - 1;
  const from = index.nodes[index.nodeAt[at]!]!;
  const to = index.nodes[index.nodeAt[last]!]!;
  const range = from.ownerDocument.createRange();
  try {
    range.setStart(from, index.offsets[at]!);
    range.setEnd(to, index.offsets[last]! + 1);
  } catch {
    // The page changed the text since it was indexed.
    return undefined;
  }
  // Text that is drawn nowhere (a closed tab, a copy for machines) is no place to be led to.
  return range.getClientRects?.().length === 0 ? undefined : range;
}
