/** Remote OK: a table of rows with microdata, the open posting's text in a row of its own; one layout since before 2020. */
import { payChip } from '../refine';
import { attr, fromUrl, href, text } from '../rules';
import type { ListLayout, PageContext, PostingLayout, Reader, Rule } from '../site';
import { site } from './site';

const ROW = '#jobsboard tr.job[data-id], tr.job[data-id]';
/** The board's postings are remote; its name and addresses say so. */
const remote: Rule = { name: 'remote board', origin: 'url', read: () => 'Remote' };

const fields = {
  title: [text('h2[itemprop="title"]')],
  hiringOrganization: [text('[itemprop="hiringOrganization"] [itemprop="name"]'), attr('tr[data-company]', 'data-company')],
  jobLocationType: [remote],
  baseSalary: [payChip('.location')],
  datePosted: [attr('time[datetime]', 'datetime'), attr('tr[data-epoch]', 'data-epoch')],
};

/** The row of the posting that the address names; rows of others stand below it. */
const rowOf = ({ document, identity }: PageContext): Element | null => document.querySelector(`tr.job[data-id="${identity.identifier}"]`);

const posting: PostingLayout = {
  name: 'tr.job',
  root: (page) => (page.identity.identifier ? (rowOf(page) ?? undefined) : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    ...fields,
    description: [
      {
        name: 'tr.expand .markdown',
        origin: 'dom',
        read: (_root, { document, identity }) =>
          document.querySelector(
            `tr.expand[data-id="${identity.identifier}"] .description .markdown, .expand-${identity.identifier} .description .markdown`,
          ),
      },
    ],
  },
};

const rows: ListLayout = {
  name: 'tr.job',
  cards: ({ document }) => Array.from(document.querySelectorAll(ROW)).filter((row) => row.querySelector('h2[itemprop="title"]')),
  fields: {
    identifier: [attr('tr[data-id]', 'data-id')],
    url: [
      attr('tr[data-href]', 'data-href', 'tr@data-href', 'url'),
      attr('tr[data-url]', 'data-url', 'tr@data-url', 'url'),
      href('a[itemprop="url"]'),
    ],
    ...fields,
  },
};

export const reader: Reader = { site, postings: [posting], lists: [rows] };
