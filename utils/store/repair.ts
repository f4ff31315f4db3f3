/** After damage: bringing back what a copy holds and the database lacks. */
import { deleteDB } from 'idb';
import type { Role } from '../role/role';
import { DATABASE } from './schema';
import type { Store } from './store';
import { StoreError } from './store-error';
import { transact, type Written } from './transact';

/**
 * Puts every role of the copy that is missing, or newer there, into the database; what is newer in the database stays. Texts
 * that are still there stay with their role.
 */
export function bringBack(store: Store, requestId: string, roles: readonly Role[]): Promise<Written<{ ids: string[] }>> {
  return transact(store, { requestId, undoable: false }, async (book) => {
    const found = await Promise.all(roles.map((kept) => book.get(kept.id)));
    const wanted = roles.flatMap((kept, at) => {
      const there = found[at];
      if (!there) return [kept];
      return there.sequence < kept.sequence ? [withTextsOf(kept, there)] : [];
    });
    await book.put(wanted, true);
    return { ids: wanted.map((role) => role.id) };
  });
}

function withTextsOf(kept: Role, found: Role): Role {
  const { description } = found.posting;
  const sameReading = found.verdict.track === kept.verdict.track;
  return {
    ...kept,
    posting: description === undefined ? kept.posting : { ...kept.posting, description },
    versions: found.versions.length > 0 ? found.versions : kept.versions,
    verdict: sameReading ? { ...kept.verdict, signals: found.verdict.signals, quotes: found.verdict.quotes } : kept.verdict,
  };
}

/** Milliseconds; a damaged database can refuse to go, too. */
const DELETE_TIMEOUT = 10_000;

/** Takes the broken database away, so that a new one can be made. Only after the person chose to. */
export async function discardDatabase(store: Store): Promise<void> {
  store.close();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreError('store-blocked', 'deleting took too long')), DELETE_TIMEOUT);
  });
  await Promise.race([deleteDB(DATABASE), tooLong]).finally(() => clearTimeout(timer));
}
