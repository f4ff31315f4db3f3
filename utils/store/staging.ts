/**
 * Imports and restores, all or nothing: the parts are staged beside the data, and one transaction makes them the data. A
 * worker killed in between leaves the old data whole, and a staged part that stays behind is cleared at the next start.
 */
import { joinNotes } from '../role/note';
import type { Role, Seen } from '../role/role';
import type { StageRow } from './schema';
import type { Store } from './store';
import { StoreError } from './store-error';
import { type Book, transact, type WriteTransaction, type Written } from './transact';

/** Keeps one part; the same part again replaces itself. */
export function stagePart(store: Store, part: StageRow): Promise<void> {
  return store.use(async (db) => {
    const transaction = db.transaction('staging', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(part), transaction.done]);
  });
}

export interface ImportCount {
  readonly added: number;
  readonly updated: number;
  readonly seen: number;
}

/** Makes the staged parts the data. `replace`: instead of what is there, sequences and all; `add`: beside it. Fails, changing nothing, where a part is missing. */
export function commitStage(
  store: Store,
  requestId: string,
  stage: string,
  parts: number,
  mode: 'add' | 'replace',
): Promise<Written<ImportCount>> {
  return transact(store, { requestId, kind: 'import', undoable: mode === 'add' }, async (book) => {
    const { transaction } = book;
    if (mode === 'replace') await Promise.all([book.clear(), transaction.objectStore('seen').clear()]);
    const count = { added: 0, updated: 0, seen: 0 };
    for (let part = 0; part < parts; part++) {
      const staged = await transaction.objectStore('staging').get([stage, part]);
      if (!staged) throw new StoreError('unexpected', `part ${part} of ${parts} is missing`);
      const known = mode === 'replace' ? await place(book, staged.roles) : await joinIn(book, staged.roles);
      count.updated += known;
      count.added += staged.roles.length - known;
      await putSeen(transaction, staged.seen);
      count.seen += staged.seen.length;
    }
    await transaction.objectStore('staging').delete(rangeOf(stage));
    return count;
  });
}

async function place(book: Book, roles: readonly Role[]): Promise<0> {
  await book.put(roles, true);
  return 0;
}

/** Imports beside what is there. Answers how many were known. */
async function joinIn(book: Book, roles: readonly Role[]): Promise<number> {
  const here = await Promise.all(roles.map((role) => findSame(book, role)));
  /** What is to be written, by id: a file may hold one posting twice. */
  const writes = new Map<string, Role>();
  const byKey = new Map<string, string>();
  let known = 0;
  for (const [at, role] of roles.entries()) {
    const twin = role.keys.map((key) => byKey.get(key)).find((id) => id !== undefined);
    const same = writes.get(role.id) ?? (twin === undefined ? undefined : writes.get(twin)) ?? here[at];
    if (same) known += 1;
    const result = same ? joined(same, role) : role;
    if (result !== same) writes.set(result.id, result);
    for (const key of result.keys) byKey.set(key, result.id);
  }
  await book.put([...writes.values()]);
  return known;
}

async function findSame(book: Book, role: Role): Promise<Role | undefined> {
  const found = await Promise.all([book.get(role.id), ...role.keys.map((key) => book.byKey(key))]);
  return found.find((same) => same !== undefined);
}

/**
 * Of the same id the one counts that the person changed last, of the same posting under another id what is here. Notes are
 * joined, and no contact gives way to none: a file can be made without either.
 */
function joined(same: Role, role: Role): Role {
  const base = same.id === role.id && role.updatedAt > same.updatedAt ? role : same;
  const note = joinNotes(same.note, role.note);
  const contact = base.contact || same.contact || role.contact;
  return base === same && note === same.note && contact === same.contact ? same : { ...base, note, contact };
}

async function putSeen(transaction: WriteTransaction, rows: readonly Seen[]): Promise<void> {
  const seen = transaction.objectStore('seen');
  await Promise.all(rows.map((row) => seen.put(row)));
}

const rangeOf = (stage: string) => IDBKeyRange.bound([stage, 0], [stage, Number.MAX_SAFE_INTEGER]);

/** Takes the parts of one import away. */
export function dropStage(store: Store, stage: string): Promise<void> {
  return store.use((db) => db.delete('staging', rangeOf(stage)));
}

/** Takes away what imports of former sessions left behind. `running`: imports that have begun in this one, also while this works. */
export function dropLeftStages(store: Store, running: ReadonlySet<string>): Promise<void> {
  return store.use(async (db) => {
    const transaction = db.transaction('staging', 'readwrite');
    const keys = await transaction.store.getAllKeys();
    await Promise.all([...keys.filter(([stage]) => !running.has(stage)).map((key) => transaction.store.delete(key)), transaction.done]);
  });
}

/** Erases every role, the seen list and whatever could bring them back. */
export function eraseAll(store: Store, requestId: string): Promise<Written<undefined>> {
  return transact(store, { requestId, kind: 'erase', undoable: false }, async (book) => {
    const names = ['seen', 'requests', 'staging'] as const;
    await Promise.all([book.clear(), ...names.map((name) => book.transaction.objectStore(name).clear())]);
    return undefined;
  });
}
