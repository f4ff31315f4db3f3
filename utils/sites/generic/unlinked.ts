/**
 * Titles of cards that lead nowhere: rows that a script opens, accordions, roles that are written out one below the other. Each
 * is given an address of its own, so that two of them are two postings.
 */
import { fold } from '../../posting/fold';
import { isConcealed, oneLine } from '../../posting/html-text';
import { canonicalUrl, parseUrl } from '../../posting/identity';
import type { PageContext } from '../site';
import type { JobLink } from './links';
import { isToken, postingId } from './posting-id';

/** Most headings that are looked at. */
const MAX_HEADINGS = 3000;
/** Most elements of a row, and of all rows together: rows stand in rows. */
const MAX_IN_ROW = 80;
const MAX_WORK = 60_000;
const TITLES =
  'h2, h3, h4, h5, h6, [role="heading"], summary, [class*="job-title" i], [class*="jobtitle" i], [class*="job_title" i], [class*="position-title" i], [class*="vacancy-title" i], [data-testid*="title" i]';
const FRAME = 'nav, footer, form, [role="navigation"], [role="contentinfo"], [role="dialog"]';

/** An address in what a script is given: `data-href`, `location.href='/jobs/17'`. */
function scriptedAddress(element: Element): string | undefined {
  for (const name of ['data-href', 'data-url', 'data-link', 'data-job-url']) {
    const value = element.getAttribute(name);
    if (value) return value;
  }
  return /(?:location(?:\.href)?\s{0,3}=|window\.open\(|navigate\()\s{0,3}['"]([^'"]{2,500})['"]/.exec(
    element.getAttribute('onclick') ?? '',
  )?.[1];
}

function scriptedId(element: Element): string | undefined {
  for (const name of ['data-job-id', 'data-jobid', 'data-position-id', 'data-vacancy-id', 'data-posting-id', 'data-id']) {
    const value = element.getAttribute(name) ?? '';
    if (/^\d{3,20}$/.test(value) || isToken(value) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) return value;
  }
  return undefined;
}

/** The address of a card without a link: what its script is given, else the page's own with the title as its fragment. */
export function addressFor(page: PageContext, title: string, id: string | undefined, taken: ReadonlySet<string>): URL {
  const slug = fold(title).replace(/ /g, '-').slice(0, 80);
  const url = new URL(canonicalUrl(page.url));
  for (let i = 1; ; i++) {
    url.hash = `job=${id ?? (i === 1 ? slug : `${slug}-${i}`)}`;
    if (id || !taken.has(url.href) || i > 500) return url;
  }
}

/** Headings that may be titles of postings and stand in no link, each as if it were one. `isTitle` says what can be a title. */
export function unlinkedTitles(page: PageContext, isTitle: (text: string) => boolean): JobLink[] {
  const found: JobLink[] = [];
  const taken = new Set<string>();
  let looked = 0;
  for (const anchor of page.document.querySelectorAll(TITLES)) {
    if (++looked > MAX_HEADINGS) break;
    if (anchor.closest(`a[href]:not([href^="#"]), ${FRAME}`) || anchor.querySelector('a[href]') || isConcealed(anchor)) continue;
    if (anchor.parentElement?.closest(TITLES)) continue;
    const title = oneLine(anchor);
    if (isTitle(title)) take(page, anchor, title, taken, found);
  }
  return found;
}

/** A title with the address that its surroundings are given, or with one of its own. */
function take(page: PageContext, anchor: Element, title: string, taken: Set<string>, found: JobLink[]): void {
  let url: URL | undefined;
  let id: string | undefined;
  for (let at: Element | null = anchor, i = 0; at && i < 6 && !url && !id; at = at.parentElement, i++) {
    const address = scriptedAddress(at);
    url = address ? parseUrl(address, page.url) : undefined;
    id = scriptedId(at);
  }
  const own = url && /^https?:$/.test(url.protocol) ? url : addressFor(page, title, id, taken);
  if (taken.has(own.href)) return;
  taken.add(own.href);
  found.push({ anchor, href: canonicalUrl(own), url: own, strength: postingId(own) ? 1 : 0 });
}

/** Rows of one build that stand side by side and hold several short texts, without headings and links: the first text of each. */
export function unlinkedRows(page: PageContext, isTitle: (text: string) => boolean): JobLink[] {
  const found: JobLink[] = [];
  const taken = new Set<string>();
  let looked = 0;
  let work = 0;
  for (const list of page.document.querySelectorAll('div, ul, ol, tbody, section')) {
    if (list.childElementCount < 3) continue;
    if (++looked > MAX_HEADINGS) break;
    if (list.closest(FRAME) || isConcealed(list)) continue;
    const name = list.lastElementChild?.getAttribute('class');
    const rows = Array.from(list.children).filter((row) => row.childElementCount > 0 && row.getAttribute('class') === name);
    if (rows.length < 3 || rows.length * 2 < list.childElementCount) continue;
    // A row that has lost its title must not be called by its next text: titles stand in one place.
    const byPath = new Map<string, Element[]>();
    for (const row of rows.slice(0, 500)) {
      const inside = row.querySelectorAll('*');
      work += inside.length;
      if (work > MAX_WORK) return found;
      if (inside.length > MAX_IN_ROW) continue;
      const leaves = Array.from(inside).filter((leaf) => !leaf.firstElementChild && (leaf.textContent ?? '').trim() !== '');
      const first = leaves[0];
      if (!first || leaves.length < 2 || leaves.length > 20 || row.querySelector('a[href]') || !isTitle(oneLine(first))) continue;
      let path = '';
      for (let at: Element | null = first; at && at !== row; at = at.parentElement) path += `<${at.localName}.${at.getAttribute('class')}`;
      const others = byPath.get(path);
      if (others) others.push(first);
      else byPath.set(path, [first]);
    }
    const usual = [...byPath.values()].sort((a, b) => b.length - a.length)[0] ?? [];
    for (const first of usual) take(page, first, oneLine(first), taken, found);
  }
  return found;
}
