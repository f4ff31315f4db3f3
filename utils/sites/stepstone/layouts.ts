/** The platform of StepStone and its British and Irish boards: `data-at` hooks, stable for years; every class is a hash. */
import { employmentTypes } from '../../posting/employment-type';
import { oneLine } from '../../posting/html-text';
import { cut, employmentChip, workplaceChip } from '../refine';
import { attr, data, fromUrl, href, text } from '../rules';
import type { ListLayout, PostingLayout, Rule } from '../site';
import { embedded, pick } from '../state';

const at = (id: string): string => `[data-at="${id}"]`;

/** The list's items by their numbers, as the page's own code was given them. */
function states(document: Document): Map<string, unknown> {
  const items = embedded(document, '"items":', (value) => Array.isArray(value) && pick(value, '0.companyName') !== undefined);
  return new Map((Array.isArray(items) ? items.slice(0, 200) : []).map((item) => [String(pick(item, 'id')), item]));
}

/** "Employer * Towns * Permanent * Home office possible, Full-time * Published: …": the first part that names hours. */
const teaser: Rule = {
  name: 'jobcard-content between stars',
  origin: 'dom',
  read: (root) =>
    oneLine(root.querySelector(at('jobcard-content')) ?? '')
      .slice(0, 700)
      .split(' * ')
      .slice(1)
      .map((part) => part.split(' - ')[0] ?? '')
      .find((part) => part.length < 80 && !/\d/.test(part) && employmentTypes(part).length > 0),
};

const itemId = cut(attr(at('job-item'), 'id'), /^job-item-(\d+)$/);

export const items: ListLayout = {
  name: 'job-item',
  cards({ document }) {
    const known = states(document);
    return Array.from(document.querySelectorAll(at('job-item')), (element) => ({
      element,
      data: known.get(element.id.replace(/^job-item-/, '')),
    }));
  },
  fields: {
    identifier: [itemId],
    url: [href(`a${at('job-item-title')}`), href('[data-testid="job-item-title"]')],
    title: [text(at('job-item-title')), text('[data-testid="job-item-title"]')],
    hiringOrganization: [text(at('job-item-company-name')), data('companyName')],
    jobLocation: [text(at('job-item-location')), data('location')],
    jobLocationType: [text(at('job-item-work-from-home')), workplaceChip(at('job-item-badge'))],
    employmentType: [teaser, employmentChip(at('job-item-badge'))],
    baseSalary: [text(at('job-item-salary-info')), text(at('job-item-salary'))],
    datePosted: [attr(`${at('job-item-timeago')} time[datetime]`, 'datetime'), data('datePosted')],
  },
};

export const listing: PostingLayout = {
  name: 'header-job-title',
  root: ({ document }) => (document.querySelector(at('header-job-title')) ? document : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text(at('header-job-title'))],
    hiringOrganization: [text(at('metadata-company-name')), text(at('header-company-name'))],
    jobLocation: [text(at('metadata-location'))],
    jobLocationType: [
      // "Homeoffice möglich" is an option of unknown extent, no workplace.
      cut(workplaceChip(`${at('metadata-work-type')}, ${at('metadata-location')}`), /^((?:(?!möglich|possible|mogelijk).)+)$/i),
    ],
    employmentType: [text(at('metadata-work-type')), text(at('metadata-contract-type'))],
    baseSalary: [text(at('job-ad-salary')), text(at('metadata-salary'))],
    description: [text(at('job-ad-content'))],
  },
};
