/**
 * Removing where the disk is full. Browsers refuse a transaction that writes anything then, were it only the book of what is
 * there, but let rows be deleted. So the book is left as it is and its seal is broken: the next transaction that may write
 * counts anew. The canary is told beforehand, or the missing rows would look like damage.
 */
import { type KeptArea, readCanary, sealBroken } from './canary';
import { BOOK, SEAL } from './schema';
import type { Store } from './store';

/** Removes roles, all where no ids are given. Cannot be taken back. Answers the ids that were there. */
export function removeWithoutRoom(store: Store, area: KeptArea, ids?: readonly string[]): Promise<string[]> {
  return store.use(async (db) => {
    const there = await db.getAllKeys('roles');
    const asked = ids && new Set(ids);
    const wanted = asked ? there.filter((id) => asked.has(id)) : there;
    const [book, canary] = await Promise.all([db.get('meta', BOOK), readCanary(area)]);
    await sealBroken(area, book ?? canary, there.length - wanted.length);
    const names = ['roles', 'texts', 'undo', 'staging', 'requests', 'meta', ...(ids ? [] : (['seen'] as const))] as const;
    const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
    const emptied = names.filter((name) => name !== 'meta' && (!ids || (name !== 'roles' && name !== 'texts')));
    await Promise.all([
      ...(ids ? wanted.flatMap((id) => [transaction.objectStore('roles').delete(id), transaction.objectStore('texts').delete(id)]) : []),
      ...emptied.map((name) => transaction.objectStore(name).clear()),
      transaction.objectStore('meta').delete(SEAL),
      transaction.done,
    ]);
    return wanted;
  });
}
