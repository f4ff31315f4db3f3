/**
 * LinkedIn signed in since November 2025. Every class is a hash that changes with each delivery; `componentkey` (also as id)
 * and `data-sdui-screen` name the parts, and inside a card only the order of its paragraphs tells title, employer and place.
 * Hooks as several public readers of 2026 use them; no saved page was at hand.
 */
import { oneLine } from '../../posting/html-text';
import { cut, employmentChip, payChip, within, without, workplaceChip } from '../refine';
import { attr, fromUrl, text } from '../rules';
import type { ListLayout, PageContext, PostingLayout, Rule } from '../site';
import { placeOf, workplaceOf } from './guest';

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
    title: [without(heading, /\s*\([^()]{0,30}\bverif[^()]{0,30}\)\s*$/i)],
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

/** Paragraph `at` of a card: title, employer, place. The title's has a copy for screen readers in it. */
const paragraph = (at: number): Rule => ({
  name: `paragraph ${at + 1}`,
  origin: 'dom',
  read(root) {
    const line = root.querySelectorAll('p')[at];
    return line ? (line.querySelector('span[aria-hidden="true"]') ?? line) : undefined;
  },
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
    title: [without(paragraph(0), /\s*\([^()]{0,30}\bverif[^()]{0,30}\)\s*$/i)],
    hiringOrganization: [paragraph(1)],
    jobLocation: [placeOf(paragraph(2))],
    jobLocationType: [workplaceOf(paragraph(2))],
    baseSalary: [payChip('div:not(:has(div, p)), span, p')],
  },
};
