/** A database of its own for each test, canonical JSON, and what is needed to look at and to damage a store. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { Role } from '../../utils/role/role';
import type { KeptArea } from '../../utils/store/canary';
import { MIGRATIONS } from '../../utils/store/migrations/migrations';
import { openDatabase } from '../../utils/store/open';
import { streamRoles } from '../../utils/store/role-reads';
import { DATABASE } from '../../utils/store/schema';
import { streamSeen } from '../../utils/store/seen';
import { Store } from '../../utils/store/store';

/** Forgets every database. */
export function emptyDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** The worker's store. */
export const writer = (expectedRows = 0): Store => new Store((onClosed) => openDatabase({ mayUpgrade: true, expectedRows, onClosed }));

/** A page's store. */
export const pageReader = (): Store => new Store((onClosed) => openDatabase({ mayUpgrade: false, expectedRows: 0, onClosed }));

/** `storage.local` in memory. */
export function memoryArea(): KeptArea & { readonly items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  const names = (keys: string | string[]) => (Array.isArray(keys) ? keys : [keys]);
  return {
    items,
    get: async (keys) =>
      structuredClone(
        Object.fromEntries(
          names(keys)
            .filter((key) => key in items)
            .map((key) => [key, items[key]]),
        ),
      ),
    set: async (more) => void Object.assign(items, structuredClone(more)),
    remove: async (keys) => {
      for (const key of names(keys)) delete items[key];
    },
  };
}

/** JSON with sorted keys: equal values give equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Everything a person keeps, as canonical JSON. */
export async function contents(store: Store): Promise<string> {
  const all: { roles: unknown[]; seen: unknown[] } = { roles: [], seen: [] };
  for await (const batch of streamRoles(store)) all.roles.push(...batch);
  for await (const batch of streamSeen(store)) all.seen.push(...batch);
  return canonical(all);
}

/** All roles. */
export async function allRoles(store: Store): Promise<Role[]> {
  const all: Role[] = [];
  for await (const batch of streamRoles(store)) all.push(...batch);
  return all;
}

/** An example of an older schema: what its stores held. */
export interface ExampleDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly { readonly key?: string; readonly value: unknown }[]>>;
}

/** Makes a database of an older schema, as the version of that time left it. */
export async function makeOldDatabase(example: ExampleDatabase): Promise<void> {
  const db = await openDB(DATABASE, example.version, {
    async upgrade(old, from, _to, transaction) {
      for (const migrate of MIGRATIONS.slice(from, example.version)) await migrate(old as never, transaction as never);
    },
  });
  for (const [name, rows] of Object.entries(example.stores)) {
    const transaction = db.transaction(name, 'readwrite');
    for (const { key, value } of rows) await transaction.store.put(value, key);
    await transaction.done;
  }
  db.close();
}
