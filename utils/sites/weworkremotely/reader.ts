/** We Work Remotely: the list since 2025 (`new-listing__*`) and before (`span.title`), postings since 2025 (`lis-container__*`) and before. */
import { employmentChip, payChip } from '../refine';
import { attr, fromUrl, href, idOfLink, text } from '../rules';
import type { ListLayout, PostingLayout, Reader, Rule } from '../site';
import { site } from './site';

/** Every posting of this board is remote; it says so in its name and in each address. */
const remote: Rule = { name: 'remote board', origin: 'url', read: () => 'Remote' };
const LINK = 'a[href*="/remote-jobs/"], a[href*="/listings/"]';
const TAGS = '.new-listing__categories__category';

const listings: ListLayout = {
  name: 'new-listing',
  cards: ({ document }) =>
    Array.from(document.querySelectorAll('.new-listing__header__title'), (title) => title.closest('li') ?? title.closest('a')).filter(
      (card) => card !== null,
    ),
  fields: {
    identifier: [idOfLink(LINK)],
    url: [href(LINK)],
    title: [text('.new-listing__header__title__text'), text('.new-listing__header__title')],
    hiringOrganization: [text('.new-listing__company-name')],
    jobLocationType: [remote],
    employmentType: [employmentChip(TAGS)],
    baseSalary: [payChip(TAGS)],
  },
};

const oldListings: ListLayout = {
  name: 'span.title',
  cards: ({ document }) =>
    Array.from(document.querySelectorAll('section.jobs li')).filter((item) => item.querySelector('span.title') && item.querySelector(LINK)),
  fields: {
    identifier: [idOfLink(LINK)],
    url: [href(LINK)],
    title: [text('span.title')],
    // Behind the title the same class holds type and region.
    hiringOrganization: [text('span.company:not(.title ~ .company)')],
    jobLocationType: [remote],
    employmentType: [employmentChip('span.company')],
  },
};

const posting: PostingLayout = {
  name: 'lis-container',
  root: ({ document }) => (document.querySelector('.lis-container__job__content__description') ? document : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [
      text('.lis-container__header__hero__company-info h1, .lis-container__header__hero__company-info__title'),
      text('h1, h2.lis-container__title'),
    ],
    jobLocationType: [remote],
    description: [text('.lis-container__job__content__description')],
  },
};

const oldPosting: PostingLayout = {
  name: 'listing-header',
  root: ({ document }) => (document.querySelector('.listing-header-container h1') ? document : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('.listing-header-container h1')],
    hiringOrganization: [text('.company-card h2'), text('#mobile-company')],
    jobLocationType: [remote],
    employmentType: [employmentChip('.listing-tag')],
    baseSalary: [payChip('.listing-tag')],
    datePosted: [attr('.listing-header-container time', 'datetime')],
    description: [text('#job-listing-show-container')],
  },
};

export const reader: Reader = { site, postings: [posting, oldPosting], lists: [listings, oldListings] };
