/** Order of roles by a column. A role without a value stands last, whichever way the column is sorted. */

import { middleOf, payPerYear } from '../role/per-year';
import { STATUSES } from '../role/role';
import type { RoleSummary } from '../role/summary';
import type { Column, Sort } from '../role/view';
import { LEVELS, TRACKS } from '../track/verdict';

type SortValue = string | number | undefined;

const HANDS_ON_SHARE = { mostly: 3, partly: 2, no: 1, unknown: undefined } as const;

/** First number of `5-8`, `15+` or `up to 10`; 0 for `none`. */
const reports = (text: string): number | undefined => {
  if (text === 'none') return 0;
  const number = /\d+/.exec(text)?.[0];
  return number === undefined ? undefined : Number(number);
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

/** A role with the value it is sorted by, which is worth keeping: some take a while to make. */
interface Keyed {
  readonly role: RoleSummary;
  readonly value: SortValue;
}
type Order = (a: Keyed, b: Keyed) => number;

/** Ties keep the order in which roles were written last, so that the same data always gives the same list. */
function orderOf(descending: boolean, locale: string): Order {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = descending ? -1 : 1;
  return (one, other) => {
    const a = one.value;
    const b = other.value;
    if (a === undefined || b === undefined) {
      if (a !== b) return a === undefined ? 1 : -1;
    } else {
      const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
      if (order !== 0) return order * sign;
    }
    return other.role.sequence - one.role.sequence || (one.role.id < other.role.id ? -1 : 1);
  };
}

const keyed =
  (column: Column) =>
  (role: RoleSummary): Keyed => ({ role, value: VALUES[column](role) });

/** Sorted copy. */
export function sortRoles(roles: readonly RoleSummary[], { column, descending }: Sort, locale = 'en'): RoleSummary[] {
  return roles
    .map(keyed(column))
    .sort(orderOf(descending, locale))
    .map(({ role }) => role);
}

/** Changed roles that are put into their places one by one; with more, sorting all is quicker. */
const FEW = 50;

/** Where a role belongs in a sorted list. */
function placeOf(role: RoleSummary, sorted: readonly RoleSummary[], column: Column, order: Order): number {
  const key = keyed(column);
  const wanted = key(role);
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(key(sorted[middle]!), wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The list that `sortRoles` would give, made from the one before: a note that is typed writes its role several times a
 * second, and ten thousand titles take a while to compare.
 */
export function sortAgain(
  before: readonly RoleSummary[],
  roles: ReadonlyMap<string, RoleSummary>,
  sort: Sort,
  locale = 'en',
): RoleSummary[] {
  const kept = before.filter((role) => roles.get(role.id) === role);
  if (roles.size - kept.length > FEW) return sortRoles([...roles.values()], sort, locale);
  const order = orderOf(sort.descending, locale);
  const known = new Set(kept);
  for (const role of roles.values()) if (!known.has(role)) kept.splice(placeOf(role, kept, sort.column, order), 0, role);
  return kept;
}
