/**
 * Google's jobs panel. Every class is a hash; what stays are the address for sharing, which carries the document id, and the
 * link that opens the pane, in which title, employer and "place • via board" follow each other, and labels for screen readers.
 */
import { oneLine } from '../../posting/html-text';
import { parseUrl } from '../../posting/identity';
import { employmentChip, payChip, within, without } from '../refine';
import type { ListLayout, Reader, Rule } from '../site';
import { site } from './site';

/** The document id of the card's sharing address. */
const documentId: Rule = {
  name: 'htidocid of data-share-url',
  origin: 'url',
  read(root, page) {
    const element = root as Element;
    const share = element.getAttribute('data-share-url');
    return element.getAttribute('data-encoded-doc-id') ?? (share ? parseUrl(share, page.url)?.searchParams.get('htidocid') : undefined);
  },
};

/** The texts of the link, without icons and without what is labelled for screen readers. */
function texts(root: ParentNode): string[] {
  const link = root.querySelector('a[href*="docid"]') ?? root.querySelector('a[href]');
  return Array.from(link?.querySelectorAll('*') ?? [])
    .filter((element) => element.childElementCount === 0 && !element.closest('[aria-label], [aria-hidden="true"]'))
    .map((element) => oneLine(element))
    .filter((text) => text !== '');
}

const line = (at: number): Rule => ({ name: `text ${at + 1} of the link`, origin: 'dom', read: (root) => texts(root)[at] });

/** "San Francisco, CA • via LinkedIn": the place before the board; "via" differs by language, the dot does not. */
const place: Rule = {
  name: 'text 3 of the link before the dot',
  origin: 'dom',
  read: (root) => {
    const [where, board] = (texts(root)[2] ?? '').split(/\s*•\s*/);
    return board ? where : undefined;
  },
};

const cards: ListLayout = {
  name: 'data-share-url',
  cards: ({ document }) =>
    Array.from(document.querySelectorAll('[data-share-url*="htidocid="], [data-encoded-doc-id]')).filter((card) => texts(card).length >= 3),
  fields: {
    identifier: [documentId],
    url: [within(documentId, '/search?ibp=htl;jobs#htivrt=jobs&htidocid=%')],
    title: [line(0)],
    hiringOrganization: [line(1)],
    jobLocation: [without(place, /^anywhere$|\s*\(\+\d+ [^()]{1,20}\)$/i)],
    jobLocationType: [place],
    employmentType: [employmentChip('[aria-label] [aria-hidden="true"]')],
    baseSalary: [payChip('[aria-label] [aria-hidden="true"]')],
  },
};

export const reader: Reader = { site, postings: [], lists: [cards] };
