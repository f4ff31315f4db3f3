/** The title of the posting on an unknown page, and what the page's own title says of employer and place. */
import { fold } from '../../posting/fold';
import { isConcealed, oneLine } from '../../posting/html-text';
import { isTitle } from './cards';
import { OCCUPATION } from './occupations';
import { CAREER_PAGE, SELECTION_TITLE } from './words';

/** What was found. */
export interface GenericTitle {
  readonly text: string;
  /** Missing where only the page's own title says it. */
  readonly heading?: Element;
  /** The page's title or its og:title says the same: it is the page's subject. */
  readonly confirmed: boolean;
}

/** A `<meta>` by property or name. */
export function metaOf(document: Document, name: string): string | undefined {
  for (const element of document.querySelectorAll('meta')) {
    if (element.getAttribute('property') === name || element.getAttribute('name') === name)
      return element.getAttribute('content')?.trim() || undefined;
  }
  return undefined;
}

/** The page's titles, as written. */
function pageTitles(document: Document): string[] {
  return [metaOf(document, 'og:title'), metaOf(document, 'twitter:title'), document.title]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 500))
    .filter(Boolean);
}

/** Headings that are never a posting's title. */
const NO_TITLE =
  /^(job (description|details|summary|alerts?|search)|description|about( us)?|apply( now)?|careers?|jobs?|open positions?|current (openings|vacancies)|welcome.*|similar jobs|related jobs|join .*|search.*|login|sign in|cookies?.*|we value your privacy|privacy.*|menu|overview|responsibilities|requirements|our (team|culture|values)|page not found|404|error|thank you.*|stellenangebot|karriere|stellenbeschreibung|offre d emploi|oferta de empleo|detalle de la oferta|vaga|vacature|nabidka prace|oferta pracy)$/;

function usable(text: string): boolean {
  const folded = fold(text);
  return isTitle(text) && !NO_TITLE.test(folded) && !SELECTION_TITLE.test(folded);
}

/**
 * The title: a main heading that the page's own title repeats, before any other main heading, before a smaller heading that
 * the page's title repeats or that names an occupation.
 */
export function genericTitle(document: Document): GenericTitle | undefined {
  const titles = ` ${fold(pageTitles(document).join(' | '))} `;
  const hooked = document.querySelectorAll(
    '[itemprop="title"], [class*="job-title" i], [class*="jobtitle" i], [class*="job_title" i], [class*="position-title" i], [class*="vacancy-title" i], [data-testid*="job-title" i], [data-qa*="job-title" i], [data-automation*="job-title" i]',
  );
  const candidates: { text: string; element: Element; score: number }[] = [];
  const offer = (element: Element, base: number): void => {
    if (candidates.length >= 40 || element.closest('nav, footer, [role="navigation"], aside') || isConcealed(element)) return;
    const text = oneLine(element);
    if (!usable(text)) return;
    const folded = fold(text);
    const confirmed = titles.includes(` ${folded} `) ? 4 : 0;
    candidates.push({
      text,
      element,
      score: base + confirmed + (OCCUPATION.test(folded) ? 2 : 0) - (candidates.length > 0 ? 0.1 * candidates.length : 0),
    });
  };
  for (const element of document.querySelectorAll('h1')) offer(element, 3);
  // On a page of many cards every card has such a hook; a posting has one or two.
  if (hooked.length <= 3) for (const element of hooked) offer(element, 2.5);
  for (const element of document.querySelectorAll('h2')) offer(element, candidates.length > 0 ? -1 : 1);
  if (candidates.length === 0) for (const element of document.querySelectorAll('h3')) offer(element, 0);
  // Named after a title, and repeated by the page's own: then no heading is needed.
  if (!candidates.some(({ text }) => titles.includes(` ${fold(text)} `)))
    for (const element of Array.from(document.querySelectorAll('[class*="title" i], [id*="title" i]')).slice(0, 60))
      if (!element.closest('header, a') && element.childElementCount < 3 && titles.includes(` ${fold(oneLine(element))} `))
        offer(element, 0);
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  // "Engineer at Acme" in the heading, when the page's own title tells the two apart.
  const said = saidByTitle(document).title;
  if (best && said && usable(said) && best.text.startsWith(`${said} `) && /^ (at|bei|chez|@) /.test(best.text.slice(said.length))) {
    return { text: said, heading: best.element, confirmed: true };
  }
  if (best && best.score >= 2) return { text: best.text, heading: best.element, confirmed: titles.includes(` ${fold(best.text)} `) };
  const own = titleOfPage(document);
  return own ? { text: own, confirmed: true } : undefined;
}

/** Ways in which pages call themselves, most particular first. Linear: no group can take another's separator. */
const PATTERNS: readonly (readonly [RegExp, 'title' | 'company', 'title' | 'company'])[] = [
  [/^job application for (.{2,200}?) at (.{2,100})$/i, 'title', 'company'],
  [/^(.{2,100}?) (?:is )?hiring (.{2,200}?)(?: in [^|]{2,100})?(?: \|.*)?$/i, 'company', 'title'],
  [/^(.{2,200}?) (?:job |position |role )?(?:at|bei|chez|@|u) ([^|–—-]{2,100}?)(?: (?:[|–—-]|in) .*)?$/i, 'title', 'company'],
];

/** Title and employer as the page's own title says them. */
export function saidByTitle(document: Document): { title?: string; company?: string } {
  for (const text of pageTitles(document)) {
    for (const [pattern, first, second] of PATTERNS) {
      const match = pattern.exec(text);
      if (match) return { [first]: match[1]?.trim(), [second]: match[2]?.trim() };
    }
  }
  return {};
}

/** A title out of the page's own title alone: its first part that names an occupation. */
function titleOfPage(document: Document): string | undefined {
  const said = saidByTitle(document).title;
  if (said && usable(said)) return said;
  for (const text of pageTitles(document)) {
    for (const part of text.split(/\s+[|–—·»]\s+|\s+-\s+/)) {
      const folded = fold(part);
      if (usable(part) && OCCUPATION.test(folded) && !CAREER_PAGE.test(folded)) return part.trim();
    }
  }
  return undefined;
}
