/**
 * Postings in the state that a page embeds for its own scripts: an array of records of which each has a title and says where,
 * for whom or under which id. Vendors call the same things by different keys; the keys below are those that were met.
 */
import { fold } from '../../posting/fold';
import type { PostingField } from '../../posting/posting';
import { isRecord } from '../../posting/record';
import { stream } from '../flight';
import type { StatePosting, TitleTests } from '../on-demand';
import type { RawValue } from '../site';
import { readLiteral } from './literal';

/** What is looked at, so that no page can hold the tab up. */
const MAX_SCRIPT = 4_000_000;
const MAX_READ = 12_000_000;
const MAX_TRIES = 150;

/** Keys without case and separators, most particular first. */
const KEYS: Readonly<Partial<Record<PostingField, readonly string[]>>> = {
  title: ['jobtitle', 'displaytitle', 'positiontitle', 'positionname', 'jobname', 'title', 'name', 'text'],
  identifier: ['jobid', 'jobkey', 'jobpostingid', 'requisitionid', 'reqid', 'shortcode', 'jobreqid', 'guid', 'id', 'uid', 'uuid', 'slug'],
  url: ['joburl', 'canonicalurl', 'hostedurl', 'absoluteurl', 'detailsurl', 'positionurl', 'url', 'link', 'href', 'path', 'applyurl'],
  hiringOrganization: ['companyname', 'company', 'employername', 'employer', 'hiringorganization', 'organization', 'organizationname'],
  jobLocation: [
    'locationname',
    'locationstext',
    'locations',
    'multilocation',
    'citystatecountry',
    'location',
    'joblocation',
    'formattedlocation',
    'citystate',
    'city',
  ],
  jobLocationType: ['workplacetype', 'workplacetypes', 'workplace', 'remotetype', 'workspace', 'locationtype', 'workmode', 'workmodel'],
  employmentType: [
    'employmenttype',
    'employmenttypes',
    'jobtype',
    'jobtypes',
    'contracttype',
    'worktype',
    'timetype',
    'commitment',
    'employmentstatus',
    'type',
  ],
  datePosted: [
    'posteddate',
    'dateposted',
    'publisheddate',
    'publicationdate',
    'publishedat',
    'postedat',
    'datepublished',
    'pubdate',
    'createdat',
    'created',
  ],
  validThrough: ['validthrough', 'todate', 'closingdate', 'expirationdate', 'expiresat', 'expirydate'],
  description: ['description', 'jobdescription', 'descriptionhtml', 'descriptionplain', 'content'],
};

/** Names and parts of places, one level deep. */
function plain(value: unknown): RawValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value))
    return value
      .slice(0, 50)
      .map((one) => String(plain(one) ?? ''))
      .filter(Boolean);
  if (!isRecord(value)) return undefined;
  for (const key of ['name', 'title', 'label', 'displayName', 'fullLocation', 'text']) {
    const named = Object.hasOwn(value, key) ? value[key] : undefined;
    if (typeof named === 'string' && named) return named;
  }
  const parts = ['city', 'region', 'state', 'country', 'countryName']
    .map((key) => (Object.hasOwn(value, key) ? value[key] : undefined))
    .filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function posting(record: Record<string, unknown>): StatePosting {
  const own = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record).slice(0, 200)) own.set(key.toLowerCase().replace(/[^a-z]/g, ''), value);
  const found: StatePosting = {};
  for (const [field, keys] of Object.entries(KEYS) as [PostingField, readonly string[]][]) {
    for (const key of keys) {
      const value = plain(own.get(key));
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
      found[field] = value;
      break;
    }
  }
  if (own.get('remote') === true || own.get('isremote') === true) found.jobLocationType ??= 'Remote';
  return found;
}

/** True where a record has a title and enough of what postings have. */
function isPosting(found: StatePosting, { isTitle }: TitleTests): boolean {
  const { title, identifier, url, hiringOrganization, jobLocation, employmentType, datePosted, description } = found;
  if (typeof title !== 'string' || !isTitle(title)) return false;
  const said = [identifier ?? url, hiringOrganization, jobLocation, employmentType, datePosted, description].filter(
    (value) => value !== undefined,
  );
  return said.length >= 3 && jobLocation !== undefined;
}

/** Attributes in which pages hand their state to their scripts. */
const STATE_ATTRIBUTES = ['data-page', 'data-props', 'data-react-props', 'data-initial-state', 'data-state', 'data-jobs'] as const;

/** The texts of a page that may hold its state: scripts, what is streamed into them, attributes. */
function* sources(document: Document): Generator<string> {
  for (const script of document.querySelectorAll('script')) {
    if (script.hasAttribute('src') || /ld\+json|template|html/.test(script.getAttribute('type') ?? '')) continue;
    const source = script.textContent ?? '';
    if (source.length >= 200 && source.length <= MAX_SCRIPT && /title|name/i.test(source)) yield source;
  }
  const streamed = stream(document);
  if (streamed.length >= 200 && streamed.length <= MAX_SCRIPT) yield streamed;
  for (const element of document.querySelectorAll(STATE_ATTRIBUTES.map((name) => `[${name}]`).join(', '))) {
    for (const name of STATE_ATTRIBUTES) {
      const source = element.getAttribute(name) ?? '';
      if (source.length >= 200 && source.length <= MAX_SCRIPT && /^\s*[[{]/.test(source)) yield source;
    }
  }
}

/** The postings of the largest such array in the page's state; empty where there is none. */
export function statePostings(document: Document, tests: TitleTests): StatePosting[] {
  let best: StatePosting[] = [];
  let read = 0;
  let tries = 0;
  for (const source of sources(document)) {
    for (const start of arrays(source)) {
      if (read > MAX_READ || ++tries > MAX_TRIES) return best;
      const literal = readLiteral(source, start);
      read += (literal?.end ?? start + 2000) - start;
      if (!Array.isArray(literal?.value) || literal.value.length < Math.max(2, best.length + 1)) continue;
      const records = literal.value.slice(0, 2000).filter(isRecord).map(posting);
      const fitting = records.filter((record) => isPosting(record, tests));
      if (fitting.length < 2 || fitting.length < records.length * 0.7) continue;
      if (fitting.filter(({ title }) => tests.isOccupation(String(title))).length >= fitting.length * 0.2) best = fitting;
    }
  }
  return best;
}

/** Most records around one mention of a title that are looked at. */
const MAX_RECORDS = 30;

/**
 * The record of an open posting in the page's state: it has the title as its own, and the address's id, or else all records of
 * that title must agree on theirs. Undefined where there is none.
 */
export function statePosting(
  document: Document,
  title: string,
  identifier: string | undefined,
  tests: TitleTests,
): StatePosting | undefined {
  const found: StatePosting[] = [];
  const wanted = JSON.stringify(title).slice(1, -1);
  let read = 0;
  for (const source of sources(document)) {
    let at = source.indexOf(wanted);
    for (let mentions = 0; at >= 0 && mentions < 20 && read < MAX_READ; at = source.indexOf(wanted, at + wanted.length), mentions++) {
      let start = at;
      for (let i = 0; i < MAX_RECORDS && start > 0 && read < MAX_READ; i++) {
        start = source.lastIndexOf('{', start - 1);
        if (start < 0 || at - start > 300_000) break;
        const literal = readLiteral(source, start);
        read += (literal?.end ?? at) - start;
        if (!literal || literal.end < at || !isRecord(literal.value)) continue;
        const record = posting(literal.value);
        if (typeof record.title !== 'string' || fold(record.title) !== fold(title)) continue;
        if (isPosting(record, tests)) found.push(record);
        break;
      }
    }
  }
  const named = identifier && found.find((one) => String(one.identifier) === identifier || String(one.url ?? '').includes(identifier));
  if (named) return named;
  return found.every((one) => String(one.identifier) === String(found[0]?.identifier)) ? found[0] : undefined;
}

/** Where arrays of records begin that soon name a title. */
function* arrays(source: string): Generator<number> {
  const begin = /\[\s{0,400}\{/g;
  for (let match = begin.exec(source); match; match = begin.exec(source)) {
    if (/["']?(?:job_?|position)?(?:title|name|text)["']?\s{0,5}:/i.test(source.slice(match.index, match.index + 3000))) yield match.index;
  }
}
