/** Which roles a filter lets through. */
import { fold } from '../posting/fold';
import { dayOf, dueKind } from '../role/due';
import { payPerYear } from '../role/per-year';
import type { RoleSummary } from '../role/summary';
import type { Filter } from '../role/view';

/** What a filter needs from outside: today, and the ids the search found (absent while `filter.text` is empty). */
export interface FilterContext {
  /** ISO day. */
  readonly today: string;
  readonly found?: ReadonlySet<string>;
}

type Test = (role: RoleSummary) => boolean;

const oneOf = <T>(wanted: readonly T[], of: (role: RoleSummary) => T | undefined): Test | undefined => {
  if (wanted.length === 0) return undefined;
  const set = new Set<T | undefined>(wanted);
  return (role) => set.has(of(role));
};

/** ISO days sort as text; a moment is compared by its day, a missing date never lies within. */
const within = (from: string | undefined, to: string | undefined, of: (role: RoleSummary) => string | undefined): Test | undefined => {
  if (from === undefined && to === undefined) return undefined;
  return (role) => {
    const day = of(role)?.slice(0, 10);
    return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);
  };
};

function payTest({ currency, payFrom }: Filter): Test | undefined {
  if (currency === undefined && payFrom === undefined) return undefined;
  return (role) => {
    if (currency !== undefined && role.baseSalary?.currency !== currency) return false;
    if (payFrom === undefined) return true;
    const pay = payPerYear(role.baseSalary);
    return pay !== undefined && (pay.maxValue ?? pay.minValue ?? 0) >= payFrom;
  };
}

function rungTest({ rungFrom, rungTo }: Filter): Test | undefined {
  if (rungFrom === undefined && rungTo === undefined) return undefined;
  return ({ rung }) => rung !== undefined && rung >= (rungFrom ?? 1) && rung <= (rungTo ?? 10);
}

function placeTest(place: string): Test | undefined {
  const wanted = fold(place);
  return wanted === '' ? undefined : (role) => role.jobLocation?.some((written) => fold(written).includes(wanted)) ?? false;
}

/** One function that says yes or no; the tests that a filter does not use cost nothing. */
export function makeFilter(filter: Filter, { today, found }: FilterContext): Test {
  const { shortlist, tags, noted } = filter;
  const tests = [
    found && ((role: RoleSummary) => found.has(role.id)),
    oneOf(filter.tracks, (role) => role.track),
    oneOf(filter.levels, (role) => role.level),
    oneOf(filter.sites, (role) => role.site),
    oneOf(filter.statuses, (role) => role.status),
    oneOf(filter.workplaces, (role) => role.jobLocationType),
    tags.length > 0 ? (role: RoleSummary) => tags.every((tag) => role.tags.includes(tag)) : undefined,
    shortlist !== undefined ? (role: RoleSummary) => role.shortlists.includes(shortlist) : undefined,
    rungTest(filter),
    payTest(filter),
    placeTest(filter.place),
    within(filter.savedFrom, filter.savedTo, (role) => dayOf(role.savedAt)),
    within(filter.postedFrom, filter.postedTo, (role) => role.datePosted),
    filter.due ? (role: RoleSummary) => dueKind(role, today) !== undefined : undefined,
    noted !== undefined ? (role: RoleSummary) => (role.note.trim() !== '') === noted : undefined,
  ].filter((test) => test !== undefined);
  return (role) => tests.every((test) => test(role));
}

/** How many of a filter's conditions are in use, the search text not counted: what the filter button shows. */
export function conditionsOf(filter: Filter): number {
  const { text: _, noted, due, ...rest } = filter;
  const used = Object.values(rest).filter((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''));
  return used.length + (due ? 1 : 0) + (noted === undefined ? 0 : 1);
}
