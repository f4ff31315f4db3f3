/** The fields of a posting as a form holds them (all text), and back. */
import type { EmploymentType, JobLocationType, JobPosting, PayUnit } from '../../utils/posting/posting';
import type { Edits } from '../../utils/role/role';

export interface PostingForm {
  readonly title: string;
  readonly hiringOrganization: string;
  /** One place a line. */
  readonly jobLocation: string;
  readonly jobLocationType: JobLocationType | '';
  readonly employmentType: readonly EmploymentType[];
  readonly payMin: string;
  readonly payMax: string;
  readonly payCurrency: string;
  readonly payUnit: PayUnit | '';
  readonly datePosted: string;
  readonly validThrough: string;
  readonly description: string;
}

export const EMPTY_FORM: PostingForm = {
  title: '',
  hiringOrganization: '',
  jobLocation: '',
  jobLocationType: '',
  employmentType: [],
  payMin: '',
  payMax: '',
  payCurrency: '',
  payUnit: '',
  datePosted: '',
  validThrough: '',
  description: '',
};

/** To the cent: sites compute some amounts, and three decimals would be read as thousands. */
const written = (amount: number | undefined) => (amount === undefined ? '' : String(Math.round(amount * 100) / 100));

/** A posting as form values. */
export function toForm(posting: JobPosting): PostingForm {
  const pay = posting.baseSalary;
  return {
    title: posting.title,
    hiringOrganization: posting.hiringOrganization ?? '',
    jobLocation: (posting.jobLocation ?? []).join('\n'),
    jobLocationType: posting.jobLocationType ?? '',
    employmentType: posting.employmentType ?? [],
    payMin: written(pay?.minValue),
    payMax: written(pay?.maxValue),
    payCurrency: pay?.currency ?? '',
    payUnit: pay?.unitText ?? '',
    datePosted: posting.datePosted?.slice(0, 10) ?? '',
    validThrough: posting.validThrough?.slice(0, 10) ?? '',
    description: posting.description ?? '',
  };
}

/** What the person must put right before the form can be kept. */
export type FormProblem = 'title' | 'payMin' | 'payMax' | 'payCurrency' | 'url';

/** An amount as people type it: `60000`, `60 000`, `60.000,50`, `60,000.50`. Undefined for nothing, NaN for what is no amount. */
export function readAmount(typed: string): number | undefined {
  const text = typed.replace(/[\s\u00a0\u202f'’]/g, '');
  if (text === '') return undefined;
  // Groups of three (or, in India, two and three) belong to the whole; one or two digits after the last separator are decimals.
  const [, whole, decimals = '0'] = /^(\d+(?:(?:[.,]\d{2,3})*[.,]\d{3})?)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return whole === undefined ? Number.NaN : Number(`${whole.replace(/[.,]/g, '')}.${decimals}`);
}

/** The fields that differ from nothing, checked. */
export function fromForm(form: PostingForm): { readonly edits: Edits; readonly problems: readonly FormProblem[] } {
  const problems: FormProblem[] = [];
  const text = (value: string) => value.trim() || undefined;
  const minValue = readAmount(form.payMin);
  const maxValue = readAmount(form.payMax);
  const currency = text(form.payCurrency)?.toUpperCase();
  if (text(form.title) === undefined) problems.push('title');
  if (Number.isNaN(minValue)) problems.push('payMin');
  if (Number.isNaN(maxValue) || (minValue !== undefined && maxValue !== undefined && maxValue < minValue)) problems.push('payMax');
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) problems.push('payCurrency');
  const places = form.jobLocation
    .split('\n')
    .map((place) => place.trim())
    .filter((place) => place !== '');
  const edits: Edits = {
    title: text(form.title),
    hiringOrganization: text(form.hiringOrganization),
    jobLocation: places.length > 0 ? places : undefined,
    jobLocationType: form.jobLocationType || undefined,
    employmentType: form.employmentType.length > 0 ? [...form.employmentType] : undefined,
    baseSalary:
      minValue === undefined && maxValue === undefined ? undefined : { minValue, maxValue, currency, unitText: form.payUnit || undefined },
    datePosted: text(form.datePosted),
    validThrough: text(form.validThrough),
    description: text(form.description),
  };
  return { edits, problems };
}

/** The fields that a person can put right, as the form names them. */
export const EDITABLE = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'baseSalary',
  'datePosted',
  'validThrough',
  'description',
] as const satisfies readonly (keyof Edits)[];

const clean = (value: unknown) => JSON.stringify(value);

/** What a changed form means: fields to set, and edits to take back because the form was emptied or says again what the page says. */
export function changesOf(before: PostingForm, after: PostingForm, page: JobPosting): { edits: Edits; clearEdits: (keyof Edits)[] } {
  const old = fromForm(before).edits;
  const now = fromForm(after).edits;
  const edits: Edits = {};
  const clearEdits: (keyof Edits)[] = [];
  for (const field of EDITABLE) {
    if (clean(old[field]) === clean(now[field])) continue;
    if (now[field] === undefined || clean(now[field]) === clean(fromForm(toForm(page)).edits[field])) clearEdits.push(field);
    else Object.assign(edits, { [field]: now[field] });
  }
  return { edits, clearEdits };
}
