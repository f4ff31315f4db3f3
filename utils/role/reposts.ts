/** The same role under a new id: "first met 3 months ago" is worth knowing before one writes an application. */
import type { Seen } from './role';

/** Two ads of one employer within a week are two openings rather than a repost. */
const APART = 7 * 24 * 60 * 60 * 1000;

/** When the same role was first met under another id, in milliseconds since 1970; `twins` have the same fingerprint. */
export function repostedSince(posting: Pick<Seen, 'key' | 'firstSeen' | 'fingerprint'>, twins: readonly Seen[]): number | undefined {
  if (posting.fingerprint === '') return undefined;
  const earlier = twins.filter(
    (twin) => twin.key !== posting.key && twin.fingerprint === posting.fingerprint && posting.firstSeen - twin.firstSeen >= APART,
  );
  return earlier.length === 0 ? undefined : Math.min(...earlier.map((twin) => twin.firstSeen));
}
