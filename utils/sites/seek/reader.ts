/** SEEK, JobStreet, Jobsdb: `data-automation` hooks, stable since about 2018; the search's state adds the absolute date. */
import { isRecord } from '../../posting/record';
import { workplaceChip } from '../refine';
import { attr, data, fromUrl, href, text } from '../rules';
import type { ListLayout, PageContext, PostingLayout, Reader, Rule } from '../site';
import { embedded, pick } from '../state';
import { site } from './site';

const hook = (id: string): string => `[data-automation="${id}"]`;

function states(document: Document): Map<string, unknown> {
  const jobs = pick(embedded(document, 'window.SEEK_REDUX_DATA = ', isRecord), 'results.results.jobs');
  return new Map((Array.isArray(jobs) ? jobs.slice(0, 200) : []).map((job) => [String(pick(job, 'id')), job]));
}

/** Suburb and town stand in spans of their own, the comma between them in one of them. */
const cardPlace: Rule = {
  name: 'jobCardLocation',
  origin: 'dom',
  read: (root) => {
    const parts = Array.from(root.querySelectorAll(hook('jobCardLocation')), (part) => part.textContent?.trim() ?? '');
    return (
      parts
        .join(' ')
        .replace(/\s+,/g, ',')
        .replace(/,(?=\S)/g, ', ') || root.querySelector(hook('jobLocation'))
    );
  },
};

const cards: ListLayout = {
  name: 'normalJob',
  cards({ document }) {
    const known = states(document);
    return Array.from(
      document.querySelectorAll('article[data-job-id], article[data-automation="normalJob"], article[data-automation="premiumJob"]'),
      (element) => ({
        element,
        data: known.get(element.getAttribute('data-job-id') ?? ''),
      }),
    );
  },
  fields: {
    identifier: [attr('[data-job-id]', 'data-job-id')],
    url: [href('a[href*="/job/"]')],
    title: [text(hook('jobTitle'))],
    hiringOrganization: [text(hook('jobCompany')), data('advertiser.description')],
    jobLocation: [cardPlace, text(hook('jobLocation'))],
    jobLocationType: [
      data('workArrangements.displayText'),
      workplaceChip(
        '[data-testid="work-arrangement"], [data-automation="jobCardLocation"] ~ span, [data-automation="job-work-arrangements"]',
      ),
    ],
    employmentType: [data('workTypes'), text(hook('jobWorkType'))],
    baseSalary: [text(hook('jobSalary'))],
    datePosted: [data('listingDate')],
  },
};

/** The split view or the page of the posting. Its own address or link carries the id. */
function details({ document, identity }: PageContext): ParentNode | undefined {
  const title = document.querySelector(hook('job-detail-title'));
  if (!title) return undefined;
  const pane = title.closest(`${hook('splitViewJobDetailsWrapper')}, ${hook('splitViewDetails')}, ${hook('jobDetailsPage')}`) ?? document;
  if (identity.kind === 'posting') return pane;
  return identity.identifier && (pane as Element).querySelector?.(`[href*="/job/${identity.identifier}"]`) ? pane : undefined;
}

const posting: PostingLayout = {
  name: 'job-detail',
  root: details,
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text(hook('job-detail-title'))],
    hiringOrganization: [text(hook('advertiser-name'))],
    jobLocation: [text(hook('job-detail-location'))],
    jobLocationType: [text(hook('job-detail-work-arrangements')), workplaceChip(hook('job-detail-location'))],
    employmentType: [text(hook('job-detail-work-type'))],
    baseSalary: [text(hook('job-detail-salary'))],
    description: [text(hook('jobAdDetails'))],
  },
};

export const reader: Reader = { site, postings: [posting], lists: [cards] };
