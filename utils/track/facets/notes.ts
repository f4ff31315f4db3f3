/** What a title hides: named as such only where the text has settled the track. */
import type { TitleKind, TitleReading } from '../title/title';
import type { TitleNote, Track } from '../verdict';

/** Titles of experts: who holds one does not expect to manage. */
const EXPERT: ReadonlySet<TitleKind> = new Set([
  'craft',
  'field-lead',
  'function-manager',
  'coordinator',
  'graded',
  'craft-director',
  'trainee',
]);
/** An expert's title with "lead" in it announces a lead, but no manager. */
const EXPERT_LEAD: ReadonlySet<TitleKind> = new Set(['craft-lead', 'front-lead', 'bare-leader', 'chief-craft']);
/** Titles that promise people. */
const MANAGER: ReadonlySet<TitleKind> = new Set([
  'unit-manager',
  'front-manager',
  'tech-lead-manager',
  'group-manager',
  'general-manager',
  'assistant-manager',
  'bare-manager',
  'commercial-manager',
  'field-manager',
  'head',
  'director',
  'minor-director',
  'client-director',
  'vice-president',
  'chief',
  'team-lead',
  'supervisor',
  'school-head',
]);

/** `hidden-management`: an expert's title, people duties. `empty-title`: a manager's title without reports. */
export function notesOf(title: TitleReading, track: Track): TitleNote[] {
  const kind = title.main?.kind;
  if (!kind) return [];
  if (track === 'management' && (EXPERT.has(kind) || EXPERT_LEAD.has(kind))) return ['hidden-management'];
  if (track === 'lead' && EXPERT.has(kind) && !title.roles.some((r) => MANAGER.has(r.kind) || EXPERT_LEAD.has(r.kind)))
    return ['hidden-management'];
  if (track === 'ic' && MANAGER.has(kind)) return ['empty-title'];
  return [];
}
