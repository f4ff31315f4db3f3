/** What a page is told about one of its postings: the verdict and whether, never what, the person keeps about it. */
import type { MarkFlags, Marking } from '../messages';
import { fingerprint } from '../posting/identity';
import type { JobPosting } from '../posting/posting';
import { isOnTrack } from '../role/my-track';
import type { MyTrack } from '../role/preferences';
import { repostedSince } from '../role/reposts';
import type { Role, Seen } from '../role/role';
import { isSeen } from '../role/seen';
import type { Verdict } from '../track/verdict';
import type { ShownPosting } from './tab-memory';

/** What is known of a posting before it is shown. */
export interface Known {
  readonly role?: Role;
  readonly seen?: Seen;
  /** Others with the same fingerprint. */
  readonly twins: readonly Seen[];
}

const APPLIED: ReadonlySet<Role['status']> = new Set(['applied', 'interviewing', 'offer', 'rejected']);

/** The icons beside the verdict. `isOpen`: the posting itself, not its card. */
export function flagsOf(key: string, posting: JobPosting, known: Known, isOpen: boolean, now: number): MarkFlags {
  const { role, seen, twins } = known;
  const since = repostedSince({ key, firstSeen: seen?.firstSeen ?? now, fingerprint: fingerprint(posting) }, twins);
  return {
    ...(isSeen(seen, isOpen, now) && { seen: true }),
    ...(role && { saved: true }),
    ...(role && role.note !== '' && { noted: true }),
    ...(role && APPLIED.has(role.status) && { applied: true }),
    ...(since !== undefined && { repostedSince: since }),
  };
}

/** A posting as popup and side panel show it; the person's correction counts for "my track". */
export function shownPosting(
  key: string,
  posting: JobPosting,
  verdict: Verdict,
  known: Known,
  myTrack: MyTrack,
  isOpen: boolean,
  now: number,
): ShownPosting {
  const effective = corrected(verdict, known.role);
  return {
    key,
    posting,
    verdict: effective,
    flags: flagsOf(key, posting, known, isOpen, now),
    onTrack: isOnTrack(myTrack, posting, effective),
  };
}

/** "Wrong: this is management" stands in the mark, too. */
function corrected(verdict: Verdict, role: Role | undefined): Verdict {
  return role?.correction ? { ...verdict, track: role.correction.track, confidence: 1, unclearReason: undefined } : verdict;
}

/** For the page: a card goes without signals, which would be a megabyte on a long list. */
export function markingOf({ key, verdict, flags, onTrack }: ShownPosting, withSignals: boolean): Marking {
  return { key, verdict: withSignals ? verdict : { ...verdict, signals: [], quotes: {} }, flags, onTrack };
}
