/** A page read from its schema.org markup alone: one posting, or a list of them. */
import { asPosting, fromSchema } from '../assemble';
import { part } from '../on-demand';
import type { PageContext, PageReading } from '../site';
import { matchSchema, schemaPostings } from './match';

/** The posting that the page shows, or all postings where it shows several; undefined where it marks up none. */
export function readSchema(page: PageContext, selects: (heading: string) => boolean): PageReading | undefined {
  const node = matchSchema(page, undefined, selects);
  const open = node && fromSchema(page, node);
  return open ? asPosting(page, open) : readSchemaList(page);
}

/** A list made of JobPostings. */
export function readSchemaList(page: PageContext): PageReading | undefined {
  const nodes = schemaPostings(page);
  return nodes.length > 1 ? part(page, 'seldom')?.schemaList(page, nodes) : undefined;
}
