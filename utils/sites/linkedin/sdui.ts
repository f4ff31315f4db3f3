/**
 * LinkedIn signed in since November 2025. Every class is a hash that changes with each delivery; `componentkey` (also as id)
 * and `data-sdui-screen` name the parts, and inside a card only the order of its paragraphs tells title, employer and place.
 * Hooks as several public readers of 2026 use them; no saved page was at hand.
 */
import { oneLine } from '../../posting/html-text';
import { workplaceType } from '../../posting/workplace';
import { placeLikeness } from '../generic/places';
import { cut, employmentChip, payChip, within, without, workplaceChip } from '../refine';
import { attr, fromUrl, text } from '../rules';
import type { ListLayout, PageContext, PostingLayout, Rule } from '../site';
import { placeOf, workplaceOf } from './guest';

/** "(Verified job)" behind a title, in languages that share the word's stem. */
const VERIFIED = /\s*\([^()]{0,30}\bverif[^()]{0,30}\)\s*$/i;
const IN_BRACKETS = /\s*\(([^()]{1,40})\)\s*$/;
const ABOUT = 'JobDetails_AboutTheJob_';

/** The open posting's screen, found from the section that carries the id of the address: an older one may still be there. */
function screenOf({ document, identity }: PageContext): ParentNode | undefined {
  if (!identity.identifier) return undefined;
  const key = `${ABOUT}${identity.identifier}`;
  const about = document.querySelector(`[componentkey="${key}"], [id="${key}"]`);
  return about ? (about.closest('[data-sdui-screen], [data-testid="lazy-column"], main') ?? document) : undefined;
}

/** A link to the posting of the address that has text: the heading. Lists beside it link to others. */
const heading: Rule = {
  name: 'link to the open posting',
  origin: 'dom',
  read: (root, { identity }) =>
    Array.from(root.querySelectorAll(`a[href*="/jobs/view/${identity.identifier}"]`)).find(
      (link) => oneLine(link) !== '' && !/\/apply(?:\/|\?|$)/.test(link.getAttribute('href') ?? ''),
    ),
};

const about = (inside: string): Rule => ({
  name: `${ABOUT} ${inside}`,
  origin: 'dom',
  read: (root, { identity }) => {
    const key = `${ABOUT}${identity.identifier}`;
    return root.querySelector(`[componentkey="${key}"] ${inside}, [id="${key}"] ${inside}`);
  },
});

/** The line under the heading: "United Kingdom · Reposted 5 days ago · 40 applicants". */
const underHeading: Rule = {
  name: 'paragraph after the heading',
  origin: 'dom',
  read(root, page) {
    const link = heading.read(root, page) as Element | undefined;
    const paragraphs = Array.from(root.querySelectorAll('p'));
    const at = link ? paragraphs.findIndex((paragraph) => paragraph.contains(link)) : -1;
    const line = at >= 0 ? paragraphs[at + 1] : undefined;
    return line && /·/.test(line.textContent ?? '') ? oneLine(line).split('·')[0] : undefined;
  },
};

export const sduiPosting: PostingLayout = {
  name: 'sdui',
  root: screenOf,
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [without(heading, VERIFIED)],
    hiringOrganization: [
      text('[aria-label^="Company, "] a[href*="/company/"]'),
      text('a[href*="/company/"] p'),
      text('a[href*="/company/"]:not(:has(img))'),
    ],
    jobLocation: [placeOf(underHeading)],
    jobLocationType: [workplaceChip('a[href*="workplace"], button, [role="button"]'), workplaceOf(underHeading)],
    employmentType: [employmentChip('button, [role="button"], a[href*="/jobs/"]')],
    baseSalary: [payChip('button, [role="button"], a[href*="/jobs/"]')],
    description: [about('[data-testid="expandable-text-box"]'), about('[data-sdui-component$="aboutTheJob"]')],
  },
};

/** The text of a paragraph; the title's has a copy for screen readers in it. */
const said = (line: Element): string =>
  oneLine(line.querySelector('span[aria-hidden="true"]') ?? line)
    .replace(VERIFIED, '')
    .trim();

/** "Sydney, NSW (Remote)", "United Kingdom". */
const looksLikePlace = (line: string): boolean =>
  placeLikeness(line.replace(IN_BRACKETS, '')) > 0 || workplaceType(IN_BRACKETS.exec(line)?.[1] ?? '') !== undefined;

/**
 * Title, employer and place are paragraphs that follow each other. The title is checked against the button that dismisses
 * it by name; what stands before the place is the employer, unless that is the title: then the employer is missing.
 */
function partsOf(root: ParentNode): { title?: string; employer?: string; place?: string } {
  const lines = Array.from(root.querySelectorAll('p'), said).filter((line) => line !== '');
  const label = root.querySelector('button[aria-label]')?.getAttribute('aria-label') ?? '';
  const titled = label ? lines.findIndex((line) => line.length > 2 && label.includes(line)) : 0;
  if (titled < 0) return {};
  const placed = lines.findIndex((line, at) => at > titled && looksLikePlace(line));
  if (placed > titled)
    return { title: lines[titled], employer: placed - titled === 2 ? lines[placed - 1] : undefined, place: lines[placed] };
  // A place that is not known as one: only where all four lines are there (title, employer, place, age).
  return lines.length - titled >= 4
    ? { title: lines[titled], employer: lines[titled + 1], place: lines[titled + 2] }
    : { title: lines[titled] };
}

const part = (name: 'title' | 'employer' | 'place'): Rule => ({
  name: `paragraphs: ${name}`,
  origin: 'dom',
  read: (root) => partsOf(root)[name],
});

const cardId = cut(attr('[componentkey^="job-card-component-ref-"]', 'componentkey'), /ref-(\d+)/);

export const sduiCards: ListLayout = {
  name: 'sdui',
  cards: ({ document }) =>
    Array.from(document.querySelectorAll('[componentkey^="job-card-component-ref-"]')).filter(
      (card) => card.querySelectorAll('p').length >= 3 && !card.parentElement?.closest('[componentkey^="job-card-component-ref-"]'),
    ),
  fields: {
    identifier: [cardId],
    url: [within(cardId, 'https://www.linkedin.com/jobs/view/%/')],
    title: [part('title')],
    hiringOrganization: [part('employer')],
    jobLocation: [placeOf(part('place'))],
    jobLocationType: [workplaceOf(part('place'))],
    baseSalary: [payChip('div:not(:has(div, p)), span, p')],
  },
};
