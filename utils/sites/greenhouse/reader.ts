/** Greenhouse: the boards of 2014 to 2025 (`boards.`) and those since 2023 (`job-boards.`); embedded frames are either of them. */
import { cut, ofPage, ownText, without, workplaceChip } from '../refine';
import { attr, data, fromUrl, href, idOfLink, meta, pageTitle, text } from '../rules';
import type { ListLayout, PostingLayout, Reader, Rule } from '../site';
import { embedded, pick } from '../state';
import { site } from './site';

/** The page's title is the one place where every generation names the employer. */
const titled = pageTitle(/^Job Application for .+ at (.+?)\s*$/s);
const logo = cut(attr('.logo img[alt], .image-container img[alt], #logo img[alt]', 'alt'), /^(.+?)\s+logo$/i);
const heading: Rule = { ...meta('og:title'), name: 'meta og:title' };

const current: PostingLayout = {
  name: 'job-boards',
  root: ({ document }) =>
    document.querySelector('.job__description, .job__title') ? (document.querySelector('main') ?? document) : undefined,
  data: ({ document, identity }) => {
    const loaded = embedded(document, 'window.__remixContext = ', (value) => pick(value, 'state.loaderData') !== undefined);
    const routes = pick(loaded, 'state.loaderData');
    const posts = Object.values((routes ?? {}) as object).map((route) => pick(route, 'jobPost'));
    return posts.find((post) => String(pick(post, 'public_url') ?? '').includes(String(identity.identifier)));
  },
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('.job__title h1'), text('h1.section-header'), heading],
    hiringOrganization: [data('company_name'), titled, logo],
    jobLocation: [text('.job__location')],
    jobLocationType: [workplaceChip('.job__location')],
    baseSalary: [text('.job__pay-ranges .pay-range .body'), text('.job__pay-ranges .body:last-of-type'), text('.job__pay-ranges')],
    datePosted: [data('published_at')],
    description: [text('.job__description')],
  },
};

const classic: PostingLayout = {
  name: 'boards',
  root: ({ document }) => (document.querySelector('.app-title') ? document : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('.app-title')],
    hiringOrganization: [without(text('#header .company-name, .company-name'), /^at\s+/i), titled, logo],
    jobLocation: [text('#header .location, .location')],
    jobLocationType: [workplaceChip('#header .location, .location')],
    baseSalary: [text('#content .pay-range')],
    description: [text('#content')],
  },
};

const boardName = [ofPage(pageTitle(/^(?:Jobs|Current openings|Careers) at (.+?)\s*$/s)), ofPage(logo)];
const link = [idOfLink('a[href*="/jobs/"]'), cut(attr('a[href*="gh_jid="]', 'href'), /[?&]gh_jid=(\d+)/)];

const rows: ListLayout = {
  name: 'job-post',
  cards: ({ document }) => Array.from(document.querySelectorAll('.job-post')).filter((row) => row.querySelector('a[href]')),
  fields: {
    identifier: link,
    url: [href('a[href]')],
    title: [ownText('.body--medium'), text('a[href] p:not(.body--metadata)')],
    hiringOrganization: boardName,
    jobLocation: [text('.body--metadata')],
    jobLocationType: [workplaceChip('.body--metadata')],
  },
};

const openings: ListLayout = {
  name: 'opening',
  cards: ({ document }) => Array.from(document.querySelectorAll('.opening')).filter((row) => row.querySelector('a[href]')),
  fields: {
    identifier: link,
    url: [href('a[href]')],
    title: [text('a[href]')],
    hiringOrganization: boardName,
    jobLocation: [text('.location')],
    jobLocationType: [workplaceChip('.location')],
  },
};

export const reader: Reader = {
  site,
  postings: [current, classic],
  lists: [rows, openings],
  // A posting that is over redirects to its board with this parameter.
  wall: ({ url }) => (url.searchParams.get('error') === 'true' ? 'expired' : undefined),
};
