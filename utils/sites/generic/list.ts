/** Lists of postings on unknown career sites. */
import { elementDate, isoDate } from '../../posting/date';
import { employmentTypes } from '../../posting/employment-type';
import { fold } from '../../posting/fold';
import { parseUrl } from '../../posting/identity';
import { parsePay } from '../../posting/pay';
import type { PostingField } from '../../posting/posting';
import { workplaceType } from '../../posting/workplace';
import { type Found, finish, identifyByUrl } from '../assemble';
import { Draft } from '../compose';
import type { StatePosting } from '../on-demand';
import type { PageContext, PageReading, RawValue, ReadPosting } from '../site';
import { type GenericCard, genericCards, isTitle } from './cards';
import { stateList } from './embedded';
import { type Fact, factsOf } from './facts';
import { OCCUPATION } from './occupations';
import { placeLikeness } from './places';
import { postingId } from './posting-id';
import { saidPlaces } from './said-places';
import { addressFor } from './unlinked';
import { ACTION, DEPARTMENT, LABEL, LEGAL_FORM, SELECTION_TITLE } from './words';

/** A list of postings, or undefined where the page does not look like one. */
export function readGenericList(page: PageContext): PageReading | undefined {
  const cards = genericCards(page);
  if (cards.length < 2) return undefined;
  const facts = cards.map((card) => factsOf(card.parts, card.heading).flatMap((fact) => parted(fact, fold(card.title))));
  const columns = judgeColumns(facts, saidPlaces(page.document));
  const heads = employersAbove(cards);
  const states = matchable(stateList(page), page.url);
  const found: Found[] = [];
  cards.forEach((card, i) => {
    const one = readCard(page, card, facts[i] as Fact[], columns, states, heads.get(card));
    if (one) found.push(one);
  });
  return found.length < 2 ? undefined : asList(page, found);
}

/** A list that is marked up, completed by what its cards say besides: their own address, where the markup gives none. */
export function completeByCards(page: PageContext, list: PageReading): PageReading {
  if (list.kind !== 'list') return list;
  const cards = new Map<string, ReadPosting | null>();
  for (const card of readGenericList(page)?.postings ?? [])
    for (const key of [card.posting.url, fold(card.posting.title)]) cards.set(key, cards.has(key) ? null : card);
  const postings = list.postings.map((read) => {
    const card = cards.get(read.posting.url) ?? cards.get(fold(read.posting.title));
    const element = read.element ?? card?.element;
    if (!element) return read;
    const draft = new Draft(page);
    const { url, identifier } = (read.posting.origin.url === 'url' && card ? card : read).posting;
    Object.assign(draft.values, card?.posting, read.posting, { url, identifier });
    Object.assign(draft.origin, card?.posting.origin, read.posting.origin);
    const offer: Offer = (field, raw, how) => draft.offer(field, raw, 'dom', `generic ${how}`);
    for (const fact of factsOf([element])) if (fact.text.length <= 60) readBare(fact, page, offer);
    return finish(draft, false, element)?.read ?? read;
  });
  return { ...list, postings };
}

/** A list that stands only in the page's state: its cards are drawn by scripts, or without links. */
export function readStateList(page: PageContext): PageReading | undefined {
  const found: Found[] = [];
  const taken = new Set<string>();
  for (const state of stateList(page)) {
    const draft = new Draft(page);
    draft.offer('url', state.url, 'state', 'generic state url');
    if (!draft.has('url')) {
      const id = state.identifier === undefined ? undefined : String(state.identifier);
      draft.offer('url', addressFor(page, String(state.title), id, taken).href, 'state', 'generic state id');
    }
    taken.add(String(draft.values.url));
    // The id in the address is the one by which the posting is met again.
    if (draft.has('url')) identifyByUrl(page, draft);
    fill(draft, state, true);
    const one = finish(draft, false);
    if (one) found.push(one);
  }
  return found.length < 2 ? undefined : asList(page, found);
}

function asList(page: PageContext, found: readonly Found[]): PageReading {
  return { site: page.site.id, kind: 'list', postings: found.map((one) => one.read), hits: (found[0] as Found).hits };
}

/** The state's postings by id and by title; a title that stands twice names none. */
function matchable(states: readonly StatePosting[], base: URL): ReadonlyMap<string, StatePosting | null> {
  const by = new Map<string, StatePosting | null>();
  for (const state of states) {
    if (state.identifier !== undefined) by.set(`#${state.identifier}`, state);
    // The state's own id may be another than the one in its address.
    const url = typeof state.url === 'string' ? parseUrl(state.url, base) : undefined;
    const id = url && postingId(url);
    if (id) by.set(`#${id}`, state);
    const title = fold(String(state.title));
    by.set(title, by.has(title) ? null : state);
  }
  return by;
}

/** Takes from the state what is still open. */
function fill(draft: Draft, state: StatePosting, all: boolean): void {
  for (const [field, raw] of Object.entries(state) as [PostingField, RawValue][]) {
    // A card has its own address and title; its id is the one that its address names, if it names one.
    if (all || (field !== 'url' && field !== 'title')) draft.offer(field, raw, 'state', `generic state ${field}`);
  }
}

/** Places in the card (see `Fact.place`) that hold towns, or employers, in most cards. */
interface Columns {
  readonly location: ReadonlySet<string>;
  readonly company: string | undefined;
}

function judgeColumns(facts: readonly (readonly Fact[])[], said: (text: string) => boolean): Columns {
  const columns = new Map<string, Fact[]>();
  for (const fact of facts.flat()) {
    const column = columns.get(fact.place);
    if (column) column.push(fact);
    else columns.set(fact.place, [fact]);
  }
  const hinted = (field: string) => facts.some((card) => card.some((fact) => fact.hint === field));
  const open = [...columns].filter(([, column]) => !column.some((fact) => fact.hint));
  const location = new Set<string>();
  if (!hinted('jobLocation')) {
    for (const least of [0.6, 0]) {
      for (const [place, column] of open) if (isPlaces(column, least, said)) location.add(place);
      if (location.size > 0) break;
    }
  }
  // Names that differ from card to card may as well be towns, as long as nobody knows where the towns stand.
  const placed =
    location.size > 0 ||
    hinted('jobLocation') ||
    facts.filter((card) => card.some(({ text }) => ONLY_REMOTE.test(fold(text)))).length > facts.length * 0.6;
  const company =
    placed && !hinted('hiringOrganization')
      ? open.find(([place, column]) => !location.has(place) && isEmployers(column, facts.length))?.[0]
      : undefined;
  return { location, company };
}

/** True where a column's texts are places: most of them surely, or (`least` 0) some of them and the others at least names. */
function isPlaces(column: readonly Fact[], least: number, said: (text: string) => boolean): boolean {
  const likely = column.filter(({ text }) => placeLikeness(text) >= 0.5).length;
  if (least > 0) return likely >= column.length * least && likely >= 2;
  return (
    column.length >= 3 &&
    column.every(({ text }) => text.length <= 60 && /^\p{Lu}/u.test(text) && !/[!?:;]/.test(text) && employmentTypes(text).length === 0) &&
    !column.some(({ text }) => DEPARTMENT.test(fold(text)) || OCCUPATION.test(fold(text)) || LEGAL_FORM.test(text) || isoDate(text)) &&
    ((likely >= 2 && likely >= column.length * 0.25) || column.some(({ text }) => ONLY_REMOTE.test(fold(text)) || said(text)))
  );
}

/** True where a column's texts are names that differ from card to card, and neither departments nor anything else that is known. */
function isEmployers(column: readonly Fact[], cards: number): boolean {
  if (column.length < cards * 0.7 || cards < 3) return false;
  const texts = column.map((fact) => fact.text);
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
  return (
    new Set(texts.map(fold)).size >= texts.length * 0.5 &&
    share(
      (text) => text.length > 60 || text.split(' ').length > 8 || (/[.!?:]$/.test(text.replace(/ co\.$/i, '')) && !LEGAL_FORM.test(text)),
    ) < 0.1 &&
    share((text) => placeLikeness(text) >= 0.5) < 0.4 &&
    share((text) => DEPARTMENT.test(fold(text))) < 0.25 &&
    share((text) => OCCUPATION.test(fold(text)) || SELECTION_TITLE.test(fold(text))) < 0.25 &&
    share(
      (text) =>
        /\d/.test(text) ||
        LABEL.test(fold(text)) ||
        isoDate(text) !== undefined ||
        employmentTypes(text).length > 0 ||
        workplaceType(text) !== undefined,
    ) < 0.25 &&
    share((text) => /^\p{Lu}|^\p{Lo}|^\d/u.test(text)) > 0.7
  );
}

/**
 * Employers that stand above their cards: where a block of the list holds one or several cards and, outside them, a name that
 * the markup calls an employer's. A heading alone proves nothing: lists are grouped by department and town too.
 */
function employersAbove(cards: readonly GenericCard[]): ReadonlyMap<GenericCard, string> {
  const found = new Map<GenericCard, string>();
  const parts = new Set(cards.flatMap((card) => card.parts));
  let root = cards[0]?.parts[0]?.parentElement;
  const last = cards[cards.length - 1]?.parts[0];
  while (root && last && !root.contains(last)) root = root.parentElement;
  const blocks = new Map<Element, GenericCard[]>();
  for (const card of cards) {
    let at = card.parts[0] as Element;
    while (at.parentElement && at.parentElement !== root) at = at.parentElement;
    const block = blocks.get(at);
    if (block) block.push(card);
    else if (!parts.has(at)) blocks.set(at, [card]);
  }
  for (const [block, inside] of blocks) {
    const heads = factsOf([block], undefined, (element) => parts.has(element)).filter(
      ({ hint, text, element }) =>
        hint === 'hiringOrganization' && text.length <= 80 && !/\d/.test(text) && element.closest('h1, h2, h3, h4, h5, a, strong'),
    );
    const name = heads[0]?.text;
    if (name && isTitle(name) && !DEPARTMENT.test(fold(name)) && placeLikeness(name) < 1) for (const card of inside) found.set(card, name);
  }
  return found;
}

const LOGO = /^(?:logo (?:of |for |von |de |- )?(.{2,60})|(.{2,60}?)(?:['’]s)?(?: company)? logo)$/i;

/** The employer by the picture of its logo: named so, or called like a text of the card. */
function logoName(card: GenericCard, facts: readonly Fact[]): string | undefined {
  for (const part of card.parts) {
    for (const image of part.localName === 'img' ? [part] : part.querySelectorAll('img[alt]')) {
      const alt = (image.getAttribute('alt') ?? '').trim();
      const name = alt.replace(/ logo$/i, '');
      if (name && facts.some((fact) => fold(fact.text) === fold(name)) && fold(name) !== fold(card.title)) return name;
      const match = LOGO.exec(alt);
      if (match) return match[1] ?? match[2];
    }
  }
  return undefined;
}

/** A line that says several things, as a fact for each: employers stand in one part of it, towns in another. The title is one thing. */
function parted(fact: Fact, title: string): Fact[] {
  const parts = fact.hint || fold(fact.text) === title ? [] : partsOf(fact.text);
  return parts.length > 1 ? parts.map((text, i) => ({ ...fact, text, place: `${fact.place}/${i}`, part: true as const })) : [fact];
}

/** Parts of a line that says several things: "Berlin · Full-time · Remote". */
function partsOf(text: string): string[] {
  return (
    // A hyphen stands within a place too ("US - NY"), but not beside a type of employment. A dash between two amounts joins them.
    (employmentTypes(text).length > 0 ? text.replace(/\s-\s(?![\d$€£¥₹])/g, '·') : text)
      .split(/\s*[·•|]\s*|\s+–\s+(?![\d$€£¥₹])|\s{2,}/)
      .map((part) => part.trim())
      .filter(Boolean)
  );
}

function readCard(
  page: PageContext,
  card: GenericCard,
  facts: readonly Fact[],
  columns: Columns,
  states: ReadonlyMap<string, StatePosting | null>,
  head: string | undefined,
): Found | undefined {
  const draft = new Draft(page);
  const offer = (field: Parameters<Draft['offer']>[0], raw: Parameters<Draft['offer']>[1], how: string) =>
    draft.offer(field, raw, 'dom', `generic ${how}`);
  offer('title', card.title, 'heading');
  draft.offer('url', card.link.href, 'url', 'generic link');
  identifyByUrl(page, draft);
  const state = states.get(`#${draft.values.identifier}`) ?? states.get(fold(card.title));
  if (state) fill(draft, state, false);
  const titled = fold(card.title);
  const others = facts.filter((fact) => fold(fact.text) !== titled && !ACTION.test(fold(fact.text)));
  for (const part of card.parts) {
    const time = part.localName === 'time' ? part : part.querySelector('time[datetime]');
    const dated =
      time ??
      part.querySelector('[data-automation-jobactivedate], [data-date], [data-posted], [data-published], [data-posted-at], [data-epoch]');
    if (dated) offer('datePosted', elementDate(dated, page.dayFirst), 'time');
  }
  for (const fact of others) if (fact.hint && fact.hint !== 'jobLocation') readHinted(fact, page, offer);
  const logo = logoName(card, others);
  if (logo) offer('hiringOrganization', logo, 'logo');
  const employer = others.find((fact) => fact.place === columns.company);
  if (employer) offer('hiringOrganization', employer.text, 'column');
  if (head) offer('hiringOrganization', head, 'head');
  readPlace(others, columns, offer);
  for (const fact of others) if (!fact.hint && fact.text.length <= 120) readBare(fact, page, offer);
  return finish(draft, false, card.parts[0]);
}

/** "Bern (partly from home)": the place without a remark on how one works there, or on how many others there are. */
export function withoutRemark(place: string): string {
  const remark = /^(.{2,200}) \(([^()]{2,120})\)$/.exec(place);
  return remark && (workplaceType(remark[2] as string) || (remark[2] as string).split(' ').length > 4) ? (remark[1] as string) : place;
}

type Offer = (field: Parameters<Draft['offer']>[0], raw: Parameters<Draft['offer']>[1], how: string) => void;

function readHinted(fact: Fact, page: PageContext, offer: Offer): void {
  const { hint, text } = fact;
  if (hint === 'hiringOrganization') {
    if (text.length <= 100 && !OCCUPATION.test(fold(text)) && !isoDate(text) && placeLikeness(text) < 1) offer(hint, text, 'hint');
  } else if (hint === 'baseSalary') offer(hint, text, 'hint');
  else if (hint === 'datePosted' || hint === 'validThrough')
    offer(hint, fact.element.localName === 'time' ? fact.element : (isoDate(text, page.dayFirst) ?? fact.element), 'hint');
  else if (hint && text.length <= 120) offer(hint, partsOf(text), 'hint');
  if ((hint !== 'baseSalary' || !/\d/.test(text)) && text.length <= 120) readBare(fact, page, offer);
}

/** What a text says of itself, whatever it is called. */
function readBare(fact: Fact, page: PageContext, offer: Offer): void {
  const currency = page.site.currency?.(page.url.hostname);
  for (const part of partsOf(fact.text)) {
    if (part.length > 60) continue;
    const types = employmentTypes(part);
    if (types.length > 0 && part.length <= 40) offer('employmentType', part, 'words');
    const remark = /\(([^()]{2,40})\)$/.exec(part)?.[1] ?? part;
    if (remark.length <= 40 && workplaceType(remark)) offer('jobLocationType', remark, 'words');
    const pay = parsePay(part, { currency });
    if (pay?.currency) offer('baseSalary', pay as Record<string, unknown>, 'words');
  }
}

/** A workplace and nothing else, where a place might stand. */
export const ONLY_REMOTE =
  /^((fully |100 ?)?remote( first| only| job| work)?|hybrid|on ?site|work from home|home ?office|anywhere|worldwide|telework|teletravail|remoto|hibrido|presencial|zdalnie|na dalku|prac[ae] z dom(u|ova))( (fully |100 ?)?remote)*$/;

function readPlace(facts: readonly Fact[], columns: Columns, offer: Offer): void {
  const hinted = facts.filter(
    ({ hint, text }) =>
      (hint === 'jobLocation' && text.length <= 200) || (hint === 'jobLocationType' && text.length <= 120 && placeLikeness(text) >= 0.5),
  );
  const chosen = hinted.length > 0 ? hinted : facts.filter((fact) => columns.location.has(fact.place));
  const places: string[] = [];
  for (const fact of chosen) {
    for (const part of partsOf(fact.text)) {
      const folded = fold(part);
      if (workplaceType(part)) offer('jobLocationType', part, 'place');
      if (ACTION.test(folded) || ONLY_REMOTE.test(folded) || (employmentTypes(part).length > 0 && placeLikeness(part) === 0)) continue;
      places.push(withoutRemark(part));
    }
  }
  if (places.length > 0) offer('jobLocation', places.slice(0, 20), 'place');
  else {
    // A line that says several things: what is neither type nor workplace and has the form of a place.
    for (const fact of facts) {
      if (fact.hint && fact.hint !== 'employmentType') continue;
      const place = partsOf(fact.text).find((part, _i, all) => placeLikeness(part) >= (fact.part || all.length > 1 ? 0.5 : 1));
      if (place && !ONLY_REMOTE.test(fold(place))) {
        offer('jobLocation', [place], 'form');
        break;
      }
    }
  }
}
