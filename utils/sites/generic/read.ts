/**
 * The reader for unknown career sites. Schema.org first: what a page says of itself in so many words beats any guess. Then
 * posting or list by what speaks for each; a page for which too little speaks is neither.
 */
import { oneLine } from '../../posting/html-text';
import { asPosting } from '../assemble';
import { readSchema } from '../schema-org/read';
import type { PageContext, PageReading, ReadPosting } from '../site';
import { readGenericList, readStateList } from './list';
import { genericPosting } from './posting';

/** Evidence (see `weigh`) that a page must have to be a posting. */
const ENOUGH = 4.5;
/** And where it also has a list of cards: related postings stand below many a posting. */
const ENOUGH_BESIDE_LIST = 6;

/** A posting, a list, or undefined. */
export function readGeneric(page: PageContext): PageReading | undefined {
  const marked = readSchema(page);
  if (marked) return marked;
  const list = readGenericList(page);
  const candidate = genericPosting(page);
  if (!list && (!candidate || candidate.evidence < ENOUGH)) return readStateList(page);
  if (!candidate) return list;
  if (list)
    return candidate.evidence >= ENOUGH_BESIDE_LIST && !isOfCards(candidate.found.read, list) ? asPosting(page, candidate.found) : list;
  return asPosting(page, candidate.found);
}

/** True where what was taken for a posting is made of the list's cards: its heading is a card's, or its text is mostly theirs. */
function isOfCards({ element, body, posting }: ReadPosting, list: PageReading): boolean {
  const cards = list.postings.map((card) => card.element).filter((card) => card !== undefined);
  if (element && cards.some((card) => card.contains(element))) return true;
  if (!body || !cards.some((card) => body.contains(card))) return false;
  const inside = cards.reduce((length, card) => length + (body.contains(card) ? oneLine(card).length : 0), 0);
  return inside * 3 > (posting.description?.length ?? 0);
}
