/** Taking a request back: each role it touched becomes what it was, unless it was changed since. */
import { joinRole } from './rows';
import { BOOK, type TextRow, type UndoRow } from './schema';
import type { Store } from './store';
import { type Book, transact, type Written } from './transact';

export interface Undone {
  readonly ids: readonly string[];
  /** Changed after the request: left as they are. */
  readonly skipped: readonly string[];
}

/** Takes back the request `of`; undefined where it is not (or no longer) known. */
export function undoRequest(store: Store, requestId: string, of: string): Promise<Written<Undone | undefined>> {
  return transact(store, { requestId, undoable: false }, async (book) => {
    const kept = book.transaction.objectStore('undo');
    const range = IDBKeyRange.bound([of, 0], [of, Number.MAX_SAFE_INTEGER]);
    const rows = await kept.getAll(range);
    if (rows.length === 0) return undefined;
    const ids: string[] = [];
    const skipped: string[] = [];
    for (const touched of rows.flatMap((row) => row.roles)) {
      (await putBack(book, touched)) ? ids.push(touched.id) : skipped.push(touched.id);
    }
    await kept.delete(range);
    return { ids, skipped };
  });
}

async function putBack(book: Book, { id, leftAt, before }: UndoRow['roles'][number]): Promise<boolean> {
  const now = await book.transaction.objectStore('roles').get(id);
  if (now?.sequence !== leftAt) return false;
  if (!before) return book.remove(id);
  // A change that left the texts alone did not keep them: they are still there.
  const text: TextRow | undefined = before.text ?? (await book.transaction.objectStore('texts').get(id));
  await book.put(joinRole(before.row, text));
  return true;
}

/** Forgets everything that could be taken back: at the browser's start, so that what was removed is gone for good. */
export function forgetUndo(store: Store): Promise<void> {
  return store.use(async (db) => {
    const transaction = db.transaction(['undo', 'meta'], 'readwrite');
    const book = await transaction.objectStore('meta').get(BOOK);
    await Promise.all([
      transaction.objectStore('undo').clear(),
      ...(book ? [transaction.objectStore('meta').put({ ...book, undoable: [] }, BOOK)] : []),
      transaction.done,
    ]);
  });
}
