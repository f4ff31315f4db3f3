/** Which of the page's JobPostings is the one that the address names: a stale or a related one must never be taken for it. */
import { fold } from '../../posting/fold';
import { oneLine } from '../../posting/html-text';
import { canonicalUrl, parseUrl } from '../../posting/identity';
import { isRecord } from '../../posting/record';
import { part } from '../on-demand';
import type { PageContext } from '../site';
import { schemaIdentifier, schemaTitle, schemaUrl } from './fields';
import { jsonLdPostings } from './json-ld';
import { many, prop, type SchemaNode } from './node';

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
    if (nodes.length > 1 || nodes.some(refers)) nodes = part(page, 'seldom')?.settled(page.document, nodes) ?? nodes;
    kept.set(page, nodes);
  }
  return nodes;
}

/** True where employer or place stands elsewhere in the graph. */
const refers = ({ node }: SchemaNode): boolean =>
  ['hiringOrganization', 'jobLocation'].some((name) => {
    const one = many(prop(node, name))[0];
    return isRecord(one) && '@id' in one && Object.keys(one).length < 3;
  });

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
 * rules read, where they did; `selects` tells headings that name many postings.
 */
export function matchSchema(page: PageContext, title?: string, selects?: (heading: string) => boolean): SchemaNode | undefined {
  const nodes = schemaPostings(page).filter((node) => {
    const own = schemaTitle(node.node, page.document);
    return own && (!title || agree(own, title));
  });
  const at = (wanted: number) => nodes.filter((node) => sameAddress(node, page) === wanted);
  const named = at(1);
  const open = named.length > 0 ? named : at(0);
  const only = open[0];
  if (only && open.length === 1) return title || named.length > 0 || !isStale(only, page) ? only : undefined;
  return nodes.length > 0 && (only || !title) ? part(page, 'seldom')?.chosen(page, nodes, named, open, title, selects) : undefined;
}

/** Two titles of one posting share half of the shorter one's words. */
function agree(a: string, b: string): boolean {
  const own = new Set(fold(a).split(' '));
  const other = new Set(fold(b).split(' '));
  let shared = 0;
  for (const word of own) if (other.has(word)) shared++;
  return shared * 2 >= Math.min(own.size, other.size);
}

/** True where the page has a main heading, and neither it nor any title shares a word with the node: left from before a navigation. */
function isStale(node: SchemaNode, page: PageContext): boolean {
  if (!page.document.querySelector('h1')) return false;
  const words = headings(page.document);
  const title = fold(schemaTitle(node.node, page.document) ?? '');
  return ![title, ...title.split(' ').filter((word) => word.length > 2)].some((word) => words.includes(` ${word} `));
}
