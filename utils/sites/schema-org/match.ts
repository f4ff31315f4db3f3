/** Which of the page's JobPostings is the one that the address names: a stale or a related one must never be taken for it. */
import { fold } from '../../posting/fold';
import { oneLine } from '../../posting/html-text';
import { canonicalUrl, parseUrl } from '../../posting/identity';
import { part } from '../on-demand';
import type { PageContext } from '../site';
import { schemaIdentifier, schemaTitle, schemaUrl } from './fields';
import { jsonLdPostings } from './json-ld';
import type { SchemaNode } from './node';

/** Microdata or RDFa of a posting. */
const MARKED_UP = '[itemtype*="JobPosting"], [typeof*="JobPosting"]';

/** Read once per page context: every field asks again. */
const kept = new WeakMap<PageContext, readonly SchemaNode[]>();

/** All JobPostings of the page: JSON-LD, and where there is none, microdata and RDFa. */
export function schemaPostings(page: PageContext): readonly SchemaNode[] {
  let nodes = kept.get(page);
  if (!nodes) {
    nodes = jsonLdPostings(page.document, (source) => part(page, 'seldom')?.mended(source));
    if (nodes.length === 0 && page.document.querySelector(MARKED_UP)) nodes = part(page, 'seldom')?.markupPostings(page.document) ?? [];
    kept.set(page, nodes);
  }
  return nodes;
}

const bare = (url: URL): string =>
  canonicalUrl(url)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/(?=\?|$)/, '')
    .toLowerCase();

/** 1: the node is the address's posting; -1: it is another one; 0: it does not say. */
function sameAddress(node: SchemaNode, page: PageContext): -1 | 0 | 1 {
  const wanted = page.identity.identifier;
  const identifier = schemaIdentifier(node.node);
  if (wanted && identifier && identifier.toLowerCase() === wanted.toLowerCase()) return 1;
  const own = schemaUrl(node.node);
  const url = own ? parseUrl(own, page.url) : undefined;
  if (!url) return 0;
  if (bare(url) === bare(page.url)) return 1;
  if (url.hostname.replace(/^www\./, '') !== page.url.hostname.replace(/^www\./, '')) return 0;
  const named = page.site.identify(url).identifier;
  if (wanted && named) return named === wanted ? 1 : -1;
  return 0;
}

/** Headings and titles of the page, folded: what a posting that is open is called in. */
function headings(document: Document): string {
  const parts = [document.title];
  for (const element of document.querySelectorAll('h1, h2')) if (parts.push(oneLine(element)) > 60) break;
  const og = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  if (og) parts.push(og);
  return ` ${fold(parts.join(' '))} `;
}

/**
 * The node of the posting that the page shows; undefined where there is none, or only others'. `title` is what the site's own
 * rules read, where they did.
 */
export function matchSchema(page: PageContext, title?: string): SchemaNode | undefined {
  const nodes = schemaPostings(page).filter((node) => schemaTitle(node.node, page.document));
  if (nodes.length === 0) return undefined;
  const address = nodes.map((node) => sameAddress(node, page));
  const named = address.indexOf(1);
  if (named >= 0 && (!title || agrees(nodes[named] as SchemaNode, title, page))) return nodes[named];
  const open = nodes.filter((_node, i) => address[i] === 0);
  if (title) return open.find((node) => agrees(node, title, page));
  if (open.length === 1) return isStale(open[0] as SchemaNode, page) ? undefined : open[0];
  const words = headings(page.document);
  const titled = open.filter((node) => words.includes(` ${fold(schemaTitle(node.node, page.document) ?? '')} `));
  return titled.length === 1 ? titled[0] : undefined;
}

/** Two titles of one posting share half of the shorter one's words. */
function agrees(node: SchemaNode, title: string, page: PageContext): boolean {
  const own = new Set(fold(schemaTitle(node.node, page.document) ?? '').split(' '));
  const other = new Set(fold(title).split(' '));
  let shared = 0;
  for (const word of own) if (other.has(word)) shared++;
  return shared * 2 >= Math.min(own.size, other.size);
}

/** True where the page has a main heading, and neither it nor any title shares a word with the node: left from before a navigation. */
function isStale(node: SchemaNode, page: PageContext): boolean {
  if (!page.document.querySelector('h1')) return false;
  const words = headings(page.document);
  const title = fold(schemaTitle(node.node, page.document) ?? '').split(' ');
  return !title.some((word) => word.length > 2 && words.includes(` ${word} `));
}
