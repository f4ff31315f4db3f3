/**
 * Parts of reading that few pages need. In a page each comes as a script of its own, when a reading found that it lacks it;
 * commands and tests have them at hand.
 */
import type { NoneReason, PostingField } from '../posting/posting';
import type { SchemaNode } from './schema-org/node';
import type { chosen } from './schema-org/several';
import type { PageContext, PageReading, RawValue, Site } from './site';

/** The readers for pages of no site in particular. */
export interface Generic {
  readonly site: Site;
  readonly page: (page: PageContext) => PageReading | undefined;
  readonly list: (page: PageContext) => PageReading | undefined;
}

/** What can be a title, and what names an occupation: the words for it are the generic reader's. */
export interface TitleTests {
  readonly isTitle: (text: string) => boolean;
  readonly isOccupation: (text: string) => boolean;
}

/** A posting as a page's embedded state has it. */
export type StatePosting = Partial<Record<PostingField, RawValue>>;

/** What few pages are read with. */
export interface Seldom {
  /** The postings of the largest array of such in a page's state; empty where there is none. */
  readonly statePostings: (document: Document, tests: TitleTests) => StatePosting[];
  /** The record of the open posting in a page's state. */
  readonly statePosting: (document: Document, title: string, identifier: string | undefined, tests: TitleTests) => StatePosting | undefined;
  /** JobPostings in microdata and RDFa. */
  readonly markupPostings: (document: Document) => SchemaNode[];
  /** JSON that does not parse, mended; undefined where nothing helps. */
  readonly mended: (source: string) => unknown;
  /** JobPostings with what they refer to and what their list says of them. */
  readonly settled: (document: Document, nodes: readonly SchemaNode[]) => SchemaNode[];
  /** The one of several that the page shows: of those that its address names, else of those of no other address. */
  readonly chosen: typeof chosen;
  /** A list of them; undefined where they are all the same. */
  readonly schemaList: (page: PageContext, nodes: readonly SchemaNode[]) => PageReading | undefined;
  /** Why nothing could be read. */
  readonly reasonForNothing: (document: Document, expected: 'posting' | 'list' | 'unknown') => NoneReason;
  /** Whether the page says that its posting is over. */
  readonly saysExpired: (document: Document) => boolean;
}

export interface OnDemand {
  readonly generic?: Generic;
  readonly seldom?: Seldom;
}
export type PartName = keyof OnDemand;

/** A part. Undefined where it is not at hand: then it is noted that the page is to be read again with it. */
export function part<Name extends PartName>(page: PageContext, name: Name): OnDemand[Name] {
  const found = page.parts?.[name];
  if (!found) page.lacking?.add(name);
  return found;
}
