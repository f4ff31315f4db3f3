/** Later readings of the same posting: what changed in the ad since it was saved. */
import { textDigest } from '../posting/identity';
import { type JobPosting, POSTING_FIELDS, type PostingField } from '../posting/posting';
import { MOST } from './limits';
import type { Role } from './role';
import { withReading } from './summary';

/** One field that differs between two readings. */
export interface Difference {
  readonly field: PostingField;
  readonly before: unknown;
  readonly after: unknown;
}

/** Spacing, case and punctuation are no change of a text; the order of places is no change of places. */
function comparable(posting: JobPosting, field: PostingField): unknown {
  const value = posting[field];
  if (field === 'description') return textDigest(posting.description);
  if (field === 'jobLocation' || field === 'employmentType') return JSON.stringify([...((value as string[] | undefined) ?? [])].sort());
  if (field === 'datePosted' || field === 'validThrough') return (value as string | undefined)?.slice(0, 10);
  if (field === 'baseSalary') {
    const { currency, minValue, maxValue, unitText } = posting.baseSalary ?? {};
    return JSON.stringify([currency, minValue, maxValue, unitText]);
  }
  return typeof value === 'string' ? value.trim() : value;
}

/** The fields in which `after` says something else. What the later reading lacks is no difference: a card holds less than the page. */
export function differences(before: JobPosting, after: JobPosting): readonly Difference[] {
  return POSTING_FIELDS.filter(
    (field) => field !== 'url' && after[field] !== undefined && comparable(before, field) !== comparable(after, field),
  ).map((field) => ({ field, before: before[field], after: after[field] }));
}

/** The newest reading, without the person's edits. */
export function newestReading(role: Pick<Role, 'posting' | 'versions'>): JobPosting {
  return withReading(role.posting, role.versions.at(-1)?.posting);
}

/**
 * The role with one more reading where it says something new; else the very same role. The oldest readings give way, the
 * posting as first saved always stays (it is not among them). `updatedAt` stays too: the person changed nothing. `now` in
 * milliseconds since 1970.
 */
export function addVersion(role: Role, posting: JobPosting, now: number): Role {
  const newest = newestReading(role);
  if (differences(newest, posting).length === 0) return role;
  // Whole, so that each version can be shown by itself even where this reading was a card.
  const merged = { ...withReading(newest, posting), origin: { ...newest.origin, ...posting.origin } };
  return { ...role, versions: [...role.versions, { posting: merged, readAt: now }].slice(-MOST.versions) };
}
