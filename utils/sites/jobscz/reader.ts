/** jobs.cz: `data-test` and `data-jobad` hooks (2024 to 2026). Employers' own skins on subdomains are applications of their own. */
import { oneLine } from '../../posting/html-text';
import { employmentChip, payChip, workplaceChip } from '../refine';
import { attr, fromUrl, href, pageTitle, text } from '../rules';
import type { ListLayout, PostingLayout, Reader, Rule } from '../site';
import { site } from './site';

const TAGS = '.SearchResultCard__body .Tag, .SearchResultCard__tags .Tag';
const ITEMS = '[data-test="jd-info-item"] p';

/** Two of the site's own tags name a share of home office that no other label does. */
const homeOffice = (selector: string): Rule => ({
  name: `${selector} about home office`,
  origin: 'dom',
  read(root) {
    for (const tag of root.querySelectorAll(selector)) {
      const label = oneLine(tag).toLowerCase();
      if (/občasn\S+ prác\S+ z domova|částečn\S+ (?:prác|home)/.test(label)) return 'Hybrid';
      if (/převážně z domova|pouze z domova|plně z domova/.test(label)) return 'Remote';
    }
    return undefined;
  },
});

const cards: ListLayout = {
  name: 'SearchResultCard',
  cards: ({ document }) =>
    Array.from(document.querySelectorAll('article.SearchResultCard')).filter((card) => card.querySelector('a[data-link="jd-detail"]')),
  fields: {
    identifier: [attr('[data-jobad-id]', 'data-jobad-id')],
    url: [href('a[data-link="jd-detail"]')],
    title: [text('a[data-link="jd-detail"]')],
    hiringOrganization: [text('.SearchResultCard__footer [translate="no"]')],
    jobLocation: [text('[data-test="serp-locality"]')],
    jobLocationType: [homeOffice(TAGS), workplaceChip(TAGS)],
    baseSalary: [payChip(TAGS)],
  },
};

const posting: PostingLayout = {
  name: 'data-jobad',
  root: ({ document }) => (document.querySelector('[data-jobad="body"]') ? document : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('.JobDescriptionHeading h1'), text('h1')],
    hiringOrganization: [pageTitle(/ – ([^–]{2,120})$/), text(ITEMS)],
    jobLocation: [text('[data-test="jd-info-location"]')],
    jobLocationType: [homeOffice(ITEMS), workplaceChip(ITEMS)],
    employmentType: [employmentChip(ITEMS)],
    baseSalary: [payChip('[data-test="jd-salary"], [data-test="jd-info-item"] p')],
    description: [text('[data-jobad="body"]')],
  },
};

export const reader: Reader = { site, postings: [posting], lists: [cards] };
