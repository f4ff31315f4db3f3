/**
 * Cards on an unknown page: links of one build (same tags, same classes) that lead to different addresses, and around each
 * the largest element that holds no other of them.
 */
import { fold } from '../../posting/fold';
import { oneLine } from '../../posting/html-text';
import type { PageContext } from '../site';
import { type JobLink, jobLinks } from './links';
import { ACTION, CAREER_PAGE, OCCUPATION } from './words';

/** A card: its elements (one, or in a flat list several that follow each other), its link and its title. */
export interface GenericCard {
  readonly link: JobLink;
  readonly parts: readonly Element[];
  readonly title: string;
  /** The element that the title was read from. */
  readonly heading: Element;
}

/** Class names without digits and hashes, which differ from card to card. */
function stem(element: Element): string {
  const first = (element.getAttribute('class') ?? '').trim().split(/\s+/).slice(0, 3).join('.');
  return `${element.localName}.${first.replace(/[\d_]+.*$/, '')}`;
}

/** What links of one build have in common: their own and their parents' names. */
function build(anchor: Element): string {
  const parent = anchor.parentElement;
  const grand = parent?.parentElement;
  return [stem(anchor), parent ? stem(parent) : '', grand?.localName ?? '', grand?.parentElement?.localName ?? ''].join('<');
}

const HEADING = 'h1, h2, h3, h4, h5, h6';
const TITLE_HOOK =
  '[class*="title" i]:not([class*="subtitle" i]), [data-testid*="title" i], [data-automation*="title" i], [itemprop="title"], [class*="position-name" i], [class*="job-name" i], [class*="jobname" i], [class*="vacancy-name" i]';

/** A text that can be the title of a posting. */
export function isTitle(text: string): boolean {
  if (text.length < 3 || text.length > 200) return false;
  const folded = fold(text);
  if (folded.length < 3 || ACTION.test(folded)) return false;
  return folded.split(' ').length <= 28;
}

/** The element in a card that says the title: a heading in or around the link, a hook that names it, the link itself. */
function headingOf(anchor: Element, card: Element): Element | undefined {
  const inside = anchor.querySelector(HEADING) ?? anchor.querySelector(TITLE_HOOK);
  if (inside && isTitle(oneLine(inside))) return inside;
  const own = oneLine(anchor);
  if (isTitle(own) && (own.length <= 150 || !anchor.querySelector('div, p, ul')) && !anchor.querySelector('div, p, ul, li')) return anchor;
  const around = card.querySelector(HEADING) ?? card.querySelector(TITLE_HOOK);
  if (around && isTitle(oneLine(around))) return around;
  for (const element of (anchor.firstElementChild && own ? anchor : card).querySelectorAll('strong, b, div, p, span, td')) {
    if (!element.firstElementChild && isTitle(oneLine(element))) return element;
  }
  return isTitle(own) ? anchor : undefined;
}

interface Group {
  readonly links: JobLink[];
  score: number;
}

/** How much speaks for a group being a list of postings; 0 where too little does. */
function judge(links: readonly JobLink[], titles: readonly string[], page: PageContext): number {
  const n = links.length;
  const good = titles.filter((title) => isTitle(title)).length / n;
  const distinct = new Set(titles.map(fold)).size / n;
  const strong = links.filter((link) => link.strength >= 2).length / n;
  const weak = links.filter((link) => link.strength >= 1).length / n;
  const known = links.filter((link) => link.strength === 3).length / n;
  const occupations = titles.filter((title) => OCCUPATION.test(fold(title))).length / n;
  const here = CAREER_PAGE.test(
    fold(`${page.document.title.slice(0, 200)} ${page.url.hostname.replace(/\./g, ' ')} ${page.url.pathname.replace(/[/_-]/g, ' ')}`),
  );
  if (good < 0.6 || distinct < 0.4) return 0;
  if (known > 0.6) return n * (1 + good + occupations);
  if (page.site.id !== 'generic') return 0;
  const proof = strong * 2 + weak * 0.5 + occupations * 2.5 + (here ? 1 : 0);
  // Two links prove less than ten.
  if (proof < (n >= 5 ? 2.2 : n >= 3 ? 2.6 : 3.4) || (occupations < 0.25 && strong < 0.7) || occupations < 0.1) return 0;
  return n * (proof + good);
}

/** A cheap title of a link, for judging: its own text, or that of a heading beside it. */
function titleNear(anchor: Element): string {
  const inside = anchor.querySelector(HEADING) ?? anchor.querySelector(TITLE_HOOK);
  if (inside) return oneLine(inside);
  const own = oneLine(anchor);
  if (isTitle(own) && own.length <= 150) return own;
  let at = anchor.parentElement;
  for (let i = 0; at && i < 4; i++, at = at.parentElement) {
    const near = at.querySelector(HEADING) ?? at.querySelector(TITLE_HOOK);
    if (near) return oneLine(near);
  }
  return own.slice(0, 150);
}

function groups(page: PageContext): Group[] {
  const byBuild = new Map<string, JobLink[]>();
  for (const link of jobLinks(page)) {
    const key = build(link.anchor);
    const group = byBuild.get(key);
    if (group) group.push(link);
    else byBuild.set(key, [link]);
  }
  const found: Group[] = [];
  for (const links of byBuild.values()) {
    const distinct = [...new Map(links.map((link) => [link.href, link])).values()];
    if (distinct.length < 2 || !distinct.some((link) => link.strength > 0)) continue;
    const score = judge(
      distinct,
      distinct.map((link) => titleNear(link.anchor)),
      page,
    );
    if (score > 0) found.push({ links: distinct, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** For each link the largest element that holds no other link of the group; all of one height, so that no heading of a section is swallowed. */
function around(links: readonly JobLink[], body: Element): Element[] {
  const owner = new Map<Element, JobLink | null>();
  for (const link of links) {
    for (let at: Element | null = link.anchor; at && at !== body; at = at.parentElement) owner.set(at, owner.has(at) ? null : link);
  }
  const heights = links.map((link) => {
    let height = 0;
    for (let at = link.anchor.parentElement; at && owner.get(at) === link; at = at.parentElement) height++;
    return height;
  });
  const counts = new Map<number, number>();
  for (const height of heights) counts.set(height, (counts.get(height) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  return links.map((link, i) => {
    let card = link.anchor;
    for (let height = 0; height < Math.min(usual, heights[i] ?? 0) && card.parentElement; height++) card = card.parentElement;
    return card;
  });
}

/** In a flat list (heading, line, heading, line …) what follows a card up to the next one belongs to it. */
function withFollowers(cards: readonly Element[]): Element[][] {
  const own = new Set(cards);
  const parent = cards[0]?.parentElement;
  const flat =
    parent &&
    cards.every((card) => card.parentElement === parent) &&
    cards.slice(0, -1).every((card) => card.nextElementSibling && !own.has(card.nextElementSibling));
  return cards.map((card) => {
    const parts = [card];
    if (flat) {
      for (let next = card.nextElementSibling; next && !own.has(next) && parts.length < 8; next = next.nextElementSibling) {
        if (/^h[1-6]$|^(hr|script|style)$/.test(next.localName) && next.localName !== card.localName) break;
        parts.push(next);
      }
    }
    return parts;
  });
}

/** The page's cards, in its order; empty where no group of links is convincing. */
export function genericCards(page: PageContext): GenericCard[] {
  const body = page.document.body;
  const all = body ? groups(page) : [];
  const best = all[0];
  if (!best) return [];
  const found = cardsOf(best.links, body);
  // Featured cards are often built a little differently: a second group is taken where it stands outside the first one's cards and under the same addresses.
  const root = (link: JobLink) => `${link.url.hostname}/${link.url.pathname.split('/')[1] ?? ''}`;
  const roots = new Set(best.links.map(root));
  for (const group of all.slice(1, 6)) {
    const taken = new Set(found.map((card) => card.link.href));
    const outside = group.links.filter(
      (link) =>
        !taken.has(link.href) && roots.has(root(link)) && !found.some((card) => card.parts.some((part) => part.contains(link.anchor))),
    );
    if (outside.length > 0 && outside.length === group.links.filter((link) => !taken.has(link.href)).length)
      found.push(...cardsOf(outside, body));
  }
  return found.sort((a, b) => (a.heading.compareDocumentPosition(b.heading) & 4 ? -1 : 1));
}

function cardsOf(links: readonly JobLink[], body: Element): GenericCard[] {
  const cards = around(links, body);
  const parts = withFollowers(cards);
  const found: GenericCard[] = [];
  links.forEach((link, i) => {
    const heading = headingOf(link.anchor, cards[i] as Element);
    if (heading) found.push({ link, parts: parts[i] as Element[], title: oneLine(heading), heading });
  });
  return found;
}
