/** A page read from its schema.org markup alone: one posting, or a list of them. */
import { asPosting, type Found, fromSchema } from '../assemble';
import type { PageContext, PageReading } from '../site';
import { matchSchema, schemaPostings } from './match';

/** The posting that the page shows, or all postings where it shows several; undefined where it marks up none. */
export function readSchema(page: PageContext): PageReading | undefined {
  const node = matchSchema(page);
  const open = node && fromSchema(page, node, true);
  if (open) return asPosting(page, open);
  return readSchemaList(page);
}

/** A list made of JobPostings. */
export function readSchemaList(page: PageContext): PageReading | undefined {
  const nodes = schemaPostings(page);
  if (nodes.length < 2) return undefined;
  const read = nodes.map((one) => fromSchema(page, one, false)).filter((found) => found !== undefined);
  if (read.length === 0) return undefined;
  return { site: page.site.id, kind: 'list', postings: read.map((one) => one.read), hits: (read[0] as Found).hits };
}
