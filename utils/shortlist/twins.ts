/**
 * Likely twins: one job, saved twice from different sites or under a new id. Only offered, never merged by itself:
 * merging too little leaves a duplicate, merging too much destroys a record.
 */
import { fold } from '../posting/fold';
import { foldCompany, foldTitle } from '../posting/identity';
import { payPerYear } from '../role/per-year';
import type { RoleSummary } from '../role/summary';
import { groupBy } from './group-by';

export const TWIN_REASONS = ['same-company', 'same-title', 'same-place', 'same-pay', 'remote-both'] as const;
export type TwinReason = (typeof TWIN_REASONS)[number];

export interface TwinGroup {
  /** The one that stays: the person's oldest, unless another is further on its way. */
  readonly into: RoleSummary;
  readonly others: readonly RoleSummary[];
  readonly reasons: readonly TwinReason[];
}

/** More than this at one company under one title is a company hiring many, not one job saved often. */
const MAX_GROUP = 11;

const placeKeys = (role: RoleSummary) =>
  (role.jobLocation ?? []).map((place) => fold(place.split(',', 1)[0]!)).filter((place) => place !== '');

/** A missing place fits every place; two stated ones must share one, or both be remote. */
function placeReason(a: RoleSummary, b: RoleSummary): TwinReason | 'unknown' | undefined {
  const here = placeKeys(a);
  const there = placeKeys(b);
  if (here.some((place) => there.includes(place))) return 'same-place';
  if (a.jobLocationType === 'TELECOMMUTE' && b.jobLocationType === 'TELECOMMUTE') return 'remote-both';
  return here.length === 0 || there.length === 0 ? 'unknown' : undefined;
}

/** Stated pay must not contradict: same currency, and ranges that touch. */
function payReason(a: RoleSummary, b: RoleSummary): TwinReason | 'unknown' | undefined {
  const one = payPerYear(a.baseSalary);
  const other = payPerYear(b.baseSalary);
  if (!one || !other) return 'unknown';
  if (one.currency !== other.currency) return undefined;
  if (one.minValue === other.minValue && one.maxValue === other.maxValue) return 'same-pay';
  const touches =
    (one.minValue ?? 0) <= (other.maxValue ?? Number.POSITIVE_INFINITY) &&
    (other.minValue ?? 0) <= (one.maxValue ?? Number.POSITIVE_INFINITY);
  return touches ? 'unknown' : undefined;
}

/** Further on its way stays; of two equally far the one saved first. */
const byRight = (a: RoleSummary, b: RoleSummary) => b.history.length - a.history.length || a.savedAt - b.savedAt || a.sequence - b.sequence;

/** What speaks for two roles being one, or nothing where something speaks against it. */
function reasonsFor(a: RoleSummary, b: RoleSummary): TwinReason[] | undefined {
  const found = [placeReason(a, b), payReason(a, b)];
  return found.includes(undefined) ? undefined : found.filter((reason) => reason !== undefined && reason !== 'unknown');
}

function twinsAmong(members: readonly RoleSummary[]): TwinGroup[] {
  const open = [...members].sort(byRight);
  const groups: TwinGroup[] = [];
  while (open.length > 1) {
    const into = open.shift()!;
    const group = [into];
    const reasons = new Set<TwinReason>(['same-company', 'same-title']);
    for (const role of [...open]) {
      // Each with each: a role that states nothing must not bring two together that contradict one another.
      const found = group.map((other) => reasonsFor(other, role));
      if (found.includes(undefined)) continue;
      for (const reason of found.flat()) if (reason) reasons.add(reason);
      group.push(role);
      open.splice(open.indexOf(role), 1);
    }
    if (group.length > 1) groups.push({ into, others: group.slice(1), reasons: [...reasons] });
  }
  return groups;
}

/** Employer and title, folded; empty where the employer is not named. */
function candidateKey(role: RoleSummary): string {
  const company = foldCompany(role.hiringOrganization ?? '');
  return company === '' ? '' : `${company}\n${foldTitle(role.title)}`;
}

/** All groups of likely twins. A role without an employer's name has none: a title alone proves nothing. */
export function findTwins(roles: readonly RoleSummary[]): TwinGroup[] {
  const candidates = groupBy(roles, candidateKey);
  candidates.delete('');
  return [...candidates.values()].filter((members) => members.length > 1 && members.length <= MAX_GROUP).flatMap(twinsAmong);
}

/** Pairs a person said are not twins are remembered by this name, whichever of them would stay. */
export function twinName({ into, others }: TwinGroup): string {
  return [into.id, ...others.map(({ id }) => id)].sort().join(' ');
}
