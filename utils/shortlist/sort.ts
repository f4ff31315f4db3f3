/** Order of roles by a column. A role without a value stands last, whichever way the column is sorted. */

import { middleOf, payPerYear } from '../role/per-year';
import { STATUSES } from '../role/role';
import type { RoleSummary } from '../role/summary';
import type { Column, Sort } from '../role/view';
import { LEVELS, TRACKS } from '../track/verdict';

type SortValue = string | number | undefined;

const HANDS_ON_SHARE = { mostly: 3, partly: 2, no: 1, unknown: undefined } as const;

/** First number of `5-8`; 0 for `none`. */
const reports = (text: string): number | undefined => {
  if (text === 'none') return 0;
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? undefined : number;
};

/** Pay sorts within its currency: comparing figures of two currencies would be converting them at one to one. */
const pay = (role: RoleSummary): SortValue => {
  const yearly = payPerYear(role.baseSalary);
  return yearly && `${yearly.currency ?? '???'} ${String(Math.round(middleOf(yearly))).padStart(14, '0')}`;
};

const VALUES: Readonly<Record<Column, (role: RoleSummary) => SortValue>> = {
  title: (role) => role.title,
  hiringOrganization: (role) => role.hiringOrganization,
  track: (role) => TRACKS.indexOf(role.track),
  confidence: (role) => role.confidence,
  level: (role) => (role.level === 'unknown' ? undefined : LEVELS.indexOf(role.level)),
  rung: (role) => role.rung,
  directReports: (role) => reports(role.directReports),
  handsOn: (role) => HANDS_ON_SHARE[role.handsOn],
  dualLadder: (role) => (role.dualLadder === 'offered' ? 1 : undefined),
  baseSalary: pay,
  payPerYear: pay,
  jobLocation: (role) => role.jobLocation?.[0],
  jobLocationType: (role) => role.jobLocationType,
  employmentType: (role) => role.employmentType?.[0],
  status: (role) => STATUSES.indexOf(role.status),
  rating: (role) => role.rating,
  tags: (role) => role.tags[0],
  note: (role) => role.note.trim() || undefined,
  contact: (role) => role.contact.trim() || undefined,
  followUp: (role) => role.followUp,
  shortlists: (role) => role.shortlists[0],
  datePosted: (role) => role.datePosted,
  validThrough: (role) => role.validThrough,
  savedAt: (role) => role.savedAt,
  updatedAt: (role) => role.updatedAt,
  site: (role) => role.site,
  url: (role) => role.url,
};

/** Sorted copy. Ties keep the order in which roles were written last, so that the same data always gives the same list. */
export function sortRoles(roles: readonly RoleSummary[], { column, descending }: Sort, locale = 'en'): RoleSummary[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const read = VALUES[column];
  const sign = descending ? -1 : 1;
  return roles
    .map((role) => ({ role, value: read(role) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        if (a.value !== b.value) return a.value === undefined ? 1 : -1;
      } else {
        const order =
          typeof a.value === 'number' && typeof b.value === 'number' ? a.value - b.value : compare(String(a.value), String(b.value));
        if (order !== 0) return order * sign;
      }
      return b.role.sequence - a.role.sequence;
    })
    .map(({ role }) => role);
}
