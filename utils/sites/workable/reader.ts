/** Workable: its own search (jobs.workable.com) embeds the first results; employers' pages are rendered with `data-ui` hooks. */
import { employmentChip, workplaceChip } from '../refine';
import { data, fromUrl, href, text } from '../rules';
import type { Entry, ListLayout, PostingLayout, Reader, Rule } from '../site';
import { embedded, pick } from '../state';
import { site } from './site';

const ui = (id: string): string => `[data-ui="${id}"]`;

/** The places but the marker that remote postings have among them. */
const places: Rule = {
  name: 'state locations',
  origin: 'state',
  read(_root, _page, state) {
    const all = pick(state, 'locations');
    return Array.isArray(all) ? all.filter((one): one is string => typeof one === 'string' && one !== 'TELECOMMUTE') : undefined;
  },
};

/** A posting's text stands in three parts. */
const sections: Rule = {
  name: 'state description and sections',
  origin: 'state',
  read: (_root, _page, state) => {
    const parts = ['description', 'requirementsSection', 'benefitsSection'].map((key) => pick(state, key));
    return parts.filter((part): part is string => typeof part === 'string' && part !== '');
  },
};

const fromState = {
  title: [data('title')],
  hiringOrganization: [data('company.title')],
  jobLocation: [places],
  jobLocationType: [data('workplace')],
  employmentType: [data('employmentType')],
  datePosted: [data('created')],
  description: [sections],
};

const search: ListLayout = {
  name: 'jobs.workable.com',
  cards({ document }) {
    const jobs = pick(embedded(document, '"api/v1/jobs":'), 'data.jobs');
    const links = Array.from(document.querySelectorAll('a[href*="/view/"]'));
    return (Array.isArray(jobs) ? jobs.slice(0, 200) : []).flatMap((job): Entry[] => {
      const path = /\/view\/[0-9A-Za-z]+/.exec(String(pick(job, 'url') ?? ''))?.[0];
      const link = path ? links.find((one) => one.getAttribute('href')?.includes(path)) : undefined;
      // After another search the state is the first one's: only what is still on the page counts.
      return links.length && !link ? [] : [{ element: link?.closest('li') ?? link, data: job }];
    });
  },
  fields: { url: [data('url')], ...fromState },
};

const board: ListLayout = {
  name: 'data-ui=job',
  cards: ({ document }) => Array.from(document.querySelectorAll('a[href*="/j/"]'), (link) => link.closest(`li${ui('job')}, li`) ?? link),
  fields: {
    url: [href('a[href*="/j/"]')],
    title: [text(ui('job-title')), text('h2, h3')],
    jobLocation: [text(ui('job-location'))],
    jobLocationType: [text(ui('job-workplace')), workplaceChip(ui('job-location'))],
    employmentType: [text(ui('job-type')), employmentChip('span')],
  },
};

const posting: PostingLayout = {
  name: 'data-ui',
  root: ({ document }) => (document.querySelector(ui('job-title')) && document.querySelector(ui('job-description')) ? document : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text(ui('job-title'))],
    jobLocation: [text(ui('job-location'))],
    jobLocationType: [text(ui('job-workplace'))],
    employmentType: [text(ui('job-type'))],
    description: [
      {
        name: 'data-ui sections',
        origin: 'dom',
        // The three parts are siblings; what holds them holds nothing else.
        read: (root) => {
          const first = root.querySelector(ui('job-description'));
          return root.querySelector(ui('job-requirements')) && first?.parentElement?.querySelector(ui('job-requirements'))
            ? first.parentElement
            : first;
        },
      },
    ],
  },
};

export const reader: Reader = { site, postings: [posting], lists: [search, board] };
