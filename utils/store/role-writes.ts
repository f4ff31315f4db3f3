/** What the worker does to roles, one transaction each. */
import { postingKey } from '../posting/identity';
import type { JobPosting } from '../posting/posting';
import { applyChange, type RoleChange, touchesTexts } from '../role/change';
import { type MergeRefusal, mergeRoles } from '../role/merge';
import { newRole } from '../role/new-role';
import { joinNotes } from '../role/note';
import type { Correction, Role } from '../role/role';
import { addVersion } from '../role/versions';
import type { Verdict } from '../track/verdict';
import type { Store } from './store';
import { type Book, transact, type Written } from './transact';

export interface Saving {
  readonly posting: JobPosting;
  readonly verdict: Verdict;
  /** Written below a note that is there already. */
  readonly note?: string;
  /** The person says what the role is, from the page that shows it. */
  readonly correction?: Correction;
  /** Used where the posting is not saved yet. */
  readonly newId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Saves a posting; one that is saved gets one more reading where it says something new, and the fuller verdict. */
export function saveRole(store: Store, requestId: string, saving: Saving): Promise<Written<{ id: string; created: boolean }>> {
  return transact(store, { requestId, kind: 'save', undoable: true }, async (book) => {
    const { posting, verdict, now } = saving;
    const known = await book.byKey(postingKey(posting));
    const role = known ? reread(known, posting, verdict, now) : newRole(saving.newId, posting, verdict, now);
    await book.put([withCorrection(withNote(role, saving.note, now), saving.correction, now)]);
    return { id: role.id, created: known === undefined };
  });
}

function reread(role: Role, posting: JobPosting, verdict: Verdict, now: number): Role {
  const updated = addVersion(role, posting, now);
  return verdict.basis === 'posting' || role.verdict.basis === 'title' ? { ...updated, verdict } : updated;
}

function withNote(role: Role, note: string | undefined, now: number): Role {
  const joined = joinNotes(role.note, note ?? '');
  return joined === role.note ? role : { ...role, note: joined, updatedAt: now };
}

function withCorrection(role: Role, correction: Correction | undefined, now: number): Role {
  return correction ? { ...role, correction, updatedAt: now } : role;
}

/** A saved posting was met again: keeps the reading where it differs. Answers undefined where nothing was to be written. */
export async function keepReading(
  store: Store,
  requestId: string,
  id: string,
  posting: JobPosting,
  verdict: Verdict,
  now: number,
): Promise<Written<undefined>> {
  return transact(store, { requestId, kind: 'reread', undoable: false }, async (book) => {
    const role = await book.get(id);
    if (role) await book.put([reread(role, posting, verdict, now)]);
    return undefined;
  });
}

/** True where `keepReading` would change the role. */
export function isNewReading(role: Role, posting: JobPosting, verdict: Verdict): boolean {
  return addVersion(role, posting, 0) !== role || (role.verdict.basis === 'title' && verdict.basis === 'posting');
}

/** Applies one change to many roles. A note typed by itself is not kept for undo: the editor has its own. */
export function changeRoles(
  store: Store,
  requestId: string,
  ids: readonly string[],
  change: RoleChange,
  now: number,
): Promise<Written<{ ids: string[]; missing: string[] }>> {
  const onlyTyping = ids.length === 1 && Object.keys(change).every((field) => field === 'note' || field === 'contact');
  return transact(store, { requestId, kind: 'change', undoable: !onlyTyping }, async (book) => {
    const found = touchesTexts(change)
      ? await changeWhole(book, ids, change, now)
      : await book.change(ids, (role) => applyChange(role, change, now));
    return { ids: ids.filter((id) => found.has(id)), missing: ids.filter((id) => !found.has(id)) };
  });
}

/** For a change of the description, which a person makes to one role at a time. */
async function changeWhole(book: Book, ids: readonly string[], change: RoleChange, now: number): Promise<ReadonlySet<string>> {
  const found = (await Promise.all([...new Set(ids)].map((id) => book.get(id)))).filter((role) => role !== undefined);
  await book.put(found.map((role) => applyChange(role, change, now)));
  return new Set(found.map((role) => role.id));
}

export function removeRoles(store: Store, requestId: string, ids: readonly string[]): Promise<Written<{ ids: string[] }>> {
  return transact(store, { requestId, kind: 'remove', undoable: true }, async (book) => ({ ids: await book.remove(ids) }));
}

/** Puts whole roles back over what is there. */
export function restoreRoles(store: Store, requestId: string, roles: readonly Role[]): Promise<Written<{ ids: string[] }>> {
  return transact(store, { requestId, kind: 'restore', undoable: true }, async (book) => {
    const last = new Map(roles.map((role) => [role.id, role]));
    await book.put([...last.values()]);
    return { ids: [...last.keys()] };
  });
}

export type Merging = { readonly id: string } | { readonly refused: MergeRefusal | 'not-found' };

/** Merges roles; a refusal changes nothing. */
export function mergeIntoOne(
  store: Store,
  requestId: string,
  into: string,
  others: readonly string[],
  now: number,
): Promise<Written<Merging>> {
  return transact<Merging>(store, { requestId, kind: 'merge', undoable: true }, async (book) => {
    const target = await book.get(into);
    const rest = await Promise.all(others.filter((id) => id !== into).map((id) => book.get(id)));
    const found = rest.filter((role) => role !== undefined);
    if (!target || found.length !== others.length) return { refused: 'not-found' };
    const merged = mergeRoles(target, found, now);
    if ('refused' in merged) return merged;
    await book.remove(found.map((role) => role.id));
    await book.put([merged]);
    return { id: into };
  });
}
