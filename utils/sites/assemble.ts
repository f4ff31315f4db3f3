/** What the readers share: a posting made of a draft, or of a schema.org node. */
import { oneLine } from '../posting/html-text';
import { parseUrl } from '../posting/identity';
import { payInText } from '../posting/pay';
import type { PostingField } from '../posting/posting';
import { Draft } from './compose';
import { part } from './on-demand';
import type { SchemaNode } from './schema-org/node';
import type { PageContext, PageReading, ReadPosting, RuleHits } from './site';

/** Fields that a posting's own page takes from schema.org. The address's id is more trusted than the node's. */
export const SCHEMA_FIELDS: readonly PostingField[] = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'baseSalary',
  'datePosted',
  'validThrough',
  'description',
];

/** A posting that was read, and which rules answered. */
export interface Found {
  readonly read: ReadPosting;
  readonly hits: RuleHits;
}

/** Headings and texts that are looked at for the title. */
const MOST_HEADINGS = 60;
const MOST_TEXTS = 3000;

/**
 * The heading of an open posting: where its mark belongs. Not any heading of the pane ("Pay", "Welcome back"), but the one that
 * shows the title; some sites write it in no heading at all.
 */
export function headingOf(root: ParentNode, title: string | undefined): Element | undefined {
  const headings = Array.from(root.querySelectorAll('h1, h2, h3')).slice(0, MOST_HEADINGS);
  const wanted = (title ?? '').slice(0, 60).toLowerCase();
  const shows = (text: string | null) =>
    wanted !== '' &&
    oneLine((text ?? '').slice(0, 400))
      .toLowerCase()
      .includes(wanted);
  const titled = headings.find((heading) => shows(heading.textContent));
  if (titled) return titled;
  const walker = ((root as Node).ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* text */);
  for (let looked = 0; walker.nextNode() && looked < MOST_TEXTS; looked++) {
    const parent = walker.currentNode.parentElement;
    if (parent && shows(walker.currentNode.nodeValue) && !/^(?:script|style|title|option)$/.test(parent.localName)) return parent;
  }
  return headings.find(({ localName }) => localName === 'h1') ?? headings[0] ?? (root.nodeType === 1 ? (root as Element) : undefined);
}

/** The posting that the page shows, from a schema.org node alone. */
export function fromSchema(page: PageContext, found: SchemaNode): Found | undefined {
  const draft = new Draft(page);
  draft.offer('identifier', page.identity.identifier, 'url', 'address identifier');
  draft.schema(found, SCHEMA_FIELDS);
  return finish(draft, true, headingOf(page.document, draft.title()) ?? found.element);
}

/** A card's id is what the site reads out of its address. */
export function identifyByUrl(page: PageContext, draft: Draft): void {
  const url = parseUrl(String(draft.values.url), page.url);
  const identity = url && page.site.identify(url);
  if (identity?.identifier) draft.offer('identifier', identity.identifier, 'url', 'address identifier');
}

/** The posting with its elements; undefined without a title. */
export function finish(draft: Draft, open: boolean, element?: Element, body?: Element): Found | undefined {
  if (open) payOfText(draft);
  const posting = draft.finish(open);
  if (!posting) return undefined;
  return {
    read: { posting, element, body },
    hits: draft.firstHits(),
  };
}

/** Pay that only a line of the description states. */
function payOfText(draft: Draft): void {
  const text = draft.values.description as string | undefined;
  if (!text || draft.has('baseSalary')) return;
  const { site, url } = draft.page;
  const pay = payInText(text, { currency: site.currency?.(url.hostname) ?? 'USD' });
  if (pay) draft.offer('baseSalary', pay as Record<string, unknown>, draft.origin.description ?? 'dom', 'line of the description');
}

/** A posting page, unless the posting is over and its text gone. */
export function asPosting(page: PageContext, found: Found): PageReading | undefined {
  // What is left of a posting that is over is no posting: only its text makes it worth reading.
  if (!found.read.posting.description && part(page, 'seldom')?.saysExpired(page.document)) return undefined;
  return { site: page.site.id, kind: 'posting', postings: [found.read], hits: found.hits };
}
