/**
 * The posting: a job advertisement as it was published, in the words of schema.org's JobPosting
 * (https://schema.org/JobPosting). Readers make it, everything else only looks at it.
 *
 * What the page does not say is absent; nothing is guessed.
 */
import * as z from 'zod/mini';
import { MAX_DESCRIPTION } from './limits';

/**
 * Where a field's value was read. `json-ld-repaired` is JSON-LD that had to be mended before it parsed
 * (control characters, bad escapes, CDATA): right as a rule, but worth knowing.
 */
export const ORIGINS = ['url', 'json-ld', 'json-ld-repaired', 'microdata', 'rdfa', 'state', 'dom', 'meta', 'person'] as const;
export type Origin = (typeof ORIGINS)[number];

/** schema.org's jobLocationType knows TELECOMMUTE only; the other two are what the sites say besides. */
export const JOB_LOCATION_TYPES = ['TELECOMMUTE', 'HYBRID', 'ON_SITE'] as const;
export type JobLocationType = (typeof JOB_LOCATION_TYPES)[number];

/** Google's list of employmentType values (https://developers.google.com/search/docs/appearance/structured-data/job-posting). */
export const EMPLOYMENT_TYPES = ['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

/** schema.org's QuantitativeValue.unitText, as job sites use it. */
export const PAY_UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
/** ISO 8601: a day, or a moment. */
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/));
const webUrl = z.string().check(z.maxLength(2048), z.regex(/^https?:\/\//));

/** Pay as stated: one currency (ISO 4217), a range or a single bound, per unit of time. */
export const baseSalarySchema = z.object({
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  minValue: z.optional(z.number().check(z.gte(0), z.lte(1e12))),
  maxValue: z.optional(z.number().check(z.gte(0), z.lte(1e12))),
  unitText: z.optional(z.enum(PAY_UNITS)),
});
export type BaseSalary = z.infer<typeof baseSalarySchema>;

/** The fields whose origin is remembered, and that a person can put right. */
export const POSTING_FIELDS = [
  'identifier',
  'url',
  'title',
  'hiringOrganization',
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'baseSalary',
  'datePosted',
  'validThrough',
  'description',
] as const;
export type PostingField = (typeof POSTING_FIELDS)[number];

export { MAX_DESCRIPTION };

export const jobPostingSchema = z.object({
  /** Id of the site whose reader read it (the folder's name under utils/sites), or `generic`. */
  site: text(40),
  /** The site's own posting id. */
  identifier: z.optional(text(300)),
  /** Canonical address without tracking parameters. */
  url: webUrl,
  title: text(1000),
  /** The employer's name. */
  hiringOrganization: z.optional(text(500)),
  /** Places as text, as written. */
  jobLocation: z.optional(z.array(text(500)).check(z.maxLength(300))),
  jobLocationType: z.optional(z.enum(JOB_LOCATION_TYPES)),
  /** The line of the description that speaks against the label, as in "remote" that is hybrid. */
  jobLocationTypeContradiction: z.optional(z.object({ says: z.enum(JOB_LOCATION_TYPES), quote: text(300) })),
  employmentType: z.optional(z.array(z.enum(EMPLOYMENT_TYPES)).check(z.maxLength(8))),
  baseSalary: z.optional(baseSalarySchema),
  datePosted: z.optional(isoDate),
  validThrough: z.optional(isoDate),
  /** Plain text with line breaks; list items start with "- ". */
  description: z.optional(z.string().check(z.maxLength(MAX_DESCRIPTION))),
  /** For each field that is present, where it was read. */
  origin: z.partialRecord(z.enum(POSTING_FIELDS), z.enum(ORIGINS)),
});

/** A posting. Only the worker makes one from what a page sent, by `jobPostingSchema`; readers in the page build the same shape. */
export type JobPosting = z.infer<typeof jobPostingSchema>;

/** Why a page gives no posting. Told apart because each needs other words and another next step. */
export const NONE_REASONS = ['no-posting', 'challenge', 'login-wall', 'expired', 'empty-list', 'not-recognised'] as const;
export type NoneReason = (typeof NONE_REASONS)[number];
