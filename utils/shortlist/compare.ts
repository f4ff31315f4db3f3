/** Two to six roles side by side: which rows there are and in which of them the roles differ. */
import { payPerYear } from '../role/per-year';
import type { Role } from '../role/role';
import { postingOf, summarise } from '../role/summary';

/** More do not fit on a page. */
export const COMPARE_MAX = 6;

/** Rows in the order in which a person asks: what is it, what does it ask of me, what does it pay, where, how fresh, what did I think. */
export const COMPARE_ROWS = [
  'track',
  'evidence',
  'level',
  'rung',
  'directReports',
  'handsOn',
  'dualLadder',
  'managementPush',
  'reportsTo',
  'baseSalary',
  'payPerYear',
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'datePosted',
  'validThrough',
  'reposts',
  'site',
  'status',
  'rating',
  'tags',
  'note',
] as const;
export type CompareRowName = (typeof COMPARE_ROWS)[number];

export interface CompareRow {
  readonly name: CompareRowName;
  /** False: the same in all roles, so the row is folded away. */
  readonly differs: boolean;
  /** True: not stated in any of them. */
  readonly empty: boolean;
}

/** What a row compares. Plain values: two roles are alike when the JSON of theirs is. */
const READ: Readonly<Record<CompareRowName, (role: Role) => unknown>> = {
  track: (role) => summarise(role).track,
  evidence: (role) => role.verdict.signals.map(({ quote }) => quote),
  level: (role) => (role.verdict.level === 'unknown' ? undefined : role.verdict.level),
  rung: (role) => role.verdict.rung,
  directReports: (role) => (role.verdict.directReports === 'unknown' ? undefined : role.verdict.directReports),
  handsOn: (role) => (role.verdict.handsOn === 'unknown' ? undefined : role.verdict.handsOn),
  dualLadder: (role) => role.verdict.dualLadder,
  managementPush: (role) => role.verdict.managementPush,
  reportsTo: (role) => role.verdict.reportsTo,
  baseSalary: (role) => postingOf(role).baseSalary,
  payPerYear: (role) => payPerYear(postingOf(role).baseSalary),
  jobLocation: (role) => postingOf(role).jobLocation,
  jobLocationType: (role) => postingOf(role).jobLocationType,
  employmentType: (role) => postingOf(role).employmentType,
  datePosted: (role) => postingOf(role).datePosted?.slice(0, 10),
  validThrough: (role) => postingOf(role).validThrough?.slice(0, 10),
  reposts: (role) => (role.keys.length > 1 || role.versions.length > 0 ? [role.keys.length, role.versions.length] : undefined),
  site: (role) => role.posting.site,
  status: (role) => role.status,
  rating: (role) => role.rating,
  tags: (role) => [...role.tags].sort(),
  note: (role) => role.note.trim(),
};

const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Every row, told whether the roles differ in it. */
export function compareRoles(roles: readonly Role[]): CompareRow[] {
  return COMPARE_ROWS.map((name) => {
    const values = roles.map(READ[name]);
    return {
      name,
      differs: new Set(values.map((value) => (isEmpty(value) ? '' : JSON.stringify(value)))).size > 1,
      empty: values.every(isEmpty),
    };
  });
}
