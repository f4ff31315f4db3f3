/** What the readers share: a posting made of a draft, or of a schema.org node. */
import { parseUrl } from '../posting/identity';
import { payInText } from '../posting/pay';
import type { PostingField } from '../posting/posting';
import { Draft } from './compose';
import type { SchemaNode } from './schema-org/node';
import type { PageContext, PageReading, ReadPosting, RuleHits } from './site';
import { saysExpired } from './walls';

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

/** The heading of an open posting: where its mark belongs. */
export function headingOf(root: ParentNode): Element | undefined {
  return root.querySelector('h1') ?? root.querySelector('h2') ?? (root.nodeType === 1 ? (root as Element) : undefined);
}

/** A posting from a schema.org node alone. `open`: it is the one that the address names. */
export function fromSchema(page: PageContext, found: SchemaNode, open: boolean): Found | undefined {
  const draft = new Draft(page);
  const wanted = open ? page.identity.identifier : undefined;
  if (wanted) draft.offer('identifier', wanted, 'url', 'address identifier');
  draft.schema(found, open ? SCHEMA_FIELDS : [...SCHEMA_FIELDS, 'url']);
  if (!open && draft.has('url')) identifyByUrl(page, draft);
  return finish(draft, open, (open ? headingOf(page.document) : undefined) ?? found.element);
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
  if (!found.read.posting.description && saysExpired(page.document)) return undefined;
  return { site: page.site.id, kind: 'posting', postings: [found.read], hits: found.hits };
}
