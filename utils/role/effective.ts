/** What holds for a role once the person's own words have been heard. */
import type { Track } from '../track/verdict';
import type { Role } from './role';

/** The person's edits over the newest reading over the posting as saved. */
export { postingOf as effectivePosting } from './summary';

/** The person's correction wins over the model. */
export function effectiveTrack(role: Pick<Role, 'verdict' | 'correction'>): Track {
  return role.correction?.track ?? role.verdict.track;
}
