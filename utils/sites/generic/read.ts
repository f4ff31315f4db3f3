/**
 * The reader for unknown career sites. Schema.org first: what a page says of itself in so many words beats any guess. Then
 * posting or list by what speaks for each; a page for which too little speaks is neither.
 */
import { fold } from '../../posting/fold';
import { parseUrl } from '../../posting/identity';
import { asPosting } from '../assemble';
import { readSchema } from '../schema-org/read';
import type { PageContext, PageReading, ReadPosting } from '../site';
import { dayFirst } from './day-first';
import { linkStrength } from './links';
import { completeByCards, readGenericList, readStateList } from './list';
import { completePosting, genericPosting } from './posting';
import { SELECTION_TITLE } from './words';

/** Evidence (see `weigh`) that a page must have to be a posting. */
const ENOUGH = 4.5;
/** And where it also has a list of cards: related postings stand below many a posting. */
const ENOUGH_BESIDE_LIST = 6;

/** A posting, a list, or undefined. */
export function readGeneric(asked: PageContext): PageReading | undefined {
  const page: PageContext = { ...asked, dayFirst: dayFirst(asked.document, asked.url.hostname) };
  const marked = readSchema(page, (heading) => SELECTION_TITLE.test(heading));
  if (marked?.kind === 'list') return completeByCards(page, marked);
  const list = readGenericList(page);
  const cards = new Set(list?.postings.map((card) => card.element).filter((card) => card !== undefined));
  if (marked?.kind === 'posting') return { ...marked, postings: [completePosting(page, marked.postings[0], cards)] };
  const candidate = genericPosting(page, cards);
  if (!list && (!candidate || candidate.evidence < ENOUGH)) return readStateList(page);
  if (!candidate) return list;
  if (list) {
    // An address that names no posting, above many cards: a list, with one of them open beside it perhaps.
    const selected = list.postings.some(({ posting }) => fold(posting.title) === fold(candidate.found.read.posting.title));
    if ((list.postings.length >= 6 || selected) && linkStrength(page.url, { ...page, url: new URL('/', page.url) }) < 2) return list;
    const enough = isSibling(page, list) ? ENOUGH : ENOUGH_BESIDE_LIST;
    return candidate.evidence >= enough && !isOfCards(candidate.found.read, cards) ? asPosting(page, candidate.found) : list;
  }
  return asPosting(page, candidate.found);
}

/** True where the page's own address is built like those of the cards and names an id: then it is a posting among related ones. */
function isSibling(page: PageContext, list: PageReading): boolean {
  if (!page.identity.identifier) return false;
  const folder = (path: string): string => path.slice(0, path.replace(/\/$/, '').lastIndexOf('/') + 1);
  const own = folder(page.url.pathname);
  const alike = list.postings.filter(({ posting }) => folder(parseUrl(posting.url)?.pathname ?? '') === own).length;
  return alike * 2 > list.postings.length;
}

/** True where what was taken for a posting's heading is a card's, or stands between the cards. */
function isOfCards({ element }: ReadPosting, cards: ReadonlySet<Element>): boolean {
  const all = [...cards];
  const [first, last] = [all[0], all[all.length - 1]];
  if (!element || !first || !last) return false;
  const between = (first.compareDocumentPosition(element) & 4) !== 0 && (last.compareDocumentPosition(element) & 2) !== 0;
  return between || all.some((card) => card.contains(element));
}
