/** Workday: `data-automation-id` hooks, unchanged since about 2019. The page's h1 is the site's banner, never the title. */
import { workplaceChip } from '../refine';
import { fromUrl, href, idOfLink, text, texts } from '../rules';
import type { ListLayout, PostingLayout, Reader } from '../site';
import { site } from './site';

const hook = (id: string, inside = ''): string => `[data-automation-id="${id}"]${inside}`;

const posting: PostingLayout = {
  name: 'jobPostingPage',
  root: ({ document }) =>
    document.querySelector(hook('jobPostingHeader')) ? (document.querySelector(hook('jobPostingPage')) ?? document) : undefined,
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text(hook('jobPostingHeader'))],
    jobLocation: [texts(hook('locations', ' dd')), texts(hook('location', ' dd'))],
    jobLocationType: [text(hook('remoteType', ' dd')), workplaceChip(hook('locations', ' dd'))],
    employmentType: [text(hook('time', ' dd'))],
    description: [text(hook('jobPostingDescription'))],
  },
};

const results: ListLayout = {
  name: 'jobResults',
  cards: ({ document }) =>
    Array.from(document.querySelectorAll(hook('jobTitle')), (title) => title.closest('li')).filter((card) => card !== null),
  fields: {
    identifier: [idOfLink(hook('jobTitle')), text(hook('subtitle', ' li'))],
    url: [href(hook('jobTitle'))],
    title: [text(hook('jobTitle'))],
    jobLocation: [texts(hook('locations', ' dd'))],
    jobLocationType: [text(hook('remoteType', ' dd')), workplaceChip(hook('locations', ' dd'))],
    employmentType: [text(hook('time', ' dd'))],
  },
};

export const reader: Reader = { site, postings: [posting], lists: [results] };
