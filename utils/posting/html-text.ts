/**
 * Markup to plain text with line breaks and "- " bullets, from an element or from a string. No `innerText` (it forces layout),
 * no `innerHTML` (a string becomes text by a scan, it never becomes a document).
 */
import { decodeEntities } from './entities';

/** Elements that start and end a line. */
const BLOCK = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr li main nav ol section summary table tbody tfoot thead tr ul pre'.split(
    ' ',
  ),
);
/** Elements set apart by an empty line. */
const APART = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));
/** Elements whose content is not text for people. */
const SILENT = new Set('script style template noscript svg iframe object select option textarea video audio canvas math head'.split(' '));

/** Collects text, collapsing white space and empty lines as a browser does. */
class Lines {
  private parts: string[] = [];
  private breaks = 0;
  private space = false;
  private bullet = false;

  /** Asks for a new line, or for an empty line with 2. */
  break(count: 1 | 2): void {
    this.breaks = Math.max(this.breaks, count);
    this.space = false;
  }

  /** `<br>`: two of them make an empty line. */
  newline(): void {
    this.breaks = Math.min(2, this.breaks + 1);
    this.space = false;
  }

  item(): void {
    this.break(1);
    this.bullet = true;
  }

  cell(): void {
    this.space = true;
  }

  text(source: string, keepLines = false): void {
    if (keepLines && source.includes('\n')) {
      source.split('\n').forEach((line, i) => {
        if (i > 0) this.newline();
        this.text(line);
      });
      return;
    }
    const words = source.replace(/[\s\u00a0\u200b\ufeff\u00ad]+/g, ' ');
    if (words === '' || words === ' ') {
      if (words) this.space = true;
      return;
    }
    if (this.parts.length === 0) this.parts.push(words.trimStart());
    else if (this.breaks > 0) this.parts.push('\n'.repeat(this.breaks), words.trimStart());
    else this.parts.push(this.space && !words.startsWith(' ') ? ` ${words}` : words);
    if (this.bullet) {
      // A list item that writes its own bullet ("• text") does not get a second one.
      const last = this.parts.length - 1;
      this.parts[last] = `- ${(this.parts[last] as string).replace(/^[•·▪◦‣*–-]\s*/, '')}`;
      this.bullet = false;
    }
    this.breaks = 0;
    this.space = words.endsWith(' ');
    if (this.space) this.parts[this.parts.length - 1] = (this.parts[this.parts.length - 1] as string).slice(0, -1);
  }

  toString(): string {
    return this.parts.join('').trim();
  }
}

function open(tag: string, lines: Lines): void {
  if (tag === 'br') lines.newline();
  else if (tag === 'li') lines.item();
  else if (APART.has(tag)) lines.break(2);
  else if (BLOCK.has(tag)) lines.break(1);
  else if (tag === 'td' || tag === 'th') lines.cell();
}

function close(tag: string, lines: Lines): void {
  if (APART.has(tag)) lines.break(2);
  else if (BLOCK.has(tag)) lines.break(1);
}

/** True where the element itself says that it is not shown. Style sheets are not asked: that would force layout. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** True where the element or one around it is not shown. */
export function isConcealed(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isHidden(at)) return true;
  return false;
}

function keepsLines(element: Element): boolean {
  return (
    element.localName === 'pre' ||
    /(^|\s)whitespace-pre/.test(element.getAttribute('class') ?? '') ||
    /white-space\s*:\s*(pre|break-spaces)/i.test(element.getAttribute('style') ?? '')
  );
}

/** Text for screen readers only: what it says stands in the page a second time, or is a label of the site's own. */
const UNSEEN = /(^|[\s_-])(visually-?hidden|sr-only|screen-?reader(-only|-text)?)(\s|$)/i;

function walk(root: Node, lines: Lines, heading: boolean, skip?: (element: Element) => boolean): void {
  let node: Node | null = root;
  let kept: Element | null = null;
  while (node) {
    let inside: Node | null = null;
    if (node.nodeType === 3) lines.text(node.nodeValue ?? '', kept !== null);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      const shown =
        node === root ||
        (!SILENT.has(tag) &&
          !isHidden(element) &&
          (heading ? !UNSEEN.test(element.getAttribute('class') ?? '') : tag !== 'button') &&
          !skip?.(element));
      if (shown) {
        if (node !== root || tag === 'li') open(node === root ? '' : tag, lines);
        if (!kept && keepsLines(element)) kept = element;
        inside = node.firstChild;
        if (!inside && node !== root) close(tag, lines);
      }
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node === kept) kept = null;
      if (node && node !== root && node.nodeType === 1) close((node as Element).localName, lines);
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

/** The element's text with line breaks and bullets. Buttons ("Show more") are left out, and whatever `skip` says. */
export function elementText(element: Element, skip?: (element: Element) => boolean): string {
  const lines = new Lines();
  walk(element, lines, false, skip);
  return withBullets(lines.toString());
}

/** What stands after `start` inside `root`, as `elementText` gives it. */
export function textAfter(start: Element, root: Element, skip?: (element: Element) => boolean): string {
  const lines = new Lines();
  for (let at: Element | null = start; at && at !== root; at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 1 && (isHidden(next as Element) || SILENT.has((next as Element).localName) || skip?.(next as Element)))
        continue;
      if (next.nodeType === 1) open((next as Element).localName, lines);
      if (next.nodeType === 1 || next.nodeType === 3) walk(next, lines, false, skip);
      if (next.nodeType === 1) close((next as Element).localName, lines);
    }
    lines.break(1);
  }
  return withBullets(lines.toString());
}

/** Lines that write their own bullet sign get ours. */
function withBullets(text: string): string {
  return text.replace(/^[•·▪●◦‣*]\s*(?=\S)/gm, '- ');
}

const TAG = /<\/?[a-z][a-z0-9-]{0,30}(?=[\s/>])/i;
const ESCAPED_TAG = /&(amp;)?lt;\/?(p|br|div|ul|ol|li|strong|b|em|i|span|h[1-6]|section|a)\b/i;
const BREAKING_TAG = /<\/?(p|br|div|ul|ol|li|tr|h[1-6]|section|table|article|dd|dt)(?=[\s/>])/i;

/** Index just after the tag that opens at `at`; quotes are respected, an unclosed tag ends with the text. */
function tagEnd(source: string, at: number): number {
  let quote = '';
  // A quote that never closes must not swallow the posting: tags are shorter than this.
  const limit = Math.min(source.length, at + 20_000);
  for (let i = at + 1; i < limit; i++) {
    const c = source.charAt(i);
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') return i + 1;
  }
  const plain = source.indexOf('>', at);
  return plain < 0 ? source.length : plain + 1;
}

function scan(source: string): string {
  const lines = new Lines();
  const keepLines = !BREAKING_TAG.test(source);
  let silent = '';
  let at = 0;
  // Where each silent tag last closes: looked up once, so that a text of many unclosed tags stays linear.
  const lastClose = new Map<string, number>();
  const closes = (tag: string, from: number): boolean => {
    let last = lastClose.get(tag);
    if (last === undefined) {
      last = Math.max(source.lastIndexOf(`</${tag}`), source.lastIndexOf(`</${tag.toUpperCase()}`));
      lastClose.set(tag, last);
    }
    return last >= from;
  };
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const until = next < 0 ? source.length : next;
    if (until > at && !silent) lines.text(decodeEntities(source.slice(at, until)), keepLines);
    if (next < 0) break;
    if (source.startsWith('<!--', next)) {
      const end = source.indexOf('-->', next + 4);
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    const name = /^<(\/?)([a-z][a-z0-9-]{0,30})/i.exec(source.slice(next, next + 34));
    if (!name) {
      if (source.charAt(next + 1) === '!' || source.charAt(next + 1) === '?') at = tagEnd(source, next);
      else {
        if (!silent) lines.text('<');
        at = next + 1;
      }
      continue;
    }
    const tag = (name[2] as string).toLowerCase();
    at = tagEnd(source, next);
    if (silent) {
      if (name[1] && tag === silent) silent = '';
    } else if (name[1]) close(tag, lines);
    else if (SILENT.has(tag) && source.charAt(at - 2) !== '/' && closes(tag, at)) silent = tag;
    else open(tag, lines);
  }
  return lines.toString();
}

/**
 * A string that may be HTML, HTML escaped once or twice more, or plain text, as plain text. Plain text keeps its line breaks.
 * Linear in the length of the source.
 */
export function htmlText(source: string): string {
  let html = source;
  for (let i = 0; i < 3 && ESCAPED_TAG.test(html); i++) html = decodeEntities(html);
  let plain = TAG.test(html) || html.includes('<!--') ? scan(html) : plainLines(decodeEntities(html));
  // Escaped twice: what came out still holds references ("&#xa;", "&nbsp;").
  if (/&(#x?[0-9a-f]{1,6}|nbsp|amp|quot|apos|rsquo|lsquo|ndash|mdash|bull|[a-z](acute|uml|grave|circ|cedil|tilde|ring));/i.test(plain)) {
    plain = plainLines(decodeEntities(plain));
  }
  return withBullets(plain);
}

function plainLines(source: string): string {
  const lines = new Lines();
  lines.text(source.replace(/\r\n?/g, '\n'), true);
  return lines.toString();
}

/** Text without markup and character references. */
const PLAIN = /^[^<&]*$/;
const collapsed = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff\u00ad]+/g, ' ').trim();

/**
 * A heading, a name, a place: one line. Where a page writes the text twice (once for the eye, once for the screen reader)
 * it is given once.
 */
export function oneLine(source: Element | string): string {
  if (typeof source === 'string') return PLAIN.test(source) ? collapsed(source) : htmlText(source).replace(/\s+/g, ' ').trim();
  // One text and nothing else, as in most fields of a card: a list may have ten thousand of them.
  const only = source.firstChild;
  if (only?.nodeType === 3 && !only.nextSibling) {
    const text = (only.nodeValue ?? '').trim();
    if (!text.includes('\n')) return collapsed(text);
  }
  const lines = new Lines();
  walk(source, lines, true);
  const parts = lines
    .toString()
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const kept = parts.filter((part, i) => i === 0 || part !== parts[i - 1]);
  const line = kept.join(' ');
  const half = line.length >> 1;
  // Also where both stand in one line; not so short a text as "Baden-Baden".
  return half > 9 && line.slice(0, half) === line.slice(-half) ? line.slice(0, half) : line;
}
