/** Two saved roles that are one job become one. Nothing a person wrote is dropped. */
import { type Role, STATUSES } from './role';

/** Furthest on the way wins; an end (`rejected`, `archived`) only where no other role is under way. */
function furthest(roles: readonly Role[]): Role['status'] {
  const ended = new Set<Role['status']>(['rejected', 'archived']);
  const open = roles.map((role) => role.status).filter((status) => !ended.has(status));
  const candidates = open.length > 0 ? open : roles.map((role) => role.status);
  return candidates.reduce((a, b) => (STATUSES.indexOf(b) > STATUSES.indexOf(a) ? b : a));
}

const united = (lists: readonly (readonly string[])[], max: number): string[] => [...new Set(lists.flat())].slice(0, max);

/** All notes, each once, with an empty line between. */
function joinNotes(roles: readonly Role[]): string {
  const notes: string[] = [];
  for (const { note } of roles) if (note.trim() !== '' && !notes.some((known) => known.includes(note))) notes.push(note);
  return notes.join('\n\n');
}

/** Why two roles cannot become one: something would have to be dropped. */
export type MergeRefusal =
  | 'note-too-long'
  | 'too-many-tags'
  | 'too-many-keys'
  | 'too-many-shortlists'
  | 'too-many-versions'
  | 'contact-too-long';

/** The limits of the schema, asked before the merge so that nothing is cut off in silence. */
function refusal(merged: Role, roles: readonly Role[]): MergeRefusal | undefined {
  if (merged.note.length > 200_000) return 'note-too-long';
  if (merged.contact.length > 1000) return 'contact-too-long';
  if (merged.versions.length > 50) return 'too-many-versions';
  if (new Set(roles.flatMap((role) => role.tags)).size > 50) return 'too-many-tags';
  if (new Set(roles.flatMap((role) => role.shortlists)).size > 100) return 'too-many-shortlists';
  return new Set(roles.flatMap((role) => role.keys)).size > 50 ? 'too-many-keys' : undefined;
}

/**
 * `into` with everything of `others`: keys, readings, notes, tags, dates. The others' postings become readings of this
 * one, so that both texts stay. `now` in milliseconds since 1970.
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
  const [rating, followUp, correction] = [first('rating'), first('followUp'), first('correction')];
  const merged: Role = {
    ...into,
    keys: united(
      all.map((role) => role.keys),
      50,
    ),
    versions: [...foreign, ...own],
    edits: Object.assign({}, ...[...all].reverse().map((role) => role.edits)),
    note: joinNotes(all),
    contact: united(
      all.map((role) => (role.contact ? [role.contact] : [])),
      11,
    ).join('\n'),
    tags: united(
      all.map((role) => role.tags),
      50,
    ),
    shortlists: united(
      all.map((role) => role.shortlists),
      100,
    ),
    status,
    history: history.length > 500 ? [history[0]!, ...history.slice(-499)] : history,
    savedAt: Math.min(...all.map((role) => role.savedAt)),
    updatedAt: now,
    ...(rating !== undefined && { rating }),
    ...(followUp !== undefined && { followUp }),
    ...(correction !== undefined && { correction }),
  };
  const refused = refusal(merged, all);
  return refused ? { refused } : merged;
}
