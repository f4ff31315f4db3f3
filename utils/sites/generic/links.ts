/** Links that may lead to postings, and how surely. */

import { fold } from '../../posting/fold';
import { isHidden } from '../../posting/html-text';
import { canonicalUrl, parseUrl } from '../../posting/identity';
import { decoded } from '../address';
import type { PageContext } from '../site';
import { isToken, postingId } from './posting-id';
import { JOB_SEGMENT, SELECTION_SEGMENT } from './words';

/** Most links of one page that are looked at. */
const MAX_LINKS = 6000;

/** Hosts of applicant tracking systems: a link there from a career page leads to a posting. */
const BOARD_HOST =
  /(^|\.)(greenhouse\.io|lever\.co|ashbyhq\.com|myworkdayjobs\.com|smartrecruiters\.com|workable\.com|bamboohr\.com|icims\.com|recruitee\.com|personio\.(de|com)|teamtailor\.com|jobvite\.com|breezy\.hr|comeet\.com|talentclue\.com|jobylon\.com|hrmdirect\.com|rippling\.com|taleo\.net|successfactors\.(eu|com)|oraclecloud\.com|applytojob\.com|pinpointhq\.com|softgarden\.io|join\.com|factorialhr\.\w+|gupy\.io|d\.vinci-\w+\.\w+|welcomekit\.co|jobs\.cz|traffit\.com|paylocity\.com|ultipro\.com|adp\.com|dayforcehcm\.com|eightfold\.ai|phenompeople\.com|homerun\.co|freshteam\.com|zohorecruit\.\w+|careers-page\.com|jazz\.co|hibob\.com)$/;

/** Slugs of selections: "java-jobs-in-pune", "operations-jobs", "stellenangebote-koeln". */
const SELECTION_SLUG =
  /^(?:[\p{L}\p{N}.+]{1,60}-){0,12}(?:jobs|vacancies|stellenangebote|stellenanzeigen|emplois|empleos|vagas|vacatures|lediga-jobb)(?:-(?:in|at|for|near|als|bei|a|en|em)-[\p{L}\p{N}.-]{1,120})?$/u;

/** A link that may lead to a posting. */
export interface JobLink {
  readonly anchor: Element;
  /** Canonical address: two links to one posting are one. */
  readonly href: string;
  readonly url: URL;
  /** 3: the site says so; 2: the address has a posting's form; 1: it may be one; 0: nothing speaks for it. */
  readonly strength: 0 | 1 | 2 | 3;
}

/** True where a segment looks like an id or a title: digits, or words joined by hyphens. */
function isSlug(segment: string): boolean {
  return (
    /\d{3,}|[0-9a-f]{8}-|^[\p{L}\p{N}.%+]+([-_][\p{L}\p{N}.%+]+)+/iu.test(segment) ||
    isToken(segment) ||
    /^[A-Z0-9]{1,4}\.[A-Z0-9]{2,4}$/.test(segment)
  );
}

/** How surely an address is that of one posting. */
export function linkStrength(url: URL, page: PageContext): 0 | 1 | 2 | 3 {
  if (page.site.id !== 'generic' && page.site.identify(url).kind === 'posting') return 3;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 0;
  const segments = url.pathname.split('/').filter(Boolean).map(decoded);
  const last = segments[segments.length - 1] ?? '';
  if (url.origin === page.url.origin && url.pathname === page.url.pathname && url.search === page.url.search) return 0;
  if (/\.(pdf|docx?|jpe?g|png|svg|zip)$/i.test(last)) return 0;
  if (/^[0-9A-F]{2}\.[0-9A-F]{3}$/.test(postingId(url) ?? '')) return 2;
  if (SELECTION_SEGMENT.test(fold(last)) || SELECTION_SLUG.test(last.toLowerCase())) return 0;
  const before = segments.slice(0, -1);
  if (before.some((segment) => SELECTION_SEGMENT.test(segment.toLowerCase()) && !/^(company|companies|search)$/.test(segment)))
    return isSlug(last) ? 1 : 0;
  const job = before.some((segment) => JOB_SEGMENT.test(fold(segment).replace(/ /g, '-')));
  if (job && (isSlug(last) || before.some((segment) => /\d{3,}/.test(segment)))) return 2;
  // "/job-listings-data-analyst-acme-170725": the segment itself says what it is.
  if (/^(job|stelle|vacancy|position|emploi|offre|oferta|vaga)s?[-_].{6,}/i.test(last) && isSlug(last) && postingId(url)) return 2;
  if (postingId(url) && (job || JOB_SEGMENT.test(fold(last.replace(/\.\w+$/, '')).replace(/ /g, '-')) || url.search.length > 3)) return 2;
  if (BOARD_HOST.test(url.hostname) && segments.length > 0 && isSlug(url.pathname + url.search)) return 2;
  if (/(^|[.-])(jobs?|careers?|karriere|stellen|vacatures|emplois?|apply)[.-]/.test(url.hostname) && isSlug(last)) return 1;
  return job ||
    (url.origin === page.url.origin && url.pathname.startsWith(page.url.pathname.replace(/\/?$/, '/')) && page.url.pathname.length > 1)
    ? 1
    : 0;
}

/** Part of the page's frame: menus and footers hold no cards. Also whatever is not shown. */
function isFrame(anchor: Element): boolean {
  for (let at: Element | null = anchor; at; at = at.parentElement) {
    const tag = at.localName;
    if (tag === 'nav' || tag === 'footer') return true;
    if (tag === 'header' && at.parentElement && /^(body|div)$/.test(at.parentElement.localName) && !at.closest('main, article, li'))
      return true;
    const role = at.getAttribute('role');
    if (role === 'navigation' || role === 'banner' || role === 'contentinfo' || role === 'menu') return true;
    if (isHidden(at)) return true;
  }
  return false;
}

/** Links of the page's body that could lead to postings, in the page's order. */
export function jobLinks(page: PageContext): JobLink[] {
  const links: JobLink[] = [];
  const anchors = page.document.querySelectorAll('a[href]');
  for (let i = 0; i < anchors.length && i < MAX_LINKS; i++) {
    const anchor = anchors[i] as Element;
    const raw = anchor.getAttribute('href');
    if (!raw || raw.startsWith('#') || /^(mailto|tel|javascript|data):/i.test(raw)) continue;
    const url = parseUrl(raw, page.url);
    if (!url || isFrame(anchor)) continue;
    links.push({ anchor, href: canonicalUrl(url), url, strength: linkStrength(url, page) });
  }
  return links;
}
