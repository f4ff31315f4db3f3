/** Taking a request back: each role it touched becomes what it was, unless it was changed since; one that was removed and saved anew gets back into that. */
import { mergeRoles } from '../role/merge';
import type { Role } from '../role/role';
import { joinRole } from './rows';
import { BOOK, type UndoRow } from './schema';
import type { Store } from './store';
import { transact, type WriteTransaction, type Written } from './transact';

export interface Undone {
  readonly ids: readonly string[];
  /** Changed after the request, or removed by it and saved anew: they are not what they were. */
  readonly skipped: readonly string[];
}

/** Keys of what is kept of a request. */
export const rowsOf = (requestId: string): IDBKeyRange => IDBKeyRange.bound([requestId, 0], [requestId, Number.MAX_SAFE_INTEGER]);

/** Takes back the request `of`; undefined where it is not (or no longer) known. */
export function undoRequest(store: Store, requestId: string, of: string): Promise<Written<Undone | undefined>> {
  return transact(store, { requestId, kind: 'undo', undoable: false }, async (book) => {
    const kept = book.transaction.objectStore('undo');
    const range = rowsOf(of);
    const rows = await kept.getAll(range);
    if (rows.length === 0) return undefined;
    const touched = rows.flatMap((row) => row.roles);
    const roles = book.transaction.objectStore('roles');
    const now = await Promise.all(touched.map(({ id }) => roles.get(id)));
    const asLeft = touched.filter(({ leftAt }, at) => now[at]?.sequence === leftAt);
    const held = await heldOf(book.transaction, asLeft);
    const untouchedSince = asLeft.filter(({ id }) => !held.has(id));
    const ids = new Set(untouchedSince.map(({ id }) => id));
    await book.remove(untouchedSince.filter(({ before }) => !before).map(({ id }) => id));
    // A change that left the texts alone did not keep them: they are still there.
    await book.putRows(untouchedSince.map(({ before }) => before).filter((before) => before !== undefined));
    for (const { before, by } of held.values()) {
      const holder = await book.get(by);
      // What the request itself made of it, and the person changed since, has all of it already.
      if (!holder || touched.some(({ id }) => id === by)) continue;
      const whole = mergeRoles(holder, [before], holder.updatedAt);
      // Rather there twice than lost.
      const next = 'refused' in whole ? before : whole;
      await book.put([next]);
      ids.add(next.id);
    }
    await kept.delete(range);
    return { ids: [...ids], skipped: touched.map(({ id }) => id).filter((id) => !ids.has(id)) };
  });
}

/** By id, the removed roles whose posting another role has by now: with both there, it would be there twice. */
async function heldOf(
  transaction: WriteTransaction,
  touched: UndoRow['roles'],
): Promise<ReadonlyMap<string, { readonly before: Role; readonly by: string }>> {
  const byKey = transaction.objectStore('roles').index('by-key');
  const ids = new Set(touched.map(({ id }) => id));
  const held = new Map<string, { readonly before: Role; readonly by: string }>();
  await Promise.all(
    touched.map(async ({ id, leftAt, before }) => {
      if (leftAt !== undefined || !before) return;
      const holders = await Promise.all(before.row.keys.map((key) => byKey.getAllKeys(key)));
      const by = holders.flat().find((other) => !ids.has(other));
      if (by !== undefined) held.set(id, { before: joinRole(before.row, before.text), by });
    }),
  );
  return held;
}

/** Forgets that these requests could be taken back: at the browser's start, so that what was removed before is gone for good. */
export function forgetUndo(store: Store, requestIds: readonly string[]): Promise<void> {
  return store.use(async (db) => {
    const transaction = db.transaction(['undo', 'meta'], 'readwrite');
    const book = await transaction.objectStore('meta').get(BOOK);
    const undoable = book?.undoable.filter((id) => !requestIds.includes(id)) ?? [];
    await Promise.all([
      ...requestIds.map((id) => transaction.objectStore('undo').delete(rowsOf(id))),
      ...(book ? [transaction.objectStore('meta').put({ ...book, undoable }, BOOK)] : []),
      transaction.done,
    ]);
  });
}
