/**
 * Parts of reading that few pages need. In a page each comes as a script of its own, when a reading found that it lacks it;
 * commands and tests have them at hand.
 */
import type { NoneReason } from '../posting/posting';
import type { SchemaNode } from './schema-org/node';
import type { PageContext, PageReading, Site } from './site';

/** The readers for pages of no site in particular. */
export interface Generic {
  readonly site: Site;
  readonly page: (page: PageContext) => PageReading | undefined;
  readonly list: (page: PageContext) => PageReading | undefined;
}

/** What a page of a known site is seldom read with. */
export interface Seldom {
  /** JobPostings in microdata and RDFa. */
  readonly markupPostings: (document: Document) => SchemaNode[];
  /** JSON that does not parse, mended; undefined where nothing helps. */
  readonly mended: (source: string) => unknown;
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
