/** A posting on an unknown career site. */
import { employmentTypes } from '../../posting/employment-type';
import { fold } from '../../posting/fold';
import { elementText, oneLine, textAfter } from '../../posting/html-text';
import { workplaceType } from '../../posting/workplace';
import { type Found, finish } from '../assemble';
import { Draft } from '../compose';
import type { PageContext } from '../site';
import { genericBody, isAside } from './body';
import { type Fact, factsOf } from './facts';
import { linkStrength } from './links';
import { placeLikeness } from './places';
import { type GenericTitle, genericTitle, metaOf, saidByTitle } from './title';
import { ACTION, APPLY, CAREER_PAGE, OCCUPATION, POSTING_HEADING } from './words';

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

/** How much speaks for the page being one posting. */
function weigh(page: PageContext, title: GenericTitle, text: string): number {
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
  const aside = (element: Element): boolean => cards.has(element) || isAside(element);
  const title = genericTitle(page.document);
  const body = title && genericBody(page.document, LEAST_BODY, aside, title.heading);
  if (!title || !body) return undefined;
  const text =
    title.heading && body.element.contains(title.heading)
      ? textAfter(title.heading, body.element, aside)
      : elementText(body.element, aside);
  const evidence = weigh(page, title, text);
  const draft = new Draft(page);
  draft.offer('title', title.text, title.heading ? 'dom' : 'meta', 'generic title');
  if (page.identity.identifier) draft.offer('identifier', page.identity.identifier, 'url', 'address identifier');
  const scope = title.heading ? around(title.heading, body.element) : body.element;
  const facts = factsOf(
    [scope],
    title.heading ?? body.element,
    (element) => element === body.element && element !== scope && body.length > 600,
  );
  readFacts(
    draft,
    facts.filter((fact) => fact.text.length <= 200),
  );
  if (facts.length < 5)
    readFacts(
      draft,
      factsOf([body.element], title.heading ?? scope).filter((fact) => fact.labelled && fact.text.length <= 200),
    );
  readCompany(draft, page);
  draft.offer('description', withoutTitle(text, title.text), 'dom', 'generic body');
  const found = finish(draft, true, title.heading, body.element);
  return found && { found, evidence };
}

/** The title at the head of its own description says nothing new. */
function withoutTitle(text: string, title: string): string {
  return text.startsWith(`${title}\n`) ? text.slice(title.length).trim() : text;
}

function readFacts(draft: Draft, facts: readonly Fact[]): void {
  const offer = (field: Parameters<Draft['offer']>[0], raw: Parameters<Draft['offer']>[1], how: string) =>
    draft.offer(field, raw, 'dom', `generic ${how}`);
  const title = fold(draft.title() ?? '');
  // What the page names in words is surer than what its classes are called.
  for (const labelled of [true, false]) {
    for (const fact of facts) {
      const folded = fold(fact.text);
      if (fact.labelled !== labelled || !fact.hint || folded === title || ACTION.test(folded) || APPLY.test(folded)) continue;
      if (fact.hint === 'hiringOrganization') {
        if (fact.text.length <= 100 && !OCCUPATION.test(folded) && !CAREER_PAGE.test(folded)) offer(fact.hint, fact.text, 'hint');
      } else if (fact.hint === 'jobLocation') {
        if (fact.text.length <= 150 && !workplaceOnly(fact.text)) offer(fact.hint, fact.text.replace(/^\((.*)\)$/, '$1'), 'hint');
      } else if (fact.hint === 'datePosted' || fact.hint === 'validThrough') {
        offer(fact.hint, fact.element.localName === 'time' ? fact.element : fact.text, 'hint');
      } else if (fact.text.length <= 150) offer(fact.hint, fact.text, 'hint');
      if (fact.text.length <= 60 && workplaceType(fact.text)) offer('jobLocationType', fact.text, 'words');
    }
  }
  // Short lines near the title that say what they are by themselves.
  for (const fact of facts.slice(0, 25)) {
    if (fact.hint || fact.text.length > 60) continue;
    for (const part of fact.text.split(/\s*[·•|]\s*/)) {
      if (employmentTypes(part).length > 0 && part.length <= 30) offer('employmentType', part, 'words');
      if (workplaceType(part) && part.length <= 40) offer('jobLocationType', part, 'words');
      if (placeLikeness(part) === 1 && fold(part) !== title && !workplaceOnly(part)) offer('jobLocation', [part], 'form');
    }
  }
}

function workplaceOnly(text: string): boolean {
  return /^(fully )?(remote|hybrid|on ?site|presencial|remoto|hibrido)$/.test(fold(text));
}

/** Letters and digits only: "Ayuda en Acción" in "empleoayudaenaccion". */
const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The employer: from the page's own title, then the name on the page that the host is called after. */
function readCompany(draft: Draft, page: PageContext): void {
  const { document, url } = page;
  const said = saidByTitle(document);
  if (said.company && !CAREER_PAGE.test(fold(said.company))) draft.offer('hiringOrganization', said.company, 'meta', 'generic page title');
  // "acme.vendor.com", "careers-acme.vendor.com", "acme.com": the name must be the host's own label.
  const label = squash(url.hostname.replace(/^(www\d?|jobs?|careers?|karriere|apply|recruiting)\./, '').split('.')[0] ?? '').replace(
    /^(jobs?|careers?|karriere|empleo)|(jobs?|careers?|karriere|empleo)$/g,
    '',
  );
  if (label.length < 3) return;
  const names: string[] = [metaOf(document, 'og:site_name') ?? '', ...document.title.slice(0, 300).split(/\s+[|–—·-]\s+/)];
  for (const image of document.querySelectorAll('img[alt]')) if (names.push((image.getAttribute('alt') ?? '').slice(0, 80)) > 60) break;
  for (const heading of document.querySelectorAll('h1, h2, h3')) if (names.push(oneLine(heading).slice(0, 80)) > 120) break;
  for (const raw of names) {
    const name = raw
      .replace(/\s*\([^)]{0,40}\)$/, '')
      .replace(/\s+(careers?|jobs?|karriere|logo|home)$/i, '')
      .trim();
    if (name && squash(name) === label) draft.offer('hiringOrganization', name, 'dom', 'generic host');
  }
}
