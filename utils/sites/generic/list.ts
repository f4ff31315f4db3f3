/** Lists of postings on unknown career sites. */
import type { PageContext, PageReading } from '../site';

export function readGenericList(_page: PageContext): PageReading | undefined {
  return undefined;
}
