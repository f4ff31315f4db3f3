/** Y Combinator: both sites are rendered from a page object in an attribute (Inertia), complete and in plain words. */
import { isRecord } from '../../posting/record';
import { employmentChip, payChip, without, yearly } from '../refine';
import { data, fromUrl, href, text } from '../rules';
import type { ListLayout, PageContext, PostingLayout, Reader } from '../site';
import { parseJson, pick } from '../state';
import { site } from './site';

/** Longest page object that is parsed. */
const MAX_PAGE = 4_000_000;

/** The page object's properties. */
function properties(document: Document): unknown {
  const source = document.querySelector('[data-page]')?.getAttribute('data-page') ?? '';
  return source.length > MAX_PAGE ? undefined : pick(parseJson(source), 'props');
}

/** The posting of the address, with its company beside it. */
function job({ document, identity }: PageContext): Record<string, unknown> | undefined {
  const props = properties(document);
  const found = pick(props, 'job') ?? pick(props, 'jobPosting');
  return isRecord(found) && String(found.id) === identity.identifier ? { ...found, company: pick(props, 'company') } : undefined;
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
    baseSalary: [yearly(data('salaryRange'))],
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

const rows: ListLayout = {
  name: 'job links',
  cards: (page) =>
    Array.from(page.document.querySelectorAll('a[href*="/jobs/"]'))
      .filter(
        (link) =>
          site.identify(new URL(link.getAttribute('href') ?? '', page.url)).kind === 'posting' &&
          !/^(?:view job|apply|view|see more)$/i.test(link.textContent?.trim() ?? ''),
      )
      .map((link) => {
        let box: Element = link;
        while (box.parentElement && box.parentElement.querySelectorAll('a[href*="/jobs/"]').length <= 2 && !box.matches('li'))
          box = box.parentElement;
        return box;
      }),
  fields: {
    url: [href('a[href*="/jobs/"]')],
    title: [text('a[href*="/jobs/"]')],
    hiringOrganization: [without(text('a[href^="/companies/"]:not([href*="/jobs/"])'), /\s*\([WSFX]\d{2}\)\s*$/)],
    employmentType: [employmentChip('span, div:not(:has(*))')],
    baseSalary: [yearly(payChip('span, div:not(:has(*))'))],
  },
};

export const reader: Reader = { site, postings: [posting], lists: [rows] };
