/**
 * LinkedIn signed in, the Ember layout: `jobs-unified-top-card` (2021 to 2023), `job-details-jobs-unified-top-card` (2023 to
 * 2026). Lists are virtualised: all 25 items stand in the page, seven to twelve of them filled.
 */
import { oneLine } from '../../posting/html-text';
import { parseUrl } from '../../posting/identity';
import { cut, employmentChip, payChip, within, workplaceChip } from '../refine';
import { attr, fromUrl, text } from '../rules';
import type { ListLayout, PageContext, PostingLayout, Rule } from '../site';
import { placeOf, workplaceOf } from './guest';
import { site } from './site';

const TITLE = '.job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title, .jobs-details-top-card__job-title';
/** Chips under the heading: workplace, employment type, pay, seniority, size of the company, in no fixed order. */
const CHIPS =
  '.job-details-fit-level-preferences button, .job-details-fit-level-preferences strong, .job-details-preferences-and-skills__pill, ' +
  '[class*="unified-top-card__job-insight"] > span, [class*="unified-top-card__job-insight"]:not(:has(span))';

/** The ids that the open posting itself names: the heading's link, the apply button. */
function named(root: ParentNode, page: PageContext): string[] {
  const links = Array.from(root.querySelectorAll('[class*="top-card"] a[href*="/jobs/view/"]'), (link) => {
    const url = parseUrl(link.getAttribute('href') ?? '', page.url);
    return url && site.identify(url).identifier;
  });
  const buttons = Array.from(
    root.querySelectorAll('.jobs-apply-button[data-job-id]'),
    (button) => button.getAttribute('data-job-id') ?? undefined,
  );
  return [...links, ...buttons].filter((id) => id !== undefined && /^\d+$/.test(id)) as string[];
}

/**
 * The place under the heading. Since 2023 one line holds employer, place, age and applicants; those that are not the place
 * have elements of their own, or the place is the first of them.
 */
const headingPlace: Rule = {
  name: 'top card description',
  origin: 'dom',
  read(root) {
    const line =
      root.querySelector('[class*="top-card__tertiary-description"]') ??
      root.querySelector('[class*="top-card__primary-description"] > div') ??
      root.querySelector('[class*="top-card__primary-description"]');
    if (!line) return undefined;
    const own = Array.from(line.childNodes)
      .filter((node) => node.nodeType === 3)
      .map((node) => (node.textContent ?? '').replace(/[·\s]+/g, ' ').trim())
      .find((part) => part !== '');
    return own ?? oneLine(line.querySelector('.tvm__text') ?? line).split('·')[0];
  },
};

const bullet = text('.jobs-unified-top-card__bullet, .job-details-jobs-unified-top-card__bullet, .jobs-details-top-card__bullet');

export const classicPosting: PostingLayout = {
  name: 'classic',
  root(page) {
    const { document, identity } = page;
    const heading = document.querySelector(TITLE);
    if (!heading) return undefined;
    const root = heading.closest('.jobs-search__job-details--container, .job-view-layout, .jobs-details, main') ?? document;
    const ids = named(root, page);
    // After a navigation the old posting stays in the page, well formed, until the new one is mounted.
    if (identity.kind === 'list') return identity.identifier && ids.includes(identity.identifier) ? root : undefined;
    return !ids.length || !identity.identifier || ids.includes(identity.identifier) ? root : undefined;
  },
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text(TITLE)],
    hiringOrganization: [
      text('.job-details-jobs-unified-top-card__company-name a, .jobs-unified-top-card__company-name a'),
      text('.job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name'),
      text('[class*="top-card__primary-description"] a[href*="/company/"]'),
      text('.jobs-details-top-card__company-url'),
      text('.jobs-company__box .artdeco-entity-lockup__title'),
      cut(
        text('[class*="top-card__primary-description"]:not(:has([class*="tertiary-description"]))', 'top card description'),
        /^([^·]{1,200}) · /,
      ),
    ],
    jobLocation: [placeOf(bullet), placeOf(headingPlace)],
    jobLocationType: [
      text('.jobs-unified-top-card__workplace-type, .job-details-jobs-unified-top-card__workplace-type'),
      workplaceChip(CHIPS),
      workplaceOf(headingPlace),
    ],
    employmentType: [employmentChip(CHIPS)],
    baseSalary: [payChip(CHIPS)],
    datePosted: [text('.jobs-description__content > p')],
    description: [
      text('#job-details > span'),
      text('#job-details > .mt4'),
      text('#job-details'),
      text('.jobs-description-content__text, .jobs-box__html-content'),
    ],
  },
};

const CANONICAL = 'https://www.linkedin.com/jobs/view/%/';
const cardId = cut(attr('[data-job-id]', 'data-job-id'), /^(\d+)$/);
const itemId = cut(attr('[data-occludable-job-id]', 'data-occludable-job-id'), /^(\d+)$/);

export const classicCards: ListLayout = {
  name: 'classic',
  // Items that are not filled yet have the id but no link; they are read when they are.
  cards: ({ document }) =>
    Array.from(document.querySelectorAll('div[data-job-id], li[data-occludable-job-id]')).filter(
      (card) => !card.querySelector(':scope [data-job-id] a') && card.querySelector('a[href*="/jobs/"]'),
    ),
  fields: {
    identifier: [cardId, itemId],
    url: [within(cardId, CANONICAL), within(itemId, CANONICAL)],
    title: [
      text('.artdeco-entity-lockup__title [aria-hidden="true"]'),
      text('.job-card-list__title--link, .job-card-list__title, a.job-card-container__link'),
    ],
    hiringOrganization: [
      text('.job-card-container__primary-description, .job-card-container__company-name'),
      cut(text('.artdeco-entity-lockup__subtitle'), /^([^·]+)/),
    ],
    jobLocation: [
      placeOf(text('.artdeco-entity-lockup__caption .job-card-container__metadata-item')),
      placeOf(text('.artdeco-entity-lockup__caption')),
      placeOf(text('.job-card-container__metadata-item')),
    ],
    jobLocationType: [
      workplaceOf(text('.artdeco-entity-lockup__caption')),
      workplaceOf(text('.job-card-container__metadata-item')),
      text('.job-card-container__metadata-item--workplace-type'),
    ],
    baseSalary: [payChip('.artdeco-entity-lockup__metadata, .job-card-container__salary-info')],
    datePosted: [attr('time[datetime]', 'datetime')],
  },
};
