/** LinkedIn logged out: server-rendered, with class names that have kept their meaning since 2019. */
import { employmentTypes } from '../../posting/employment-type';
import { oneLine } from '../../posting/html-text';
import { parseUrl } from '../../posting/identity';
import { cut, without } from '../refine';
import { attr, fromUrl, href, idOfLink, text } from '../rules';
import type { ListLayout, PageContext, PostingLayout, Rule } from '../site';
import { site } from './site';

/**
 * Seniority, employment type, function, industries: labels are localised and the first may itself say "Internship", so of the
 * full four the second counts, of fewer the first that names a type.
 */
const criteria: Rule = {
  name: 'job criteria',
  origin: 'dom',
  read(root) {
    const values = Array.from(root.querySelectorAll('.description__job-criteria-text, .job-criteria__text'), (element) => oneLine(element));
    return values.length === 4 ? values[1] : values.find((value) => employmentTypes(value).length > 0);
  },
};

/** The id that the heading's own link names; a page of one posting has no such link. */
function linked(root: ParentNode, page: PageContext): string | undefined {
  const address = root.querySelector('.top-card-layout__entity-info a[href*="/jobs/view/"], a.topcard__link')?.getAttribute('href');
  const url = address ? parseUrl(address, page.url) : undefined;
  return url && site.identify(url).identifier;
}

export const guestPosting: PostingLayout = {
  name: 'guest',
  root(page) {
    const pane = page.document.querySelector('.two-pane-serp-page__detail-view, .details-pane__content');
    const root = pane ?? page.document;
    if (!root.querySelector('.top-card-layout__title, .topcard__title')) return undefined;
    const id = linked(root, page);
    if (page.identity.kind === 'list') return id !== undefined && id === page.identity.identifier ? root : undefined;
    return id === undefined || id === page.identity.identifier ? root : undefined;
  },
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('.top-card-layout__title, .topcard__title')],
    hiringOrganization: [text('.topcard__org-name-link'), text('.topcard__flavor:not(.topcard__flavor--bullet)')],
    jobLocation: [text('.topcard__flavor--bullet:not(.topcard__flavor--metadata)')],
    employmentType: [criteria],
    baseSalary: [text('.compensation__salary'), text('.main-job-card__salary-info')],
    description: [text('.description .show-more-less-html__markup'), text('.description__text')],
  },
};

export const guestCards: ListLayout = {
  name: 'guest',
  cards: ({ document }) =>
    Array.from(
      document.querySelectorAll(
        '[data-entity-urn^="urn:li:jobPosting:"], .base-search-card[data-entity-urn*="jobPosting"], li.job-result-card[data-id]',
      ),
    ).filter((card) => !card.closest('.similar-jobs, .people-also-viewed, [class*="similar-jobs"]') && card.querySelector('h3')),
  fields: {
    identifier: [
      cut(attr('[data-entity-urn]', 'data-entity-urn'), /jobPosting:(\d+)$/),
      attr('li[data-id]', 'data-id'),
      idOfLink('a[href*="/jobs/view/"]'),
    ],
    url: [href('a[href*="/jobs/view/"]')],
    title: [text('.base-search-card__title'), text('.result-card__title'), text('.base-card__full-link, .result-card__full-card-link')],
    hiringOrganization: [
      text('.base-search-card__subtitle a, .result-card__subtitle a'),
      text('.base-search-card__subtitle, .result-card__subtitle'),
    ],
    jobLocation: [text('.job-search-card__location, .job-result-card__location')],
    baseSalary: [text('.job-search-card__salary-info, .job-result-card__salary-info')],
    datePosted: [attr('time[datetime]', 'datetime')],
  },
};

/** "Minneapolis, MN (Remote)" without what is said in brackets; the brackets are read as the workplace. */
export const placeOf = (rule: Rule): Rule => without(rule, /\s*\([^()]{1,40}\)\s*$/);
/** What stands in brackets behind a place: "(Remote)", "(Hybrid)", "(On-site)", in the page's language. */
export const workplaceOf = (rule: Rule): Rule => cut(rule, /\(([^()]{1,40})\)\s*$/);
