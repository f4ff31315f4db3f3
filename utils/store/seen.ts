/** The seen list. Its loss hurts nobody's own words, so its writes are relaxed and outside the book-keeping of roles. */
import type { Seen } from '../role/role';
import { READ_ROWS, WRITE_ROWS } from './schema';
import type { Store } from './store';

export function countSeen(store: Store): Promise<number> {
  return store.use((db) => db.count('seen'));
}

/** What is remembered of each key. */
export function findSeen(store: Store, keys: readonly string[]): Promise<Map<string, Seen>> {
  return store.use(async (db) => {
    const { store: seen } = db.transaction('seen');
    const rows = await Promise.all(keys.map((key) => seen.get(key)));
    return new Map(rows.filter((row) => row !== undefined).map((row) => [row.key, row]));
  });
}

/** All rows with each fingerprint; the empty one (unknown employer) matches nothing. */
export function findTwins(store: Store, fingerprints: readonly string[]): Promise<Map<string, Seen[]>> {
  return store.use(async (db) => {
    const index = db.transaction('seen').store.index('by-fingerprint');
    const wanted = [...new Set(fingerprints)].filter((print) => print !== '');
    return new Map(await Promise.all(wanted.map(async (print) => [print, await index.getAll(print, MAX_TWINS)] as const)));
  });
}

/** An employer with more openings of one name than this is hiring many, not reposting. */
const MAX_TWINS = 50;

/** The whole list, page by page. */
export async function* streamSeen(store: Store, pageSize = READ_ROWS): AsyncGenerator<Seen[]> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const page = await store.use((db) => db.getAll('seen', range, pageSize));
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.key;
  }
}

/** Remembers postings. The worker's, as all that follows. */
export function rememberSeen(store: Store, seen: readonly Seen[]): Promise<void> {
  return store.use(async (db) => {
    for (let at = 0; at < seen.length; at += WRITE_ROWS) {
      const transaction = db.transaction('seen', 'readwrite', { durability: 'relaxed' });
      await Promise.all([...seen.slice(at, at + WRITE_ROWS).map((row) => transaction.store.put(row)), transaction.done]);
    }
  });
}

/** Forgets what was last met before a moment (milliseconds since 1970); answers how many. */
export function forgetSeen(store: Store, before: number): Promise<number> {
  return store.use(async (db) => {
    let forgotten = 0;
    for (;;) {
      const transaction = db.transaction('seen', 'readwrite', { durability: 'relaxed' });
      const old = await transaction.store.index('by-lastSeen').getAllKeys(IDBKeyRange.upperBound(before, true), WRITE_ROWS);
      await Promise.all([...old.map((key) => transaction.store.delete(key)), transaction.done]);
      forgotten += old.length;
      if (old.length < WRITE_ROWS) return forgotten;
    }
  });
}

export function clearSeen(store: Store): Promise<void> {
  return store.use((db) => db.clear('seen'));
}
