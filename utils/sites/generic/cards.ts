/**
 * Cards on an unknown page: links of one build (same tags, same classes) that lead to different addresses, and around each
 * the largest element that holds no other of them.
 */
import { isoDate } from '../../posting/date';
import { employmentTypes } from '../../posting/employment-type';
import { fold } from '../../posting/fold';
import { oneLine } from '../../posting/html-text';
import { workplaceType } from '../../posting/workplace';
import type { PageContext } from '../site';
import { splitLabel } from './labels';
import { type JobLink, jobLinks } from './links';
import { OCCUPATION } from './occupations';
import { placeLikeness } from './places';
import { unlinkedRows, unlinkedTitles } from './unlinked';
import { ACTION, APPLY, CAREER_PAGE, DEPARTMENT, LABEL, OTHER_SEGMENT, SELECTION_TITLE } from './words';

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
  return `${element.localName}.${first.replace(/[\d_][\s\S]*/, '')}`;
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
  if (folded.length < 3 || ACTION.test(folded) || LABEL.test(folded)) return false;
  return folded.split(' ').length <= 28;
}

/** The element in a card that says the title: a heading in or around the link, a hook that names it, the link itself. */
function headingOf(anchor: Element, card: Element, common: ReadonlySet<string>): Element | undefined {
  const inside = anchor.querySelector(HEADING) ?? hooked(anchor);
  if (inside && isTitle(oneLine(inside))) return inside;
  const own = oneLine(anchor);
  if (
    !isRow(anchor) &&
    isTitle(own) &&
    (own.length <= 150 || !anchor.querySelector('div, p, ul')) &&
    !anchor.querySelector('div, p, ul, li')
  )
    return anchor;
  const around = card.querySelector(HEADING) ?? hooked(card);
  if (around && isTitle(oneLine(around))) return around;
  for (const element of (anchor.firstElementChild && own && !ACTION.test(fold(own)) ? anchor : card).querySelectorAll(LEAF)) {
    if (element.firstElementChild) continue;
    const text = oneLine(element);
    if (isTitle(text) && !common.has(text)) return element;
  }
  return isTitle(own) && !common.has(own) ? anchor : undefined;
}

/** The first element that is named after a title and holds no other such: a cell may be named after its title and hold more. */
const hooked = (root: Element): Element | undefined =>
  Array.from(root.querySelectorAll(TITLE_HOOK)).find((element) => !element.querySelector(TITLE_HOOK));

/** True for a link whose words all stand in parts of different builds: title, place and date of one row. */
function isRow(anchor: Element): boolean {
  const parts = Array.from(anchor.children).filter((part) => oneLine(part) !== '');
  return (
    parts.length > 1 &&
    parts.every((part) => part.localName !== 'br' && stem(part) !== '') &&
    new Set(parts.map(stem)).size > 1 &&
    !ownText(anchor)
  );
}

const ownText = (element: Element): boolean =>
  Array.from(element.childNodes).some((node) => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''));

/** Elements that may hold a title where no heading does. */
const LEAF = 'strong, b, div, p, span, td';

/** Texts that stand in more than half of the cards: buttons and labels, never titles. */
function commonTexts(cards: readonly Element[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const card of cards.slice(0, 20)) {
    const own = new Set<string>();
    for (const element of card.querySelectorAll(`${LEAF}, a, button`)) {
      if (own.size > 60) break;
      const text = element.firstElementChild ? '' : (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text) own.add(text);
    }
    for (const text of own) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.min(cards.length, 20) / 2;
  return new Set([...counts].filter(([, count]) => count > most && count > 2).map(([text]) => text));
}

interface Group {
  readonly cards: GenericCard[];
  readonly score: number;
}

/** Texts in a card besides its title, counted up to three: a menu's entries have none, cards have place, date or employer. */
function besides(card: GenericCard): number {
  const rest = card.parts.reduce((length, part) => length + oneLine(part).length, 0) - card.title.length;
  return rest > 8 ? 1 : 0;
}

/** How much speaks for a group being a list of postings; 0 where too little does. */
function judge(cards: readonly GenericCard[], here: boolean, generic: boolean): number {
  const n = cards.length;
  const share = (test: (card: GenericCard) => boolean) => cards.filter(test).length / n;
  const distinct = new Set(cards.map((card) => fold(card.title))).size / n;
  const strong = share((card) => card.link.strength >= 2);
  const weak = share((card) => card.link.strength >= 1);
  const known = share((card) => card.link.strength === 3);
  const occupations = share((card) => OCCUPATION.test(fold(card.title)));
  const selections = share((card) => SELECTION_TITLE.test(fold(card.title)));
  const rich = cards.slice(0, 12).reduce((sum, card) => sum + besides(card), 0) / Math.min(n, 12);
  // One employer may advertise one title many times: then the addresses must be postings'.
  if ((distinct < 0.3 && strong < 0.8) || selections > 0.3 || share((card) => DEPARTMENT.test(fold(card.title))) > 0.5) return 0;
  if (known > 0.6) return n * (1 + occupations + rich);
  if (!generic) return 0;
  const proof = strong * 1.5 + weak * 0.5 + occupations * 2 + rich * 1 + (here ? 0.7 : 0);
  // An address that says that something else stands there (a blog, courses, people) outweighs all of it.
  if (strong < 0.5 && share((card) => OTHER_SEGMENT.test(card.link.url.pathname)) > 0.5) return 0;
  // Two links prove less than ten; titles alone, or addresses alone, prove nothing.
  const least = n >= 5 ? 2.4 : n >= 3 ? 2.8 : 3.6;
  if (proof < least - 0.5) return 0;
  const concrete = proof < least || occupations < 0.15 || !here ? share(isConcrete) : 1;
  // Goods and articles may be called after occupations, too.
  if (concrete < (proof < least ? 0.6 : here || strong >= 0.5 ? 0 : 0.5)) return 0;
  if (
    (occupations < 0.15 && !((here || concrete > 0.6) && strong >= 0.8 && rich >= 0.5)) ||
    (occupations < 0.4 && strong < 0.5) ||
    (rich < 0.5 && strong < 0.5)
  )
    return 0;
  return Math.min(n, 100) * (proof + rich);
}

/** True where a card says something that only a posting's card says: a place, a type, a date, a way to apply. */
function isConcrete(card: GenericCard): boolean {
  let looked = 0;
  for (const part of card.parts) {
    for (const element of part.querySelectorAll('*')) {
      if (element === card.heading || element.contains(card.heading) || ++looked > 60) continue;
      const text = (element.textContent ?? '').trim();
      if (text.length < 2 || text.length > 80) continue;
      if (/^(a|button)$/.test(element.localName) ? APPLY.test(fold(text)) : isFact(text)) return true;
    }
  }
  return false;
}

const isFact = (text: string): boolean =>
  splitLabel(text) !== undefined ||
  placeLikeness(text) >= 0.5 ||
  employmentTypes(text).length > 0 ||
  workplaceType(text) !== undefined ||
  isoDate(text) !== undefined;

function groups(page: PageContext, body: Element, links: readonly JobLink[], linked: boolean): Group[] {
  const byBuild = new Map<string, Map<string, JobLink>>();
  for (const link of links) {
    const key = build(link.anchor);
    const group = byBuild.get(key);
    if (!group) byBuild.set(key, new Map([[link.href, link]]));
    else if (!group.has(link.href)) group.set(link.href, link);
  }
  const heads = Array.from(body.querySelectorAll('h1, h2')).slice(0, 6).map(oneLine).join(' | ').slice(0, 400);
  const where = `${page.document.title.slice(0, 200)} | ${heads} | ${page.url.hostname.replace(/\./g, ' ')} ${page.url.pathname.replace(/[/_-]/g, ' ')}`;
  const here = CAREER_PAGE.test(fold(where));
  const found: Group[] = [];
  for (const links of byBuild.values()) {
    if (links.size < 2) continue;
    const cards = cardsOf([...links.values()], body);
    // Most links of a list have a title; a group where they have not is something else.
    if (cards.length < 2 || cards.length < links.size * 0.6) continue;
    // Names and services stand under headings too: without links the page and most of the cards must speak of jobs.
    if (!linked && (!here || cards.filter(isConcrete).length < cards.length * 0.6)) continue;
    const score = judge(cards, here, page.site.id === 'generic');
    if (score > 0) found.push({ cards, score });
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
  let all = body ? groups(page, body, jobLinks(page), true) : [];
  for (const titles of page.site.id === 'generic' ? [unlinkedTitles, unlinkedRows] : [])
    if (body && all.length === 0) all = groups(page, body, titles(page, isTitle), false);
  const best = all[0];
  if (!best) return [];
  const found = [...best.cards];
  // Featured cards are often built a little differently: a second group is taken where it stands outside the first one's cards and under the same addresses.
  const root = ({ link }: GenericCard) => `${link.url.hostname}/${link.url.pathname.split('/')[1] ?? ''}`;
  const roots = new Set(best.cards.map(root));
  for (const group of all.slice(1, 6)) {
    const taken = new Set(found.map((card) => card.link.href));
    const titles = new Set(found.map((card) => card.title));
    // The same roles once more are the same list in another dress.
    if (group.cards.filter((card) => titles.has(card.title)).length > group.cards.length / 2) continue;
    const fresh = group.cards.filter((card) => !taken.has(card.link.href));
    const outside = fresh.filter(
      (card) =>
        roots.has(root(card)) &&
        !found.some((one) => one.parts.some((part) => part.contains(card.heading) || card.parts[0]?.contains(part))),
    );
    if (outside.length > 0 && outside.length === fresh.length) found.push(...outside);
  }
  return found.sort((a, b) => (a.heading.compareDocumentPosition(b.heading) & 4 ? -1 : 1));
}

function cardsOf(links: readonly JobLink[], body: Element): GenericCard[] {
  const cards = around(links, body);
  const parts = withFollowers(cards);
  const common = commonTexts(cards);
  const found: GenericCard[] = [];
  const builds: string[] = [];
  links.forEach((link, i) => {
    const heading = headingOf(link.anchor, cards[i] as Element, common);
    // A heading that is itself a link leads to the posting: this link then leads to something else of the card (its employer).
    const leads = heading && (heading.closest('a[href]') ?? heading.querySelector('a[href]'));
    if (leads && leads !== link.anchor && leads.getAttribute('href') !== link.anchor.getAttribute('href')) return;
    if (!heading) return;
    found.push({ link, parts: parts[i] as Element[], title: oneLine(heading), heading });
    builds.push(`${stem(heading)}<${heading.parentElement ? stem(heading.parentElement) : ''}`);
  });
  return titledAlike(found, builds);
}

/** A link around other elements is what holds a title, not the title. */
const isWrapper = (element: Element): boolean => element.localName === 'a' && element.firstElementChild !== null;

/** In one list titles stand in one place. A card whose title was found elsewhere, in no heading and no link, has lost its own. */
function titledAlike(cards: readonly GenericCard[], builds: readonly string[]): GenericCard[] {
  const counts = new Map<string, number>();
  for (const one of builds) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count * 2 <= cards.length) return [...cards];
  return cards.filter(
    (card, i) =>
      builds[i] === usual || (/^(h[1-6]|a)$/.test(card.heading.localName) && !isWrapper(card.heading)) || card.heading.matches(TITLE_HOOK),
  );
}
