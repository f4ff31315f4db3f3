/** SmartRecruiters: schema.org microdata, and web components whose attributes hold place and workplace. */

import { payChip } from '../refine';
import { attr, fromUrl, href, idOfLink, text } from '../rules';
import type { ListLayout, PostingLayout, Reader, Rule } from '../site';
import { site } from './site';

/** The text of a posting that has one section. */
const onlySection: Rule = {
  name: 'only .job-section',
  origin: 'dom',
  read(root) {
    const sections = root.querySelectorAll('.job-section');
    return sections.length === 1 ? sections[0]?.querySelector('.wysiwyg') : undefined;
  },
};

const posting: PostingLayout = {
  name: 'job-title',
  root: ({ document }) => (document.querySelector('h1.job-title, h1[itemprop="title"]') ? document : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('h1.job-title'), text('[itemprop="title"]')],
    hiringOrganization: [
      attr('[itemprop="hiringOrganization"] [itemprop="name"]', 'content'),
      text('[itemprop="hiringOrganization"] [itemprop="name"]'),
    ],
    jobLocation: [attr('spl-job-location', 'formattedaddress'), text('[itemprop="jobLocation"]')],
    jobLocationType: [attr('spl-job-location', 'workplacetype')],
    employmentType: [text('[itemprop="employmentType"]')],
    baseSalary: [
      {
        name: 'job-detail that states a range',
        origin: 'dom',
        // "Salary Range: 124,000.00-165,300.00": without a currency a range of two amounts is pay, a single number is not.
        read: (root) =>
          Array.from(root.querySelectorAll('.job-detail')).find((part) =>
            /\d[\d.,]{3,12}\s{0,5}[-–—]\s{0,5}\D{0,3}\d[\d.,]{3,12}/.test(part.textContent ?? ''),
          ),
      },
      payChip('.job-detail'),
    ],
    datePosted: [attr('meta[itemprop="datePosted"]', 'content')],
    // A single section's heading ("Job Description") is the site's own.
    description: [onlySection, text('[itemprop="description"]'), text('.job-sections')],
  },
};

const board: ListLayout = {
  name: 'opening-job',
  cards: ({ document }) => Array.from(document.querySelectorAll('li.opening-job')).filter((item) => item.querySelector('a[href]')),
  fields: {
    identifier: [idOfLink('a[href]')],
    url: [href('a[href]')],
    title: [text('.details-title'), text('h4')],
  },
};

export const reader: Reader = { site, postings: [posting], lists: [board] };
