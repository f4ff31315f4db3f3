/**
 * Indeed: the cards' and the posting's state where the page has it, else the page's own hooks: React Native for Web (2026:
 * `vj-*`), the header of 2021 to 2026 (`jobsearch-JobInfoHeader-*`), the cards of 2017 to 2021 (`jobsearch-SerpJobCard`).
 */
import { oneLine } from '../../posting/html-text';
import { employmentChip, employmentChips, payChip, within, without, workplaceChip } from '../refine';
import { attr, data, fromUrl, text } from '../rules';
import type { ListLayout, PageContext, PostingLayout, Reader, Rule } from '../site';
import { site } from './site';
import { cardDate, cardPay, cardStates, cardTypes, postingPay, postingState } from './state';

const JOB = 'hostQueryExecutionResult.data.jobData.results.0.job';
const INFO = 'jobInfoWrapperModel.jobInfoModel';

/** "Remote in Dallas, TX", "Hybrid work in Berlin": the place behind the workplace; "Remote" alone is none. */
const PLACE_PREFIX =
  /^(?:remote|hybrid(?: work| remote)?|temporarily remote|hybrides arbeiten|homeoffice|télétravail(?: partiel)?)(?:\s+(?:in|à)\s+|$)/i;
/** Said to screen readers behind the heading. */
const TITLE_SUFFIX = /\s+-\s+(?:job post|stellenanzeige|offre d.emploi|empleo|vacature|annuncio di lavoro|oferta pracy)$/i;

/** The open posting's part of the page, if something in it carries the id of the address. */
function pane({ document, identity }: PageContext): ParentNode | undefined {
  const id = identity.identifier;
  if (!id) return undefined;
  const part = document.querySelector('#jobsearch-ViewjobPaneWrapper, .jobsearch-RightPane, .jobsearch-ViewJobLayout, #viewJobSSRRoot');
  if (identity.kind === 'posting') return part ?? document;
  return part?.querySelector(`[href*="${id}"], [data-indeed-apply-jk="${id}"], [data-loginurl*="${id}"], [data-jk="${id}"]`)
    ? part
    : undefined;
}

const headed =
  (selector: string) =>
  (page: PageContext): ParentNode | undefined => {
    const root = pane(page);
    return root?.querySelector(selector) ? root : undefined;
  };

const fromState = {
  identifier: [fromUrl()],
  url: [fromUrl('canonicalUrl')],
  title: [data(`${JOB}.title`), data(`${INFO}.jobInfoHeaderModel.jobTitle`)],
  hiringOrganization: [data(`${JOB}.sourceEmployerName`), data(`${INFO}.jobInfoHeaderModel.companyName`)],
  jobLocation: [without(data(`${INFO}.jobInfoHeaderModel.formattedLocation`), PLACE_PREFIX)],
  jobLocationType: [data(`${INFO}.jobInfoHeaderModel.remoteWorkModel.type`)],
  datePosted: [data(`${JOB}.dateOnIndeed`)],
  description: [data(`${INFO}.sanitizedJobDescription`), data(`${JOB}.description.html`)],
};

/** The place stands beside the row of the employer's name, both under the same hook. */
const placeUnderEmployer: Rule = {
  name: 'company-info-metadata',
  origin: 'dom',
  read: (root) => root.querySelector('[data-testid="company-info-metadata"] > * > [dir="ltr"]:not(a)'),
};
const employerWithoutLink: Rule = {
  name: 'company-info-metadata',
  origin: 'dom',
  read: (root) => root.querySelector('[data-testid="company-info-metadata"] > * > *:not([dir]) [dir="ltr"]'),
};

const reactNative: PostingLayout = {
  name: 'vj-',
  root: headed('[data-testid="vj-job-title"], [data-testid="vj-job-title-compact"]'),
  data: postingState,
  fields: {
    ...fromState,
    title: [...fromState.title, text('[data-testid="vj-job-title"]'), text('[data-testid="vj-job-title-compact"]')],
    hiringOrganization: [
      ...fromState.hiringOrganization,
      text('[data-testid="company-info-metadata"] a[href*="/cmp/"]'),
      employerWithoutLink,
    ],
    jobLocation: [...fromState.jobLocation, without(placeUnderEmployer, PLACE_PREFIX)],
    jobLocationType: [
      ...fromState.jobLocationType,
      workplaceChip('[data-testid="desktop-job-header"] [dir="ltr"]'),
      workplaceChip('#jobDetailsSection [role="group"] [data-testid]'),
    ],
    employmentType: [
      employmentChips('#jobDetailsSection [role="group"] [data-testid]'),
      employmentChip('[data-testid="desktop-job-header"] [dir="ltr"]'),
    ],
    baseSalary: [
      postingPay,
      payChip('#jobDetailsSection [role="group"] [data-testid]'),
      payChip('[data-testid="desktop-job-header"] [dir="ltr"]'),
    ],
    description: [text('.simple-job-description-html'), text('.react-native-html-content'), ...fromState.description],
  },
};

const header: PostingLayout = {
  name: 'JobInfoHeader',
  root: headed('[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title'),
  data: postingState,
  fields: {
    ...fromState,
    title: [
      ...fromState.title,
      without(text('[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title'), TITLE_SUFFIX),
    ],
    hiringOrganization: [
      ...fromState.hiringOrganization,
      text('[data-testid="inlineHeader-companyName"], [data-company-name="true"]'),
      text('.jobsearch-InlineCompanyRating a, .jobsearch-InlineCompanyRating > div'),
    ],
    jobLocation: [
      ...fromState.jobLocation,
      without(text('[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"]'), PLACE_PREFIX),
    ],
    jobLocationType: [
      ...fromState.jobLocationType,
      workplaceChip('[data-testid="jobsearch-CompanyInfoContainer"] div:not(:has(div))', 'CompanyInfoContainer'),
    ],
    employmentType: [
      employmentChip('#salaryInfoAndJobType span', '#salaryInfoAndJobType'),
      employmentChips('#jobDetailsSection [data-testid$="-tile"], [data-testid="vjJobDetails-test"] [data-testid$="-tile"]', 'job details'),
    ],
    baseSalary: [
      postingPay,
      payChip('#salaryInfoAndJobType span', '#salaryInfoAndJobType'),
      payChip('#jobDetailsSection [data-testid$="-tile"]'),
    ],
    description: [text('#jobDescriptionText'), ...fromState.description],
  },
};

const SHOWN = ({ document }: PageContext, selector: string): Element[] =>
  // A template card with an invented key stands hidden among the others.
  Array.from(document.querySelectorAll(selector)).filter((card) => !card.closest('[aria-hidden="true"]') && oneLine(card) !== '');

const cards: ListLayout = {
  name: 'jobcards',
  cards(page) {
    const states = cardStates(page.document);
    const seen = new Set<Element>();
    const shown = SHOWN(page, 'a[data-jk]').flatMap((link) => {
      const element = link.closest('.cardOutline, .job_seen_beacon, .jobcard-compact, li') ?? link;
      if (seen.has(element) || link.closest('.jobsearch-SerpJobCard')) return [];
      seen.add(element);
      return [{ element, data: states.get(link.getAttribute('data-jk') ?? '') }];
    });
    return shown.length ? shown : Array.from(states.values(), (state) => ({ data: state }));
  },
  fields: {
    identifier: [attr('a[data-jk]', 'data-jk'), data('jobkey')],
    url: [within(attr('a[data-jk]', 'data-jk'), '/viewjob?jk=%'), within(data('jobkey'), '/viewjob?jk=%')],
    title: [data('displayTitle'), data('title'), attr('a[data-jk] span[title]', 'title'), text('a[data-jk]')],
    hiringOrganization: [data('company'), text('[data-testid="company-name"]'), text('.companyName')],
    jobLocation: [
      data('formattedLocation'),
      without(text('[data-testid="text-location"]'), PLACE_PREFIX),
      without(text('.companyLocation'), PLACE_PREFIX),
    ],
    jobLocationType: [data('remoteWorkModel.type'), workplaceChip('[data-testid="text-location"], .companyLocation')],
    employmentType: [
      cardTypes,
      employmentChip('[data-testid="attribute_snippet_testid"], .metadataContainer li, .jobMetaDataGroup li, .attribute_snippet'),
    ],
    baseSalary: [
      cardPay,
      payChip(
        '.salary-snippet-container, [data-testid="attribute_snippet_testid"], .salary-snippet, .metadataContainer li, .jobMetaDataGroup li',
      ),
    ],
    datePosted: [cardDate],
  },
};

const oldCards: ListLayout = {
  name: 'SerpJobCard',
  cards: (page) => SHOWN(page, '.jobsearch-SerpJobCard[data-jk]'),
  fields: {
    identifier: [attr('[data-jk]', 'data-jk')],
    url: [within(attr('[data-jk]', 'data-jk'), '/viewjob?jk=%')],
    title: [attr('a[data-tn-element="jobTitle"]', 'title'), text('a[data-tn-element="jobTitle"]'), text('.title a, .jobtitle')],
    hiringOrganization: [text('.company a'), text('.company')],
    jobLocation: [text('.location')],
    jobLocationType: [workplaceChip('.remote')],
    baseSalary: [text('.salaryText, .salary')],
  },
};

export const reader: Reader = {
  site,
  postings: [reactNative, header],
  lists: [cards, oldCards],
  wall(page) {
    const { document } = page;
    if (document.querySelector('.jobsearch-NoResult-messageContainer')) return 'empty-list';
    if (page.identity.kind === 'posting' && postingState(page)?.jobExpired === true) return 'expired';
    return undefined;
  },
};
