/**
 * What a site is to Trackmark, and what reading a page gives. Types only: the worker imports a site's metadata
 * (`<id>/site.ts`), the page imports its rules (`<id>/reader.ts`), and neither drags the other along.
 */
import type { JobPosting, NoneReason, Origin, PostingField } from '../posting/posting';
import type { OnDemand, PartName } from './on-demand';

/** What an address alone says. */
export interface UrlIdentity {
  /** `other`: a page of the site that can hold neither a posting nor a list (settings, messages). */
  readonly kind: 'posting' | 'list' | 'other';
  /** The posting that the address names: the posting page's own, or the one selected on a list with a pane. */
  readonly identifier?: string;
  /** Canonical address of that posting, without tracking parameters. */
  readonly canonicalUrl?: string;
}

/** A site's metadata. Pure data and address arithmetic: no DOM, so that the worker and the pages can import all of them. */
export interface Site {
  /** Folder name, registry key, fixture prefix and row of the README's table. */
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** `unproven`: no real page was at hand, so only addresses, ids and the schema.org and generic readers are used. */
  readonly status: 'proven' | 'unproven';
  /** Registrable hosts. An entry claims itself and its subdomains, never a substring: `linkedin.com` does not claim `notlinkedin.com`. Hosts of other countries are listed one by one: which suffixes are public cannot be told without a list of them. */
  readonly hosts: readonly string[];
  /** WebExtension match patterns to ask permission for and to register on: as narrow as the site's own layout lets it be. */
  readonly matches: readonly string[];
  /** True where postings live in frames of another document (iCIMS, embedded boards): the reader is registered in all frames. */
  readonly allFrames?: true;
  /** True where the site's terms speak against inserted elements: without the person's choice nothing is inserted. */
  readonly asksBeforeMarks?: true;
  /** Currency that an ambiguous symbol ("$", "kr") means on this site, by host. */
  currency?(host: string): string | undefined;
  identify(url: URL): UrlIdentity;
}

/** A posting together with where it stands in the page. The elements never leave the page. */
export interface ReadPosting {
  readonly posting: JobPosting;
  /** The card, or the heading of an open posting: where a mark belongs. */
  readonly element?: Element;
  /** The element that holds the description, for finding quotes in the page. */
  readonly body?: Element;
}

/** Which rule answered each field of the first posting: what the layout watch counts. */
export type RuleHits = Partial<Record<PostingField, string>>;

export type PageReading =
  | { readonly site: string; readonly kind: 'posting'; readonly postings: readonly [ReadPosting]; readonly hits: RuleHits }
  /** `open`: the posting in the detail pane, complete; only where the pane's id equals the address's. */
  | {
      readonly site: string;
      readonly kind: 'list';
      readonly postings: readonly ReadPosting[];
      readonly open?: ReadPosting;
      readonly hits: RuleHits;
    }
  | { readonly site: string; readonly kind: 'none'; readonly reason: NoneReason; readonly postings: readonly [] };

/** A reading, and what it lacked (utils/sites/on-demand): with these parts the page may read otherwise. */
export type Reading = PageReading & { readonly lacking: ReadonlySet<PartName> };

/** What rules are given. Readers never touch globals: document and address come in, so every one runs in jsdom as in the page. */
export interface PageContext {
  readonly document: Document;
  readonly url: URL;
  readonly identity: UrlIdentity;
  readonly site: Site;
  readonly parts?: OnDemand;
  /** How "03/04/2026" is meant on this page, where anything says so. */
  readonly dayFirst?: boolean;
  /** Parts that were wanted and are not at hand are added. */
  readonly lacking?: Set<PartName>;
}

/** An item of a list: its element, and, where the page embeds its state, the item's part of it. Markup alone is an `Element`. */
export interface Entry {
  /** Missing where the page has the state but has not rendered the card. */
  readonly element?: Element;
  /** What `data('path')` rules look into. */
  readonly data?: unknown;
}

/** A value a rule found, before it is put into shape by `utils/posting` (pay, place, date, type, text). */
export type RawValue = string | number | readonly string[] | Element | Record<string, unknown> | null | undefined;

/**
 * One way to find one field. Rules of a field are tried in order, most trusted first; the first that answers wins.
 * `root` is the posting's own element (a card, a pane) or the document; `data` the state that belongs to it, if the layout
 * found one. How each field is put into shape: `shape.ts`. Makers of common rules: `rules.ts`.
 */
export interface Rule {
  /** Shown in layout reports: `data-testid=job-title`. */
  readonly name: string;
  readonly origin: Origin;
  read(root: ParentNode, page: PageContext, data?: unknown): RawValue;
}

export type FieldRules = Partial<Record<PostingField, readonly Rule[]>>;

/** One layout of a list. Several stand side by side; the first whose cards are found is used, generations of a site are never merged. */
export interface ListLayout {
  readonly name: string;
  /** The cards, in the page's order. Leave out related lists, adverts and empty placeholders. */
  cards(page: PageContext): readonly (Element | Entry)[];
  readonly fields: FieldRules;
}

/** One layout of a posting page or detail pane. */
export interface PostingLayout {
  readonly name: string;
  /** The element that holds this one posting; undefined: this layout is not there. Must hold the posting that the address names, never a stale one. */
  root(page: PageContext): ParentNode | undefined;
  /** Embedded state of this posting, for `data('path')` rules. Undefined unless it is the state of the posting that the address names. */
  data?(page: PageContext): unknown;
  readonly fields: FieldRules;
}

/**
 * A site's rules: what the page side needs. Fields of a posting that no rule answers fall back to schema.org (checked against
 * the address), then meta. The generic reader is asked where the site is `unproven`, never where it is proven: a proven
 * site whose key nodes are gone must say "not recognised", not something else that stands on the page.
 */
export interface Reader {
  readonly site: Site;
  readonly postings: readonly PostingLayout[];
  readonly lists: readonly ListLayout[];
  /**
   * True where a list's address never names the posting that is open beside it (Glassdoor keeps one address for a search, a
   * comment's page looks like its thread's): then a layout's own root must prove that it is the open one.
   */
  readonly paneWithoutAddress?: true;
  /** Says why there is nothing to read, before any rule runs: walls, expired postings, empty results. */
  wall?(page: PageContext): NoneReason | undefined;
}
