/** Dice: the search's streamed state and `data-testid` hooks (since 2025), `data-cy` hooks before. */
import { isRecord } from '../../posting/record';
import { streamed } from '../flight';
import { employmentChip, payChip, without, workplaceChip } from '../refine';
import { attr, data, fromUrl, href, idOfLink, text } from '../rules';
import type { ListLayout, PostingLayout, Reader } from '../site';
import { pick } from '../state';
import { site } from './site';

/** "Hybrid in Dallas, Texas", "Remote or Omaha, Nebraska": the place behind the workplace; "Remote" alone is none. */
const WORKPLACE = /^(?:remote|hybrid|on-?site)(?: or (?:remote|hybrid|on-?site))*(?:\s+(?:in|or)\s+|$)/i;
const PLACE = '.content > span:first-of-type p';

function states(document: Document): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const jobList of streamed(document, '"jobList":', isRecord)) {
    const jobs = pick(jobList, 'data');
    for (const job of Array.isArray(jobs) ? jobs.slice(0, 200) : []) found.set(String(pick(job, 'guid')), job);
  }
  return found;
}

const cards: ListLayout = {
  name: 'job-card',
  cards({ document }) {
    const known = states(document);
    return Array.from(document.querySelectorAll('[data-job-guid]'), (element) => ({
      element,
      data: known.get(element.getAttribute('data-job-guid') ?? ''),
    }));
  },
  fields: {
    identifier: [attr('[data-job-guid]', 'data-job-guid')],
    url: [href('a[href*="/job-detail/"]')],
    title: [text('[data-testid="job-search-job-detail-link"]'), data('title')],
    hiringOrganization: [
      data('companyName'),
      text('a[href*="/company-profile/"] p'),
      text('a[href*="/company-profile/"]:not([aria-label])'),
    ],
    jobLocation: [data('jobLocation.displayName'), without(text(PLACE), WORKPLACE)],
    jobLocationType: [data('workplaceTypes'), workplaceChip(PLACE)],
    employmentType: [text('[aria-labelledby="employmentType-label"]'), data('employmentType')],
    baseSalary: [text('[aria-labelledby="salary-label"]'), data('salary')],
    datePosted: [data('postedDate')],
  },
};

const oldCards: ListLayout = {
  name: 'search-card',
  cards: ({ document }) =>
    Array.from(document.querySelectorAll('dhi-search-card, [data-cy="search-card"]')).filter((card) =>
      card.querySelector('[data-cy="card-title-link"]'),
    ),
  fields: {
    identifier: [attr('[data-cy="card-title-link"]', 'id'), idOfLink('[data-cy="card-title-link"]')],
    url: [href('a[href*="/job-detail/"]')],
    title: [text('[data-cy="card-title-link"]')],
    hiringOrganization: [text('[data-cy="search-result-company-name"]')],
    jobLocation: [without(text('[data-cy="search-result-location"], .search-result-location'), WORKPLACE)],
    jobLocationType: [workplaceChip('[data-cy="search-result-location"], .search-result-location')],
    employmentType: [text('[data-cy="search-result-employment-type"]')],
  },
};

const posting: PostingLayout = {
  name: 'job-detail-header-card',
  root: ({ document }) =>
    document.querySelector('[data-testid="job-detail-header-card"] h1, [data-cy="jobTitle"]') ? document : undefined,
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('[data-testid="job-detail-header-card"] h1'), text('[data-cy="jobTitle"]')],
    hiringOrganization: [text('[data-testid="job-detail-header-card"] a[href*="/company-profile/"]'), text('[data-cy="companyNameLink"]')],
    jobLocationType: [workplaceChip('.SeuiInfoBadge')],
    employmentType: [employmentChip('.SeuiInfoBadge')],
    baseSalary: [payChip('.SeuiInfoBadge')],
    description: [text('[class*="job-detail-description-module"]'), text('#jobDescription')],
  },
};

export const reader: Reader = {
  site,
  postings: [posting],
  lists: [cards, oldCards],
  wall: ({ document }) => (document.querySelector('[data-testid="job-search-no-results"], .no-jobs-message') ? 'empty-list' : undefined),
};
