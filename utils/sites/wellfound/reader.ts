/** Wellfound: lists grouped by startup (2026). Single postings have JSON-LD. Rows have no hooks but the posting's link. */
import { employmentTypes } from '../../posting/employment-type';
import { oneLine } from '../../posting/html-text';
import { parseUrl } from '../../posting/identity';
import { parsePay } from '../../posting/pay';
import { employmentChip, payChip } from '../refine';
import { href, text } from '../rules';
import type { ListLayout, Reader, Rule } from '../site';
import { site } from './site';

const LINK = 'a[href*="/jobs/"]';
const HEADER = '[data-testid="startup-header"]';

/** The row of a link: what holds its apply button too; the startup's own box holds several rows. */
function rowOf(link: Element): Element | undefined {
  const url = parseUrl(link.getAttribute('href') ?? '', new URL('https://wellfound.com/'));
  if (!url || site.identify(url).kind !== 'posting' || oneLine(link) === '') return undefined;
  for (let box = link.parentElement; box && !box.querySelector(HEADER); box = box.parentElement) {
    if (box.querySelectorAll(LINK).length > 1) return undefined;
    if (box.querySelector('button')) return box;
  }
  return undefined;
}

const startup: Rule = {
  name: 'startup-header',
  origin: 'dom',
  read(root) {
    for (let box = (root as Element).parentElement; box; box = box.parentElement) {
      const header = box.querySelector(HEADER);
      if (header) return header.querySelector('h2') ?? header.querySelector('a[href*="/company/"]');
    }
    return undefined;
  },
};

const NO_PLACE = /^$|^\+\d|\b(?:years?|yrs?) of exp|\bago$|^(?:today|yesterday|just now|reposted.*|posted.*)$|\bequity\b|^\d[\d.]*%/i;

/** "Remote • New York City+1", "In office • Bengaluru", "Toronto": the one label that is neither pay, type, experience nor age. */
function whereabouts(root: ParentNode): { workplace?: string; place?: string } {
  for (const span of root.querySelectorAll('span')) {
    const label = oneLine(span)
      .replace(/\+\d+$/, '')
      .trim();
    if (NO_PLACE.test(label) || label.length > 100 || employmentTypes(label).length > 0) continue;
    const parts = label.split(/\s*•\s*/);
    if (parsePay(parts[0] as string, { label: true }) || NO_PLACE.test(parts[0] as string)) continue;
    return parts.length > 1 ? { workplace: parts[0], place: parts.at(-1) } : { place: parts[0], workplace: parts[0] };
  }
  return {};
}

const rows: ListLayout = {
  name: 'startup rows',
  cards: ({ document }) => Array.from(document.querySelectorAll(LINK), rowOf).filter((row) => row !== undefined),
  fields: {
    url: [href(LINK)],
    title: [text(LINK)],
    hiringOrganization: [startup],
    jobLocation: [{ name: 'place label', origin: 'dom', read: (root) => whereabouts(root).place }],
    jobLocationType: [
      {
        name: 'workplace label',
        origin: 'dom',
        read: (root) =>
          whereabouts(root)
            .workplace?.replace(/^in office$/i, 'on-site')
            .replace(/^onsite or remote$/i, ''),
      },
    ],
    employmentType: [employmentChip('span')],
    baseSalary: [payChip('span')],
  },
};

export const reader: Reader = { site, postings: [], lists: [rows] };
