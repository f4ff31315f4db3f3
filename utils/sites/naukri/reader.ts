/** Naukri: cards since 2023 (`srp-jobtuple-wrapper`) and before (`jobTuple`); postings by class names with a stable part before a hash. */
import { cut, employmentChip, without, workplaceChip } from '../refine';
import { attr, fromUrl, href, text } from '../rules';
import type { ListLayout, PostingLayout, Reader, Rule } from '../site';
import { site } from './site';

/** "Hybrid - Hyderabad, Pune". */
const WORKPLACE = /^(?:hybrid|remote|work from home|wfh)\s*-\s*/i;
/** "The client of live connections" stands where a recruiter hides the employer: no employer is named. */
const named = (rule: Rule): Rule => cut(rule, /^((?!the client of\b|a client of\b|confidential\b).+)$/i);

const cards: ListLayout = {
  name: 'srp-jobtuple-wrapper',
  cards: ({ document }) => Array.from(document.querySelectorAll('.srp-jobtuple-wrapper[data-job-id], .cust-job-tuple[data-job-id]')),
  fields: {
    identifier: [attr('[data-job-id]', 'data-job-id')],
    url: [href('a.title')],
    title: [attr('a.title', 'title'), text('a.title')],
    hiringOrganization: [named(attr('.comp-name', 'title')), named(text('.comp-name'))],
    jobLocation: [without(attr('.loc-wrap [title], .locWdth', 'title'), WORKPLACE), without(text('.loc-wrap'), WORKPLACE)],
    jobLocationType: [workplaceChip('.loc-wrap')],
    baseSalary: [attr('.sal-wrap [title]', 'title'), text('.sal-wrap')],
  },
};

const oldCards: ListLayout = {
  name: 'jobTuple',
  cards: ({ document }) => Array.from(document.querySelectorAll('article.jobTuple[data-job-id]')),
  fields: {
    identifier: [attr('[data-job-id]', 'data-job-id')],
    url: [href('a.title')],
    title: [text('a.title')],
    hiringOrganization: [named(text('.companyInfo a.subTitle')), named(text('a.subTitle'))],
    jobLocation: [without(text('.location'), WORKPLACE)],
    jobLocationType: [workplaceChip('.location')],
    baseSalary: [text('.salary')],
  },
};

const posting: PostingLayout = {
  name: 'jd-header',
  root: ({ document }) => (document.querySelector('[class*="styles_jd-header-title__"]') ? document : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('[class*="styles_jd-header-title__"]')],
    hiringOrganization: [named(text('[class*="jd-header-comp-name"] a')), named(text('[class*="jd-header-comp-name"]'))],
    jobLocation: [without(text('[class*="styles_jhc__location"]'), WORKPLACE)],
    jobLocationType: [workplaceChip('[class*="styles_jhc__location"], [class*="styles_jhc__wfhmode"]')],
    employmentType: [employmentChip('[class*="styles_details__"] span')],
    baseSalary: [text('[class*="styles_jhc__salary"]')],
    description: [text('[class*="JDC__dang-inner-html"]')],
  },
};

export const reader: Reader = {
  site,
  postings: [posting],
  lists: [cards, oldCards],
  wall: ({ document }) => (document.querySelector('[class*="styles_no-result-container"]') ? 'empty-list' : undefined),
};
