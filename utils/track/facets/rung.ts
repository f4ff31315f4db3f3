/**
 * One scale for both ladders, so that an expert role can be set beside a management role.
 * Staff stands beside Manager, Principal beside Senior Manager, Distinguished beside Director: GitLab's job grades 8, 9 and 10
 * (58 of 64 Staff and 93 of 102 "Manager, X" levels at 8; 23 of 24 Principal and 88 of 89 Senior Manager at 9; Distinguished and
 * Director at 10); Dropbox (Staff = IC5, Principal = IC6), the Financial Times and Medium pair them the same way.
 * A lead (of a team or of a craft) stands with Senior to Staff in these ladders; a VP one above Director (GitLab 12).
 */
import type { TitleReading } from '../title/title';
import type { Level } from '../verdict';

const RUNGS: Readonly<Record<Exclude<Level, 'unknown'>, number>> = {
  intern: 1,
  junior: 2,
  mid: 3,
  senior: 4,
  lead: 5,
  staff: 6,
  manager: 6,
  principal: 7,
  'senior-manager': 7,
  director: 8,
  vp: 9,
  'c-level': 10,
};
/** Experts' ranks above Principal stand beside Director. */
const DISTINGUISHED = /distinguished|fellow/i;

/** The rung of a level, 1 (intern) to 10 (c-level); absent where the level is unknown. */
export function rungOf(level: Level, title: TitleReading): number | undefined {
  if (level === 'unknown') return undefined;
  if (level === 'principal' && title.ranks.some((r) => DISTINGUISHED.test(r.quote))) return RUNGS.director;
  return RUNGS[level];
}
