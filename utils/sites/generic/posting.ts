/** A posting on an unknown career site. */
import { employmentTypes } from '../../posting/employment-type';
import { fold } from '../../posting/fold';
import { elementText, oneLine, textAfter } from '../../posting/html-text';
import { parsePay } from '../../posting/pay';
import type { JobPosting, Origin, PostingField } from '../../posting/posting';
import { workplaceType } from '../../posting/workplace';
import { type Found, finish } from '../assemble';
import { Draft } from '../compose';
import type { PageContext, RawValue, ReadPosting } from '../site';
import { genericBody, isAside } from './body';
import { stateRecord } from './embedded';
import { type Fact, factsOf } from './facts';
import { factBlocks, type Labelled, labelledFacts } from './labelled';
import { splitLabel } from './labels';
import { linkStrength } from './links';
import { ONLY_REMOTE, withoutRemark } from './list';
import { OCCUPATION } from './occupations';
import { placeLikeness } from './places';
import { saidPlaces } from './said-places';
import { type GenericTitle, genericTitle, metaOf, saidByTitle } from './title';
import { ACTION, APPLY, CAREER_PAGE, DEPARTMENT, LEGAL_FORM, POSTING_HEADING } from './words';

/** Shortest text that is a description, in characters. */
const LEAST_BODY = 250;

/** A posting in the making, and how much speaks for the page being one. */
export interface Candidate {
  readonly found: Found;
  readonly evidence: number;
}

/** Links or buttons to apply with, in what people see. */
function offersApplying(document: Document): boolean {
  let seen = 0;
  for (const element of document.querySelectorAll('a, button, input[type="submit"], [role="button"]')) {
    if (++seen > 3000) return false;
    const text = element.localName === 'input' ? (element.getAttribute('value') ?? '') : (element.textContent ?? '').slice(0, 80);
    if (text.length < 60 && APPLY.test(fold(text))) return true;
  }
  return false;
}

/** Headings of a posting's parts, each counted once, up to four. */
function postingHeadings(text: string): number {
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    if (line.length > 70) continue;
    const match = POSTING_HEADING.exec(fold(line));
    if (match) found.add(match[0]);
    if (found.size === 4) break;
  }
  return found.size;
}

/** What only a posting names with labels: a type of employment, pay, a workplace. "Location" and "Date" stand on events too. */
function labels(labelled: readonly Labelled[]): number {
  const says = (field: PostingField, test: (text: string) => boolean) => labelled.some((fact) => fact.field === field && test(fact.text));
  return (
    (says('employmentType', (text) => employmentTypes(text).length > 0) ? 1.5 : 0) +
    (says('baseSalary', (text) => /\d{3}/.test(text)) ? 0.5 : 0) +
    (says('jobLocationType', (text) => workplaceType(text) !== undefined) ? 0.5 : 0)
  );
}

/** How much speaks for the page being one posting. */
function weigh(page: PageContext, title: GenericTitle, text: string, labelled: readonly Labelled[]): number {
  const { document, url } = page;
  const type = metaOf(document, 'og:type') ?? '';
  const address = linkStrength(url, { ...page, url: new URL('/', url) });
  return (
    (OCCUPATION.test(fold(title.text)) ? 2 : 0) +
    // A page that nowhere says its own title is a shell that its scripts have not filled.
    (title.heading ? (title.confirmed ? 1 : 0) : -2) +
    (text.length > 1200 ? 1 : text.length > 400 ? 0.5 : 0) +
    Math.min(3, postingHeadings(text)) +
    (offersApplying(document) ? 1.5 : 0) +
    labels(labelled) +
    (address >= 2 ? 1.5 : address === 1 ? 0.5 : 0) +
    (CAREER_PAGE.test(fold(`${document.title} ${url.hostname.replace(/\./g, ' ')}`)) ? 0.5 : 0) -
    (/article/i.test(type) && address < 2 ? 1.5 : 0) -
    (document.querySelector('meta[property="article:published_time"]') && address < 2 ? 1 : 0)
  );
}

/** The lowest element that holds both. */
function around(a: Element, b: Element): Element {
  let at = a;
  while (!at.contains(b) && at.parentElement) at = at.parentElement;
  return at;
}

/** Reads the page as a posting, whatever it is; the caller weighs the evidence. `cards` belong to a list and are passed over. */
export function genericPosting(page: PageContext, cards: ReadonlySet<Element> = new Set()): Candidate | undefined {
  const beside = (element: Element): boolean => cards.has(element) || isAside(element);
  const labelled = labelledFacts(page.document, (element) => cards.has(element) || isAside(element, false));
  const blocks = factBlocks(labelled);
  const aside = (element: Element): boolean => blocks.has(element) || beside(element);
  const title = genericTitle(page.document);
  const body = title && genericBody(page.document, LEAST_BODY, aside, title.heading);
  if (!title || !body) return undefined;
  const text =
    title.heading && body.element.contains(title.heading)
      ? textAfter(title.heading, body.element, aside)
      : elementText(body.element, aside);
  const evidence = weigh(page, title, text, labelled);
  const draft = new Draft(page);
  draft.offer('title', title.text, title.heading ? 'dom' : 'meta', 'generic title');
  if (page.identity.identifier) draft.offer('identifier', page.identity.identifier, 'url', 'address identifier');
  const scope = title.heading ? around(title.heading, body.element) : body.element;
  const facts = factsOf(
    [scope],
    title.heading ?? body.element,
    (element) => isForm(element) || cards.has(element) || (element === body.element && element !== scope && body.length > 600),
  ).filter((fact) => fact.text.length <= 200);
  const said = saidPlaces(page.document);
  readFacts(draft, facts, true, said);
  readLabelled(draft, labelled);
  const state = stateRecord(page, title.text);
  for (const [field, raw] of Object.entries(state ?? {}) as [PostingField, RawValue][]) {
    if (field !== 'url' && field !== 'title' && field !== 'description') draft.offer(field, raw, 'state', `generic state ${field}`);
  }
  readFacts(draft, facts, false, said);
  if (facts.length < 5)
    readFacts(
      draft,
      factsOf([body.element], title.heading ?? scope).filter((fact) => fact.labelled && fact.text.length <= 200),
      true,
      said,
    );
  readCompany(draft, page, text);
  draft.offer('description', fromDescription(withoutFacts(withoutTitle(text, title.text))), 'dom', 'generic body');
  const found = finish(draft, true, title.heading, body.element);
  return found && { found, evidence };
}

/** A marked-up posting, completed by what its page says besides. Of two titles that differ the page is not of this posting. */
export function completePosting(page: PageContext, marked: ReadPosting, cards: ReadonlySet<Element>): ReadPosting {
  const beside = genericPosting(page, cards)?.found.read;
  if (!beside || fold(beside.posting.title) !== fold(marked.posting.title)) return marked;
  const values: Record<string, unknown> = { ...marked.posting };
  const origin: Record<string, Origin | undefined> = { ...marked.posting.origin };
  // "Other" is what vendors write where they do not say.
  if (marked.posting.employmentType?.join() === 'OTHER') delete values.employmentType;
  // A teaser stands in the markup of some pages, their text only on the page.
  const teaser = marked.posting.description?.length ?? 0;
  if (teaser < LEAST_BODY && (beside.posting.description?.length ?? 0) > teaser * 4) delete values.description;
  for (const [field, value] of Object.entries(beside.posting)) {
    if (field === 'origin' || field === 'site' || values[field] !== undefined) continue;
    values[field] = value;
    origin[field] = beside.posting.origin[field as PostingField];
  }
  values.employmentType ??= marked.posting.employmentType;
  return { element: marked.element, body: marked.body ?? beside.body, posting: { ...values, origin } as unknown as JobPosting };
}

/** Forms and what they complain of hold no facts. */
function isForm(element: Element): boolean {
  return (element.localName === 'form' && element.querySelector('h1, h2') === null) || element.getAttribute('role') === 'alert';
}

/** The text without the lines of labelled facts at its head. */
function withoutFacts(text: string): string {
  const lines = text.split('\n');
  let from = 0;
  while (from < lines.length && from < 40) {
    const line = (lines[from] as string).replace(/^- /, '');
    if (line !== '' && (line.length > 150 || !(splitLabel(line) || /^[\p{L} ]{3,30}: .{1,60}$/u.test(line)))) break;
    from++;
  }
  const rest = lines.slice(from).join('\n').trim();
  return lines.slice(0, from).some((line) => splitLabel(line.replace(/^- /, ''))) && rest.length > LEAST_BODY ? rest : text;
}

/** Heads of a posting's text, alone on their line. */
const DESCRIPTION_HEAD =
  /^(about the (job|role|position|opportunity)|(full )?(job|role|position) description|job (details|summary|overview)|description( du poste| de l offre)?|(stellen|job)?beschreibung|descriptif du poste|descripcion( de la oferta| del puesto| del empleo| de la vacante)?|descricao( da vaga)?|descrizione|vacaturetekst|functieomschrijving|om (jobbet|tjansten)|popis (prace|pozice|pracovni pozice)|opis (stanowiska|oferty))$/;

/** The text from its own head on, where only short lines of facts stand before it. */
function fromDescription(text: string): string {
  const lines = text.split('\n');
  let before = 0;
  for (let i = 0; i < lines.length && i < 30; i++) {
    const line = lines[i] as string;
    if (line.length > 150) return text;
    if (i > 0 && line.length < 50 && DESCRIPTION_HEAD.test(fold(line.replace(/^- /, '')))) {
      const rest = lines
        .slice(i + 1)
        .join('\n')
        .trim();
      return rest.length > LEAST_BODY && rest.length > before * 2 ? rest : text;
    }
    before += line.length;
  }
  return text;
}

/** The title at the head of its own description says nothing new. */
function withoutTitle(text: string, title: string): string {
  return text.startsWith(`${title}\n`) ? text.slice(title.length).trim() : text;
}

/** The item of a list that says the fact and nothing else. */
function itemOf({ element, text }: Fact): Element | undefined {
  const item = element.closest('li');
  return item && oneLine(item) === text ? item : undefined;
}

/** What the page names in words is surer than what its classes are called: `labelled` facts are read first. */
function readFacts(draft: Draft, facts: readonly Fact[], labelled: boolean, said: (text: string) => boolean): void {
  const offer = (field: Parameters<Draft['offer']>[0], raw: Parameters<Draft['offer']>[1], how: string) =>
    draft.offer(field, raw, 'dom', `generic ${how}`);
  const title = fold(draft.title() ?? '');
  for (const fact of facts) {
    const folded = fold(fact.text);
    if (fact.labelled !== labelled || !fact.hint || folded === title || ACTION.test(folded) || APPLY.test(folded)) continue;
    const list = itemOf(fact)?.parentElement;
    const together = list ? facts.filter((one) => one.hint === fact.hint && itemOf(one)?.parentElement === list) : [fact];
    readNamed(
      draft,
      fact.hint,
      together.map(({ text }) => text),
      'hint',
      fact.element,
    );
    if (fact.text.length <= 60 && workplaceType(fact.text)) offer('jobLocationType', fact.text, 'words');
  }
  if (labelled) return;
  // Short lines near the title that say what they are by themselves.
  for (const fact of facts.slice(0, 25)) {
    if (fact.hint === 'hiringOrganization' || fact.text.length > 60) continue;
    for (const part of fact.text.split(/\s*[·•|]\s*/)) {
      if (employmentTypes(part).length > 0 && part.length <= 30) offer('employmentType', part, 'words');
      if (workplaceType(part) && part.length <= 40) offer('jobLocationType', part, 'words');
      if (fact.hint || fold(part) === title) continue;
      if (placeLikeness(part) === 1 && !ONLY_REMOTE.test(fold(part))) offer('jobLocation', [part], 'form');
      else if (/^\p{Lu}/u.test(part) && !DEPARTMENT.test(fold(part)) && said(part)) offer('jobLocation', [part], 'said');
      const pay = part.length > 50 ? undefined : parsePay(part, { currency: draft.page.site.currency?.(draft.page.url.hostname) });
      if (pay?.currency) offer('baseSalary', pay as Record<string, unknown>, 'words');
    }
  }
}

/** What stands in a place's field and is a request or a choice. */
const NO_PLACE = /^(please|enter|select|choose|any|all|no|yes|bitte|veuillez|seleccion\w*|selecione|vyberte|wybierz|valj)\b|[?!]$/i;

/** One fact whose field is named; of places all that one list names. */
function readNamed(draft: Draft, field: PostingField, texts: readonly string[], how: string, element?: Element): void {
  const text = texts[0] as string;
  const offer = (raw: Parameters<Draft['offer']>[1]) => draft.offer(field, raw, element ? 'dom' : 'meta', `generic ${how}`);
  const folded = fold(text);
  if (field === 'hiringOrganization') {
    if (text.length <= 100 && !OCCUPATION.test(folded) && !CAREER_PAGE.test(folded)) offer(text);
  } else if (field === 'jobLocation') {
    const places = texts.filter((one) => one.length <= 150 && !ONLY_REMOTE.test(fold(one)) && !NO_PLACE.test(one));
    offer(places.map((one) => withoutRemark(one.replace(/^\((.*)\)$/, '$1'))));
  } else if (field === 'jobLocationType') {
    if (text.length <= 150) offer(workplaceOf(text));
  } else if (field === 'datePosted' || field === 'validThrough') {
    offer(element?.localName === 'time' ? element : text);
  } else if (text.length <= 150) offer(text);
}

/** What stands behind a label of the workplace: a workplace, or yes, no and partly. */
function workplaceOf(text: string): string | undefined {
  const folded = fold(text);
  if (workplaceType(text)) return text;
  if (/^(no|nein|non|nao|nej|nee|ne|nie|none|not)\b/.test(folded)) return undefined;
  if (
    /\b(partial\w*|partiel\w*|teilweise|parcial\w*|occasion\w*|possible|moglich\w*|nach absprache|flexib\w*|\d days?|tage|jours|dias|delvis|castecn\w*|obcas\w*|czesciow\w*)\b/.test(
      folded,
    )
  )
    return 'Hybrid';
  return /^(yes|ja|oui|si|sim|ano|tak|true|100|fully|full)\b/.test(folded) ? 'Remote' : undefined;
}

/** Facts with a label of their own, wherever they stand beside the text. */
function readLabelled(draft: Draft, labelled: readonly Labelled[]): void {
  for (const { field, text, element } of labelled) {
    const items = Array.from(element?.querySelectorAll('li') ?? [], oneLine);
    readNamed(draft, field, items.length > 1 ? items : [text], 'label', element);
    if (text.length <= 60 && workplaceType(text)) draft.offer('jobLocationType', text, 'dom', 'generic label');
  }
}

/** Letters and digits only: "Ayuda en Acción" in "empleoayudaenaccion". */
const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The employer: from the page's own title, then the name on the page that the host is called after. */
function readCompany(draft: Draft, page: PageContext, text: string): void {
  const { document, url } = page;
  const said = saidByTitle(document);
  if (said.company && !CAREER_PAGE.test(fold(said.company))) draft.offer('hiringOrganization', said.company, 'meta', 'generic page title');
  // "acme.vendor.com", "careers-acme.vendor.com", "acme.com": the name must be the host's own label. "acmejobs.com" is a board.
  const label = squash(
    (url.hostname.replace(/^(www\d?|jobs?|careers?|karriere|apply|recruiting)\./, '').split('.')[0] ?? '').replace(/-jobs?$/, ''),
  ).replace(/^(jobs?|careers?|karriere|empleo)|(careers?|karriere)$/g, '');
  if (label.length < 3 || /jobs$/.test(label) || namesEmployers(document, label)) return;
  const names: string[] = [metaOf(document, 'og:site_name') ?? '', ...document.title.slice(0, 300).split(/\s+[|–—·-]\s+/)];
  for (const image of document.querySelectorAll('img[alt]')) if (names.push((image.getAttribute('alt') ?? '').slice(0, 80)) > 60) break;
  for (const heading of document.querySelectorAll('h1, h2, h3')) if (names.push(oneLine(heading).slice(0, 80)) > 120) break;
  for (const raw of names) {
    const name = raw
      .slice(0, 200)
      .replace(/\s*\([^)]{0,40}\)$/, '')
      .replace(/\s+(careers?|jobs?|karriere|logo|home)$/i, '')
      .trim();
    if (name && squash(name) === label) draft.offer('hiringOrganization', name, 'dom', 'generic host');
  }
  const alts = new Set(Array.from(document.querySelectorAll('img[alt]'), (image) => fold((image.getAttribute('alt') ?? '').slice(0, 80))));
  for (const part of document.title.slice(0, 300).split(/\s+[|–—·-]\s+/)) {
    const folded = fold(part);
    if (
      folded !== fold(draft.title() ?? '') &&
      !CAREER_PAGE.test(folded) &&
      !OCCUPATION.test(folded) &&
      (alts.has(folded) || LEGAL_FORM.test(part))
    )
      draft.offer('hiringOrganization', part, 'meta', 'generic page title');
  }
  const speaker = SEEKS.exec(text.slice(0, 1500))?.[1];
  if (speaker && isName(speaker)) draft.offer('hiringOrganization', speaker, 'dom', 'generic first sentence');
}

/** True for a page that names several employers, none of them the host: a board, whose own name is nobody's employer. */
function namesEmployers(document: Document, host: string): boolean {
  const named = Array.from(document.querySelectorAll('[class*="company" i], [class*="employer" i]')).slice(0, 60);
  const names = new Set(
    named.map((element) => squash(oneLine(element).slice(0, 80))).filter((name) => name.length > 2 && name.length < 60),
  );
  return names.size > 2 && !names.has(host);
}

/** "Acme Works Ltd. is looking for a …" at the head of a line. */
const SEEKS =
  /^(?:[^:\n]{4,20}: )?(.{2,60}?) (?:seeks|is (?:currently )?(?:seeking|hiring|looking for|recruiting)|sucht|recrute|recherche|busca|hledá|szuka|söker|zoekt) /mu;

/** True for a text of which each word has a capital and which does not speak of "us" or "our client". */
function isName(text: string): boolean {
  return (
    !/^(we|our|the|this|a|an|wir|unser\w*|nous|notre|nosotros|nuestr[oa]|my|client|one|company)\b/i.test(text) &&
    text.split(' ').every((word) => /^(?:[\p{Lu}\d&]|(?:of|and|und|de|et|for|the|y|e|i|a)$)/u.test(word))
  );
}
