/** Ashby: class names with a stable `ashby-` part beside hashed ones; the posting's state and JSON-LD in the page. */
import { employmentTypes } from '../../posting/employment-type';
import { oneLine } from '../../posting/html-text';
import { parseUrl } from '../../posting/identity';
import { employmentChip, ofPage, payChip, workplaceChip, workplaceWord } from '../refine';
import { attr, data, fromUrl, href, idOfLink, state, text } from '../rules';
import type { ListLayout, PostingLayout, Reader, Rule } from '../site';
import { embedded, pick } from '../state';
import { site } from './site';

const STATE = 'window.__appData = ';
const LEFT = '.ashby-job-posting-left-pane p';
const organization = ofPage(state(STATE, 'organization.name'));
const logo = ofPage(attr('.ashby-job-posting-header img[alt], .ashby-job-board-header img[alt], [class*="_navLogo"] img[alt]', 'alt'));

const posting: PostingLayout = {
  name: 'ashby-job-posting',
  root: ({ document }) => (document.querySelector('.ashby-job-posting-heading') ? document : undefined),
  data: ({ document, identity }) =>
    pick(
      embedded(document, STATE, (value) => pick(value, 'posting.id') === identity.identifier),
      'posting',
    ),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('.ashby-job-posting-heading')],
    hiringOrganization: [organization, logo],
    jobLocation: [data('locationName')],
    jobLocationType: [data('workplaceType'), workplaceWord(LEFT), workplaceChip(LEFT)],
    employmentType: [data('employmentType'), employmentChip(LEFT)],
    baseSalary: [payChip('[class*="_compensationTierSummary"]')],
    description: [text('#overview [class*="_descriptionText"]'), text('[class*="_descriptionText"]'), data('descriptionHtml')],
  },
};

/** "Engineering • Turkey • Full time • Remote": the place stands before the type; without a type it is the last but the department. */
const place: Rule = {
  name: 'part before the employment type',
  origin: 'dom',
  read(root) {
    const details = root.querySelector('.ashby-job-posting-brief-details');
    const parts = details ? oneLine(details).split(/\s*[•·]\s*/) : [];
    const type = parts.findIndex((part) => employmentTypes(part).length > 0);
    return type > 0 ? parts[type - 1] : (parts[1] ?? parts[0]);
  },
};

/** The board's postings as the page was served with them, by their ids; unlisted ones are nobody's business. */
function listed(document: Document): Map<string, unknown> {
  const postings = pick(embedded(document, STATE), 'jobBoard.jobPostings');
  const shown = (Array.isArray(postings) ? postings.slice(0, 2000) : []).filter((one) => pick(one, 'isListed') !== false);
  return new Map(shown.map((one) => [String(pick(one, 'id')), one]));
}

const stateId = data('id');

const board: ListLayout = {
  name: 'ashby-job-posting-brief',
  cards(page) {
    const known = listed(page.document);
    const cards = Array.from(page.document.querySelectorAll('.ashby-job-posting-brief-title'), (title) => title.closest('a[href]'))
      .filter((card) => card !== null)
      .map((element) => {
        const url = parseUrl(element.getAttribute('href') ?? '', page.url);
        return { element, data: known.get((url && site.identify(url).identifier) ?? '') };
      });
    // Before the page's own code has run there are no cards yet, only what they are made of.
    return cards.length ? cards : Array.from(known.values(), (one) => ({ data: one }));
  },
  fields: {
    identifier: [stateId, idOfLink('a[href*="-"]')],
    url: [
      {
        name: 'address of state id',
        origin: 'state',
        read: (root, page, one) => {
          const id = stateId.read(root, page, one);
          const organizationName = page.url.pathname.split('/')[1];
          return id && organizationName ? `${page.url.origin}/${organizationName}/${String(id)}` : undefined;
        },
      },
      href('a[href]'),
    ],
    title: [data('title'), text('.ashby-job-posting-brief-title')],
    hiringOrganization: [organization, logo],
    jobLocation: [data('locationName'), place],
    jobLocationType: [
      data('workplaceType'),
      workplaceWord('.ashby-job-posting-brief-details'),
      workplaceChip('.ashby-job-posting-brief-details'),
    ],
    employmentType: [data('employmentType'), employmentChip('.ashby-job-posting-brief-details')],
    baseSalary: [payChip('.ashby-job-posting-brief-details'), data('compensationTierSummary')],
    datePosted: [data('publishedDate')],
  },
};

export const reader: Reader = { site, postings: [posting], lists: [board] };
