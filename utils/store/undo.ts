/** Taking a request back: each role it touched becomes what it was, unless it was changed since. */
import { BOOK } from './schema';
import type { Store } from './store';
import { transact, type Written } from './transact';

export interface Undone {
  readonly ids: readonly string[];
  /** Changed after the request: left as they are. */
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
    const untouchedSince = touched.filter(({ leftAt }, at) => now[at]?.sequence === leftAt);
    const skipped = touched.filter(({ leftAt }, at) => now[at]?.sequence !== leftAt).map(({ id }) => id);
    await book.remove(untouchedSince.filter(({ before }) => !before).map(({ id }) => id));
    // A change that left the texts alone did not keep them: they are still there.
    await book.putRows(untouchedSince.map(({ before }) => before).filter((before) => before !== undefined));
    await kept.delete(range);
    return { ids: untouchedSince.map(({ id }) => id), skipped };
  });
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
