/** What a title hides: named as such only where the text has settled the track. */
import { claimOf } from '../title/kinds';
import type { TitleReading } from '../title/title';
import type { TitleNote, Track } from '../verdict';

/** `hidden-management`: an expert's title, people duties. `empty-title`: a manager's title without reports. */
export function notesOf(title: TitleReading, track: Track): TitleNote[] {
  const kind = title.main?.kind;
  // a role that the text names stands open to every reader
  if (!kind || title.standsAt !== undefined) return [];
  const { promises } = claimOf(kind);
  // an expert's title with "lead" in it announces a lead, but no manager
  if (track === 'management' && (promises === 'expert' || promises === 'lead')) return ['hidden-management'];
  const others = title.roles.some((role) => ['people', 'lead'].includes(claimOf(role.kind).promises ?? ''));
  if (track === 'lead' && promises === 'expert' && !others) return ['hidden-management'];
  return track === 'ic' && promises === 'people' ? ['empty-title'] : [];
}
