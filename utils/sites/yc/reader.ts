/**
 * Y Combinator: both sites are rendered from a page object in an attribute (Inertia), complete and in plain words. No real list was at
 * hand: lists are the generic reader's.
 */
import { isRecord } from '../../posting/record';
import { data, fromUrl } from '../rules';
import type { PageContext, PostingLayout, Reader } from '../site';
import { parseJson, pick } from '../state';
import { site } from './site';

/** Longest page object that is parsed. */
const MAX_PAGE = 4_000_000;

/**
 * The posting of the address, with its company beside it. The object is the served page's: it names its own path, and after
 * a navigation that no longer is the address's.
 */
function job({ document, url }: PageContext): Record<string, unknown> | undefined {
  const source = document.querySelector('[data-page]')?.getAttribute('data-page') ?? '';
  const object = source.length > MAX_PAGE ? undefined : parseJson(source);
  const path = pick(object, 'url');
  if (typeof path !== 'string' || path.split('?')[0] !== url.pathname) return undefined;
  const found = pick(object, 'props.job') ?? pick(object, 'props.jobPosting');
  return isRecord(found) ? { ...found, company: pick(object, 'props.company') } : undefined;
}

const posting: PostingLayout = {
  name: 'data-page',
  root: (page) => (job(page) ? page.document : undefined),
  data: job,
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [data('title')],
    hiringOrganization: [data('company.name'), data('companyName')],
    jobLocation: [data('location')],
    employmentType: [data('jobType'), data('type')],
    baseSalary: [data('salaryRange')],
    description: [
      {
        name: 'description with the rule of its text',
        origin: 'dom',
        // The page shows the same markup; the element is what quotes are found in.
        read: (root, _page, state) => {
          const html = pick(state, 'descriptionHtml');
          const start =
            typeof html === 'string'
              ? html
                  .replace(/<[^>]{0,200}>/g, '')
                  .slice(0, 60)
                  .trim()
              : '';
          return start
            ? Array.from(root.querySelectorAll('.prose')).find((part) => part.textContent?.trim().startsWith(start.slice(0, 40)))
            : undefined;
        },
      },
      data('descriptionHtml'),
      data('description'),
    ],
  },
};

export const reader: Reader = { site, postings: [posting], lists: [] };
