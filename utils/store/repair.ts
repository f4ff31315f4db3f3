/** After damage: bringing back what a copy holds and the database lacks. */
import type { Role } from '../role/role';
import { openDatabase } from './open';
import { factoryOf, otherPlaces, type Place } from './place';
import type { Store } from './store';
import { asStoreError, StoreError } from './store-error';
import { transact, type Written } from './transact';

/**
 * Puts every role of the copy that is missing, or newer there, into the database; what is newer in the database stays. Texts
 * that are still there stay with their role.
 */
export function bringBack(store: Store, requestId: string, roles: readonly Role[]): Promise<Written<{ ids: string[] }>> {
  return transact(store, { requestId, kind: 'bring back', undoable: false }, async (book) => {
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
const DELETE_TIMEOUT = 5_000;

/**
 * Takes the broken database away, so that a new one can be made at its place, or at another one where the browser cannot
 * even delete it. Answers where. Only after the person chose to.
 */
export async function makeRoom(place: Place, now: number): Promise<Place> {
  try {
    await deleteDatabase(place);
    // Deleting may succeed where opening does not.
    return await canOpen(place);
  } catch (error) {
    for (const other of otherPlaces(now)) {
      const open = await canOpen(other).catch(() => undefined);
      if (open) return open;
    }
    throw error;
  }
}

async function canOpen(place: Place): Promise<Place> {
  (await openDatabase({ mayUpgrade: true, expectedRows: 0, place })).close();
  return place;
}

async function deleteDatabase(place: Place): Promise<void> {
  const factory = await factoryOf(place);
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreError('store-blocked', 'deleting took too long')), DELETE_TIMEOUT);
    const request = factory.deleteDatabase(place.name);
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve();
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(asStoreError(request.error));
    };
  });
}
