/**
 * Glassdoor: `data-test` hooks and class names with a stable part before a hash (2021 to 2026), the list of 2020. A search keeps
 * one address for all selections: the pane carries its id, and the selected card must not name another.
 */
import { cut, workplaceChip } from '../refine';
import { attr, fromUrl, href, text } from '../rules';
import type { ListLayout, PageContext, PostingLayout, Reader, Rule } from '../site';
import { site } from './site';

/** Pay that Glassdoor estimated is not what the employer says: "₹5L - ₹8L (Glassdoor Est.)". */
const stated = (selector: string): Rule => cut(text(selector), /^((?:(?!glassdoor).)+)$/is);

const HEADER = '[data-test="job-details-header"], [class*="JobDetails_jobDetailsHeader"]';

/** The pane's id, from its header's tracking hook or its heading's id. */
function paneId(root: ParentNode): string | undefined {
  const hook = root.querySelector('[data-brandviews*="jlid="]')?.getAttribute('data-brandviews');
  const heading = root.querySelector('h1[id^="jd-job-title-"]')?.id;
  return /jlid=(\d+)/.exec(hook ?? '')?.[1] ?? /(\d+)$/.exec(heading ?? '')?.[1];
}

const paneIdentifier: Rule = { name: 'jlid of the pane', origin: 'dom', read: paneId };

const details: PostingLayout = {
  name: 'JobDetails',
  root({ document, identity }: PageContext) {
    const header = document.querySelector(HEADER);
    const root = header?.closest('[class*="JobDetails_jobDetailsContainer"]') ?? header?.parentElement;
    if (!root) return undefined;
    const id = paneId(root);
    const selected = document
      .querySelector('li[data-selected="true"][data-jobid], li[class*="JobsList_selected"][data-jobid]')
      ?.getAttribute('data-jobid');
    const wanted = identity.identifier ?? selected ?? id;
    return id !== undefined && id === wanted ? root : undefined;
  },
  fields: {
    identifier: [fromUrl(), paneIdentifier],
    url: [
      fromUrl('canonicalUrl'),
      {
        name: 'address of the pane',
        origin: 'url',
        read: (root, { url }) => {
          const id = paneId(root);
          return id && `${url.origin}/job-listing/j?jl=${id}`;
        },
      },
    ],
    title: [text('h1[id^="jd-job-title"]'), text('[data-test="job-title"]'), text('[data-test="job-details-header"] h1')],
    hiringOrganization: [
      text('[class*="EmployerProfile_employerNameHeading"]'),
      text('[class*="EmployerProfile_employerName"] h4, [class*="EmployerProfile_employerName"]:not([class*="Container"])'),
      cut(text('[data-test="employer-name"], [data-test="employerName"]'), /^(.+?)(?:\s+\d[.,]\d\s*★?)?$/),
    ],
    jobLocation: [text('[data-test="location"]')],
    jobLocationType: [workplaceChip('[data-test="location"]')],
    baseSalary: [stated('[data-test="detailSalary"]'), stated('[class*="SalaryEstimate_salaryRange"]')],
    description: [
      text('[class*="JobDetails_jobDescription__"]'),
      text('[data-brandviews*="joblisting-description"]'),
      text('[class*="JobDetails_jobDescription"]'),
      text('#JobDescriptionContainer'),
    ],
  },
};

/** Logo and title are both links to the posting: the one with text. */
const titleLink: Rule = {
  name: 'a[data-test="job-link"] with text',
  origin: 'dom',
  read: (root) => Array.from(root.querySelectorAll('a[data-test="job-link"]')).find((link) => (link.textContent ?? '').trim() !== ''),
};

const cardId = [attr('[data-jobid]', 'data-jobid'), attr('li[data-id]', 'data-id')];
const rating = /^(.+?)(?:\s+\d[.,]\d\s*★?)?$/;

const cards: ListLayout = {
  name: 'jobListing',
  // The list of related postings looks the same.
  cards: ({ document }) =>
    Array.from(document.querySelectorAll('li[data-test="jobListing"]')).filter((card) => !card.closest('[data-test="related-jobs-list"]')),
  fields: {
    identifier: cardId,
    url: [
      {
        name: 'address of the card',
        origin: 'url',
        read: (root, page, data) => {
          const id = cardId.map((rule) => rule.read(root, page, data)).find(Boolean);
          return typeof id === 'string' ? `${page.url.origin}/job-listing/j?jl=${id}` : undefined;
        },
      },
    ],
    title: [text('[data-test="job-title"]'), text('[id^="job-title-"]'), titleLink],
    hiringOrganization: [
      text('[class*="EmployerProfile_compactEmployerName"]'),
      cut(text('[id^="job-employer-"]'), rating),
      cut(text('[data-test="employer-short-name"], [class*="EmployerProfile_employerName"]'), rating),
    ],
    jobLocation: [text('[data-test="emp-location"]'), text('[id^="job-location-"]')],
    jobLocationType: [workplaceChip('[data-test="emp-location"], [id^="job-location-"]')],
    baseSalary: [stated('[data-test="detailSalary"]'), stated('[id^="job-salary-"]')],
  },
};

const oldCards: ListLayout = {
  name: 'jl',
  cards: ({ document }) => Array.from(document.querySelectorAll('li.jl[data-id], li.react-job-listing[data-id]')),
  fields: {
    identifier: cardId,
    url: [...(cards.fields.url ?? []), href('a.jobLink')],
    title: [text('.jobContainer > a.jobTitle'), titleLink],
    hiringOrganization: [text('.jobEmpolyerName'), text('.jobHeader a[href*="/partner/"], .jobHeader a')],
    jobLocation: [text('[data-test="emp-location"]'), text('.loc')],
    jobLocationType: [workplaceChip('.loc')],
    baseSalary: [stated('[data-test="detailSalary"]'), stated('.salaryText')],
  },
};

export const reader: Reader = {
  site,
  postings: [details],
  lists: [cards, oldCards],
  paneWithoutAddress: true,
  wall: ({ document }) => (document.querySelector('[class*="ErrorPage_errorPageTitle"]') ? 'empty-list' : undefined),
};
