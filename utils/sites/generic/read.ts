/** The reader for unknown career sites. */
import { readSchema } from '../schema-org/read';
import type { PageContext, PageReading } from '../site';
import { readGenericList } from './list';

/** Schema.org first: what a page says of itself in so many words beats any guess. */
export function readGeneric(page: PageContext): PageReading | undefined {
  return readSchema(page) ?? readGenericList(page);
}
