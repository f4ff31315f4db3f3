/**
 * Reads a page: which site, posting, list or nothing, and every field by the first rule that answers. The same code runs in
 * the page and in jsdom; it never changes the page and touches no globals but `URL`.
 */

import { isConcealed } from '../posting/html-text';
import type { NoneReason } from '../posting/posting';
import { claims } from './address';
import { asPosting, type Found, finish, fromSchema, headingOf, identifyByUrl, SCHEMA_FIELDS } from './assemble';
import { isChallenge } from './challenge';
import { Draft } from './compose';
import { type OnDemand, type PartName, part } from './on-demand';
import { matchSchema } from './schema-org/match';
import { readSchemaList } from './schema-org/read';
import type { Entry, PageContext, PageReading, PostingLayout, Reader, Reading } from './site';

/** Most cards of one list that are read: the longest real list had 650. */
const MAX_CARDS = 2000;

/** The page to read. `document` is not changed. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
}

/**
 * Reads a page with a site's reader; without one, or where the reader's site does not claim the host, with the generic readers.
 * Does not throw for any content of the page. Each step is a card at most, so that a page that is being used need not wait for
 * a long list.
 */
export function* readInSteps({ document, url }: Page, reader?: Reader, parts: OnDemand = {}): Generator<undefined, Reading> {
  const own = reader?.site.hosts.some((host) => claims(host, url.hostname.replace(/\.$/, ''))) ? reader : undefined;
  const site = own?.site ?? parts.generic?.site;
  const lacking = new Set<PartName>();
  const none = (reason: NoneReason): Reading => ({ site: site?.id ?? 'generic', kind: 'none', reason, postings: [], lacking });
  // A page of no site, and nobody here who knows such pages.
  if (!site) return none('no-posting');
  const page: PageContext = { document, url, site, identity: site.identify(url), parts, lacking };
  const wall = own?.wall?.(page) ?? (isChallenge(document) ? 'challenge' : undefined);
  if (wall) return none(wall);
  const { kind } = page.identity;
  if (own && kind === 'other') return none('no-posting');
  const reading = !own ? parts.generic?.page(page) : kind === 'posting' ? readPostingPage(page, own) : yield* readListPage(page, own);
  if (reading) return { ...reading, lacking };
  return none(part(page, 'seldom')?.reasonForNothing(document, own && kind !== 'other' ? kind : 'unknown') ?? 'not-recognised');
}

function readPostingPage(page: PageContext, reader: Reader): PageReading | undefined {
  const found = readOpen(page, reader);
  if (found) return asPosting(page, found);
  if (reader.site.status === 'unproven') {
    const guess = part(page, 'generic')?.page(page);
    if (guess?.kind === 'posting') return guess;
  }
  return undefined;
}

/** The posting that the address names: by the site's layouts, completed from schema.org. */
function readOpen(page: PageContext, reader: Reader): Found | undefined {
  for (const layout of reader.postings) {
    const found = readLayout(page, layout);
    if (found) return found;
  }
  const node = matchSchema(page);
  return node && fromSchema(page, node);
}

function readLayout(page: PageContext, layout: PostingLayout): Found | undefined {
  const root = layout.root(page);
  if (!root) return undefined;
  if (root.nodeType === 1 && isConcealed(root as Element)) return undefined;
  const draft = new Draft(page).rules(layout.fields, root, layout.data?.(page));
  const wanted = page.identity.identifier;
  // A pane counts only if it holds the posting that the address names.
  if (wanted && draft.has('identifier') && String(draft.values.identifier).toLowerCase() !== wanted.toLowerCase()) return undefined;
  if (wanted) {
    draft.values.identifier ??= wanted;
    draft.origin.identifier ??= 'url';
  }
  draft.schema(matchSchema(page, draft.title()), SCHEMA_FIELDS);
  return finish(draft, true, headingOf(root, draft.title()), bodyOf(page, layout, root));
}

/** The element that the description was read from. */
function bodyOf(page: PageContext, layout: PostingLayout, root: ParentNode): Element | undefined {
  for (const rule of layout.fields.description ?? []) {
    const raw = rule.read(root, page, layout.data?.(page));
    if (raw && typeof raw === 'object' && 'nodeType' in raw) return raw as Element;
  }
  return undefined;
}

function* readListPage(page: PageContext, reader: Reader): Generator<undefined, PageReading | undefined> {
  const cards = yield* readCards(page, reader);
  // Without a selected posting in the address a pane cannot be told from a stale one, unless the site's layouts say how.
  const open = page.identity.identifier || reader.paneWithoutAddress ? readOpenPane(page, reader) : undefined;
  if (cards.length > 0) {
    return {
      site: page.site.id,
      kind: 'list',
      postings: cards.map((card) => card.read),
      ...(open ? { open: open.read } : {}),
      hits: (cards[0] as Found).hits,
    };
  }
  if (open) return asPosting(page, open);
  return readSchemaList(page) ?? part(page, 'generic')?.list(page);
}

function readOpenPane(page: PageContext, reader: Reader): Found | undefined {
  for (const layout of reader.postings) {
    const found = readLayout(page, layout);
    if (found) return found;
  }
  return undefined;
}

function* readCards(page: PageContext, reader: Reader): Generator<undefined, Found[]> {
  for (const layout of reader.lists) {
    const found = new Map<string, Found>();
    const cards = layout.cards(page);
    for (let i = 0; i < cards.length && i < MAX_CARDS; i++) {
      yield;
      const card = cards[i] as Element | Entry;
      const entry: Entry = 'nodeType' in card ? { element: card } : card;
      if (entry.element && isConcealed(entry.element)) continue;
      const draft = new Draft(page).rules(layout.fields, entry.element ?? page.document, entry.data);
      if (draft.has('url')) identifyByUrl(page, draft);
      const one = finish(draft, false, entry.element);
      if (!one) continue;
      // A card that stands twice (promoted, re-rendered) is one posting.
      const key =
        one.read.posting.identifier ?? `${one.read.posting.url}|${one.read.posting.title}|${one.read.posting.jobLocation?.[0] ?? ''}`;
      if (!found.has(key)) found.set(key, one);
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}
