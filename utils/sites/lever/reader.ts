/** Lever: one layout, its class names and `data-qa` hooks unchanged for years. */
import { cut, ofPage, workplaceChip } from '../refine';
import { attr, fromUrl, href, idOfLink, pageTitle, text } from '../rules';
import type { ListLayout, PostingLayout, Reader, Rule } from '../site';
import { site } from './site';

const logo = cut(attr('.main-header-logo img[alt]', 'alt'), /^(.+?)\s+logo$/i);

/** Opening, lists and closing are sections beside each other; only what holds them has them all. */
const sections: Rule = {
  name: 'sections around data-qa=job-description',
  origin: 'dom',
  read: (root) =>
    root.querySelector('[data-qa="job-description"]')?.closest('.section-wrapper') ?? root.querySelector('[data-qa="job-description"]'),
};

const posting: PostingLayout = {
  name: 'posting-headline',
  root: ({ document }) => (document.querySelector('.posting-headline h2') ? document : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('.posting-headline h2')],
    hiringOrganization: [logo],
    jobLocation: [text('.posting-categories .location')],
    jobLocationType: [text('.posting-categories .workplaceTypes')],
    employmentType: [text('.posting-categories .commitment')],
    baseSalary: [text('[data-qa="salary-range"]')],
    description: [sections],
  },
};

const board: ListLayout = {
  name: 'posting',
  cards: ({ document }) => Array.from(document.querySelectorAll('.posting')).filter((card) => card.querySelector('a.posting-title[href]')),
  fields: {
    identifier: [attr('[data-qa-posting-id]', 'data-qa-posting-id'), idOfLink('a.posting-title')],
    url: [href('a.posting-title')],
    title: [text('[data-qa="posting-name"]'), text('h5')],
    hiringOrganization: [ofPage(logo), ofPage(pageTitle(/^\s*(.+?)(?:\s+jobs)?\s*$/i))],
    jobLocation: [text('.sort-by-location'), text('.location')],
    jobLocationType: [text('.workplaceTypes'), workplaceChip('.sort-by-location, .location')],
    employmentType: [text('.sort-by-commitment'), text('.commitment')],
  },
};

export const reader: Reader = { site, postings: [posting], lists: [board] };
