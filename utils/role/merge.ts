/** Two saved roles that are one job become one. Nothing a person wrote is dropped. */
import { type JobPosting, POSTING_FIELDS } from '../posting/posting';
import { type MOST, tooMuchOf } from './limits';
import { joinNotes } from './note';
import { type Role, STATUSES } from './role';
import { keptHistory } from './status-history';
import { newestReading } from './versions';

/** Furthest on the way wins; an end (`rejected`, `archived`) only where no other role is under way. */
function furthest(roles: readonly Role[]): Role['status'] {
  const ended = new Set<Role['status']>(['rejected', 'archived']);
  const open = roles.map((role) => role.status).filter((status) => !ended.has(status));
  const candidates = open.length > 0 ? open : roles.map((role) => role.status);
  return candidates.reduce((a, b) => (STATUSES.indexOf(b) > STATUSES.indexOf(a) ? b : a));
}

/** Of what a merged role would hold too much, so that something would have to be dropped. */
export type MergeRefusal = keyof typeof MOST;

const united = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** What a person set of a role of which one value alone can stay. */
const setOf = ({ rating, followUp, correction, edits }: Role): Readonly<Record<string, unknown>> => ({
  rating,
  followUp,
  track: correction?.track,
  reason: correction?.reason,
  ...edits,
});

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What stays otherwise than it was set in `role`, for the note: a line each, under the names that exported files have. */
function overruled(role: Role, kept: Role): string {
  const stays = setOf(kept);
  return Object.entries(setOf(role))
    .filter(([field, value]) => value !== undefined && asText(value) !== asText(stays[field]))
    .map(([field, value]) => `${field}: ${asText(value)}`)
    .join('\n');
}

/** `posting` with what it does not say and another does: of a card, the text. Its identity stays its own. */
function filled(posting: JobPosting, others: readonly JobPosting[]): JobPosting {
  let full = posting;
  for (const other of others) {
    for (const field of POSTING_FIELDS) {
      if (field === 'identifier' || full[field] !== undefined || other[field] === undefined) continue;
      const from = other.origin[field];
      full = { ...full, [field]: other[field], ...(from && { origin: { ...full.origin, [field]: from } }) };
    }
  }
  return full;
}

/**
 * `into` with everything of `others`: keys, readings, notes, tags, dates; of what can be there once only, the rest goes into
 * the note. The others' postings become readings of this one, so that both texts stay. `now` in milliseconds since 1970.
 */
export function mergeRoles(into: Role, others: readonly Role[], now: number): Role | { readonly refused: MergeRefusal } {
  const all = [into, ...others];
  const first = <K extends keyof Role>(field: K): Role[K] | undefined => all.find((role) => role[field] !== undefined)?.[field];
  const status = furthest(all);
  const history = all.flatMap((role) => role.history).sort((a, b) => a.at - b.at);
  if (history.at(-1)?.status !== status) history.push({ status, at: now });
  // The newest reading of `into` stays the newest: what was on the screen does not change under the person's hands.
  const foreign = others.flatMap((role) => [{ posting: role.posting, readAt: role.savedAt }, ...role.versions]);
  const own = into.versions.length > 0 ? into.versions : [{ posting: into.posting, readAt: into.savedAt }];
  const newest = { posting: filled(newestReading(into), others.map(newestReading)), readAt: own.at(-1)!.readAt };
  const [rating, correction] = [first('rating'), first('correction')];
  const followUp = all.flatMap((role) => role.followUp ?? []).sort()[0];
  const merged: Role = {
    ...into,
    keys: united(all.map((role) => role.keys)),
    versions: [...foreign, ...own.slice(0, -1), newest],
    verdict: all.find((role) => role.verdict.basis === 'posting')?.verdict ?? into.verdict,
    edits: Object.assign({}, ...[...all].reverse().map((role) => role.edits)),
    contact: united(all.map((role) => (role.contact ? [role.contact] : []))).join('\n'),
    tags: united(all.map((role) => role.tags)),
    shortlists: united(all.map((role) => role.shortlists)),
    status,
    history: keptHistory(history),
    savedAt: Math.min(...all.map((role) => role.savedAt)),
    updatedAt: now,
    ...(rating !== undefined && { rating }),
    ...(followUp !== undefined && { followUp }),
    ...(correction !== undefined && { correction }),
  };
  const notes = [...all.map((role) => role.note), ...all.map((role) => overruled(role, merged))];
  const whole = { ...merged, note: notes.reduce(joinNotes, '') };
  const refused = tooMuchOf(whole);
  return refused ? { refused } : whole;
}
