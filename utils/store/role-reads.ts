/**
 * Reading roles. Extension pages import these; they never write. Rows come in pages of at most `READ_ROWS`, so that no
 * single answer grows too large for the browser.
 */
import type { Role } from '../role/role';
import type { RoleSummary } from '../role/summary';
import { joinRole, summariseRow } from './rows';
import { type Database, READ_ROWS, type RoleRow } from './schema';
import type { Store } from './store';

/** A role with its texts. */
export function getRole(store: Store, id: string): Promise<Role | undefined> {
  return store.use(async (db) => {
    const transaction = db.transaction(['roles', 'texts']);
    const [row, text] = await Promise.all([transaction.objectStore('roles').get(id), transaction.objectStore('texts').get(id)]);
    return row && joinRole(row, text);
  });
}

/** Roles with their texts, in the order asked; ids that are not there are left out. */
export function getRoles(store: Store, ids: readonly string[]): Promise<Role[]> {
  return store.use(async (db) => {
    const transaction = db.transaction(['roles', 'texts']);
    const found = await Promise.all(
      ids.map(async (id) => {
        const [row, text] = await Promise.all([transaction.objectStore('roles').get(id), transaction.objectStore('texts').get(id)]);
        return row && joinRole(row, text);
      }),
    );
    return found.filter((role) => role !== undefined);
  });
}

/** What lists show of some roles; ids that are not there are left out. */
export function getSummaries(store: Store, ids: readonly string[]): Promise<RoleSummary[]> {
  return store.use(async (db) => {
    const { store: roles } = db.transaction('roles');
    const rows = await Promise.all(ids.map((id) => roles.get(id)));
    return rows.filter((row) => row !== undefined).map(summariseRow);
  });
}

/** The saved role for each posting key that has one, with its texts. */
export function findByKeys(store: Store, keys: readonly string[]): Promise<Map<string, Role>> {
  return store.use(async (db) => {
    const transaction = db.transaction(['roles', 'texts']);
    const byKey = transaction.objectStore('roles').index('by-key');
    const found = new Map<string, Role>();
    await Promise.all(
      keys.map(async (key) => {
        const row = await byKey.get(key);
        if (row) found.set(key, joinRole(row, await transaction.objectStore('texts').get(row.id)));
      }),
    );
    return found;
  });
}

export function countRoles(store: Store): Promise<number> {
  return store.use((db) => db.count('roles'));
}

/** Backwards in one read, where the browser can (Chromium from 141 on): a cursor asks it seven times for sixty rows. */
interface Backwards {
  getAllRecords(what: { readonly direction: 'prev'; readonly count: number }): Promise<readonly { readonly value: RoleRow }[]>;
}

/** The roles written last, newest first. */
export function recentRoles(store: Store, limit: number): Promise<RoleSummary[]> {
  return store.use(async (db) => {
    const index = db.transaction('roles').store.index('by-sequence');
    if ('getAllRecords' in index) {
      const records = await (index as unknown as Backwards).getAllRecords({ direction: 'prev', count: limit });
      return records.map(({ value }) => summariseRow(value));
    }
    const rows: RoleSummary[] = [];
    let cursor = await index.openCursor(null, 'prev');
    while (cursor && rows.length < limit) {
      rows.push(summariseRow(cursor.value));
      cursor = await cursor.continue();
    }
    return rows;
  });
}

/** A page of summaries in the order of their ids; `after` is the last id of the page before. */
export function listRoles(store: Store, page: { readonly after?: string; readonly limit?: number } = {}): Promise<RoleSummary[]> {
  return store.use(async (db) => (await rowsAfter(db, page.after, page.limit)).map(summariseRow));
}

/** All summaries, page by page: the table shows the first while the rest is on its way. */
export async function* roleSummaries(store: Store, pageSize = READ_ROWS): AsyncGenerator<RoleSummary[]> {
  let after: string | undefined;
  for (;;) {
    const page = await listRoles(store, { after, limit: pageSize });
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.id;
  }
}

/** Roles with texts per batch: each may hold a description of 100 KB. */
const FULL_BATCH = 200;

/** All roles with their texts, batch by batch. */
export async function* streamRoles(store: Store, batchSize = FULL_BATCH): AsyncGenerator<Role[]> {
  let after: string | undefined;
  for (;;) {
    const batch = await store.use((db) => fullRolesAfter(db, after, batchSize));
    if (batch.length > 0) yield batch;
    if (batch.length < batchSize) return;
    after = batch.at(-1)!.id;
  }
}

/** Asked for this share of all roles, reading all of them and leaving the others out is quicker. */
const MOST = 0.5;

/**
 * Roles with their texts, batch by batch, in the store's order: read side by side each costs the same however many there
 * are. One by one in another order each costs 50 µs among 1,000 and 117 among 10,000, which no cache of the browser holds.
 */
export async function* rolesAmong(store: Store, ids: readonly string[]): AsyncGenerator<Role[]> {
  if (ids.length < (await countRoles(store)) * MOST) {
    const sorted = [...ids].sort();
    for (let from = 0; from < sorted.length; from += FULL_BATCH) yield await getRoles(store, sorted.slice(from, from + FULL_BATCH));
    return;
  }
  const wanted = new Set(ids);
  for await (const batch of streamRoles(store)) yield batch.filter(({ id }) => wanted.has(id));
}

/** Every tag in use, for completion. */
export const tagsInUse = (store: Store): Promise<string[]> => wordsInUse(store, 'by-tag');

/** Names of all shortlists, for completion. */
export const shortlistsInUse = (store: Store): Promise<string[]> => wordsInUse(store, 'by-shortlist');

function wordsInUse(store: Store, index: 'by-tag' | 'by-shortlist'): Promise<string[]> {
  return store.use(async (db) => {
    const words: string[] = [];
    let cursor = await db.transaction('roles').store.index(index).openKeyCursor(null, 'nextunique');
    while (cursor) {
      words.push(cursor.key);
      cursor = await cursor.continue();
    }
    return words;
  });
}

const rangeAfter = (after: string | undefined) => (after === undefined ? null : IDBKeyRange.lowerBound(after, true));

function rowsAfter(db: Database, after: string | undefined, limit = READ_ROWS): Promise<RoleRow[]> {
  return db.getAll('roles', rangeAfter(after), Math.min(limit, READ_ROWS));
}

async function fullRolesAfter(db: Database, after: string | undefined, limit: number): Promise<Role[]> {
  const transaction = db.transaction(['roles', 'texts']);
  const rows = await transaction.objectStore('roles').getAll(rangeAfter(after), limit);
  if (rows.length === 0) return [];
  const range = IDBKeyRange.bound(rows[0]!.id, rows.at(-1)!.id);
  const texts = new Map((await transaction.objectStore('texts').getAll(range)).map((text) => [text.id, text]));
  return rows.map((row) => joinRole(row, texts.get(row.id)));
}
