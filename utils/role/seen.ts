/** The list of postings met and not saved: what is remembered, for how long, and what a mark may show of it. */
import { fingerprint, postingKey } from '../posting/identity';
import type { JobPosting } from '../posting/posting';
import type { Verdict } from '../track/verdict';
import type { Seen } from './role';

const DAY = 24 * 60 * 60 * 1000;

/** A posting met now; `before` is what was remembered of it. `opened`: the posting itself, not its card. */
export function newSeen(posting: JobPosting, verdict: Verdict, opened: boolean, now: number, before?: Seen): Seen {
  const facets = verdict.basis === 'posting' ? facetsOf(verdict) : {};
  return {
    key: postingKey(posting),
    site: posting.site,
    url: posting.url,
    title: posting.title,
    ...pick('hiringOrganization', posting, before),
    ...pick('jobLocation', posting, before),
    ...pick('baseSalary', posting, before),
    ...pick('datePosted', posting, before),
    track: verdict.track,
    confidence: verdict.confidence,
    basis: verdict.basis,
    level: verdict.level,
    ...(verdict.rung !== undefined && { rung: verdict.rung }),
    fingerprint: fingerprint(posting),
    firstSeen: before?.firstSeen ?? now,
    lastSeen: now,
    opened: opened || (before?.opened ?? false),
    ...facets,
  };
}

/** A card says less than the page: what was known stays known. */
function pick<K extends 'hiringOrganization' | 'jobLocation' | 'baseSalary' | 'datePosted'>(
  field: K,
  posting: JobPosting,
  before?: Seen,
): Pick<Seen, K> {
  const value = posting[field] ?? before?.[field];
  return (value === undefined ? {} : { [field]: value }) as Pick<Seen, K>;
}

function facetsOf(verdict: Verdict): Partial<Seen> {
  return {
    ...(verdict.directReports !== 'unknown' && { directReports: verdict.directReports }),
    ...(verdict.handsOn !== 'unknown' && { handsOn: verdict.handsOn }),
    ...(verdict.dualLadder !== 'not mentioned' && { dualLadder: verdict.dualLadder }),
    ...(verdict.managementPush && { managementPush: true }),
    ...(verdict.notes.length > 0 && { notes: verdict.notes }),
    ...(verdict.unclearReason !== undefined && { unclearReason: verdict.unclearReason }),
  };
}

/** The verdict as far as it is remembered: without quotes. */
export function rememberedVerdict(seen: Seen): Verdict {
  return {
    track: seen.track,
    confidence: seen.confidence,
    basis: seen.basis,
    ...(seen.unclearReason !== undefined && { unclearReason: seen.unclearReason }),
    level: seen.level,
    ...(seen.rung !== undefined && { rung: seen.rung }),
    directReports: seen.directReports ?? 'unknown',
    handsOn: seen.handsOn ?? 'unknown',
    dualLadder: seen.dualLadder ?? 'not mentioned',
    managementPush: seen.managementPush ?? false,
    notes: seen.notes ?? [],
    signals: [],
    quotes: {},
  };
}

/** Whether writing `now`'s meeting adds anything worth a write: a list that re-renders must not write a thousand rows each time. */
export function worthWriting(before: Seen | undefined, now: Seen): boolean {
  if (!before) return true;
  const moved = Math.abs(now.lastSeen - before.lastSeen) > DAY;
  return moved || before.opened !== now.opened || before.basis !== now.basis || before.track !== now.track || before.title !== now.title;
}

/** Half an hour: a list that is drawn again in one visit does not turn all its cards into "seen". */
const VISIT = 30 * 60 * 1000;

/** Whether the mark shows the seen icon: met on an earlier visit, or, for a card, opened before. */
export function isSeen(before: Seen | undefined, isOpenNow: boolean, now: number): boolean {
  if (!before) return false;
  return Math.abs(now - before.firstSeen) > VISIT || (before.opened && !isOpenNow);
}

/**
 * What the clock said when the list was last tidied. A clock that leaps by more than a year is not believed until it has
 * stood by that for a week: a wrong date must not empty the list.
 */
export interface ClockNote {
  readonly at: number;
  /** When the leap was noticed, by the new clock. */
  readonly leaptAt?: number;
}

export const LEAP = 366 * DAY;
const TRUSTED_AFTER = 7 * DAY;

/** Rows whose `lastSeen` lies before the answer are forgotten; undefined: nothing is forgotten now. `seenDays` as in the preferences. */
export function forgetBefore(
  seenDays: number,
  now: number,
  note: ClockNote | undefined,
): { readonly before?: number; readonly note: ClockNote } {
  const leapt = note !== undefined && Math.abs(now - note.at) > LEAP;
  const leaptAt = leapt ? now : note?.leaptAt;
  const trusted = leaptAt === undefined || (!leapt && Math.abs(now - leaptAt) > TRUSTED_AFTER);
  return trusted ? { before: now - seenDays * DAY, note: { at: now } } : { note: { at: now, leaptAt } };
}
