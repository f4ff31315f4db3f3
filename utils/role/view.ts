/**
 * What the shortlist page can be asked for: which roles, in which order, with which columns, in which layout. A view
 * is part of the page's address, so every field has a harmless default and nothing in it is trusted.
 */
import * as z from 'zod/mini';
import { JOB_LOCATION_TYPES } from '../posting/posting';
import { LEVELS, TRACKS } from '../track/verdict';
import { STATUSES } from './role';

/** Every column of table and export, in the order in which the chooser lists them. */
export const COLUMNS = [
  'title',
  'hiringOrganization',
  'track',
  'confidence',
  'level',
  'rung',
  'directReports',
  'handsOn',
  'dualLadder',
  'baseSalary',
  'payPerYear',
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'status',
  'rating',
  'tags',
  'note',
  'contact',
  'followUp',
  'shortlists',
  'datePosted',
  'validThrough',
  'savedAt',
  'updatedAt',
  'site',
  'url',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What the table shows until the person chooses otherwise. */
export const DEFAULT_COLUMNS: readonly Column[] = [
  'title',
  'hiringOrganization',
  'track',
  'level',
  'baseSalary',
  'jobLocation',
  'status',
  'rating',
  'tags',
  'note',
  'savedAt',
];

export const LAYOUTS = ['table', 'board', 'compare', 'pictures', 'duplicates'] as const;
export type Layout = (typeof LAYOUTS)[number];

const word = z.string().check(z.minLength(1), z.maxLength(200));
const words = z._default(z.array(word).check(z.maxLength(50)), []);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** An empty list or an absent field lets every role through. Lists are "one of these", except tags: "all of these". */
export const filterSchema = z.object({
  /** Searched in title, company, tags and note. */
  text: z._default(z.string().check(z.maxLength(300)), ''),
  tracks: z._default(z.array(z.enum(TRACKS)), []),
  levels: z._default(z.array(z.enum(LEVELS)), []),
  rungFrom: z.optional(z.int().check(z.gte(1), z.lte(10))),
  rungTo: z.optional(z.int().check(z.gte(1), z.lte(10))),
  sites: words,
  statuses: z._default(z.array(z.enum(STATUSES)), []),
  tags: words,
  shortlist: z.optional(word),
  /** ISO 4217; with `payFrom`, only roles in this currency whose yearly pay reaches the figure. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  payFrom: z.optional(z.number().check(z.gte(0))),
  place: z._default(z.string().check(z.maxLength(200)), ''),
  workplaces: z._default(z.array(z.enum(JOB_LOCATION_TYPES)), []),
  savedFrom: z.optional(day),
  savedTo: z.optional(day),
  postedFrom: z.optional(day),
  postedTo: z.optional(day),
  /** True: only what waits today (utils/role/due): a follow-up, or a closing date of what was not applied for. */
  due: z._default(z.boolean(), false),
  /** True: only with a note; false: only without. */
  noted: z.optional(z.boolean()),
});
export type Filter = z.infer<typeof filterSchema>;

export const sortSchema = z.object({ column: z.enum(COLUMNS), descending: z.boolean() });
export type Sort = z.infer<typeof sortSchema>;

export const viewSchema = z.object({
  layout: z._default(z.enum(LAYOUTS), 'table'),
  filter: z.prefault(filterSchema, {}),
  sort: z.prefault(sortSchema, { column: 'savedAt', descending: true }),
  columns: z._default(z.array(z.enum(COLUMNS)).check(z.minLength(1)), [...DEFAULT_COLUMNS]),
  /** Roles laid side by side, by id. */
  compare: z._default(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(6)), []),
});
export type View = z.infer<typeof viewSchema>;

/** A view the person gave a name; `hash` is the address's fragment (utils/shortlist/view-hash). */
export const savedViewSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  hash: z.string().check(z.maxLength(4000)),
});
export type SavedView = z.infer<typeof savedViewSchema>;
