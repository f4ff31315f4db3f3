/** One step from a schema to the next. It runs inside the upgrade's transaction: all of it or nothing. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** Steps see stores of their own time, so their types are open. */
export type OldDatabase = IDBPDatabase<unknown>;
export type UpgradeTransaction = IDBPTransaction<unknown, StoreNames<unknown>[], 'versionchange'>;

/** Only awaits of the transaction's own requests are allowed inside: any other lets it commit half done. */
export type Migration = (db: OldDatabase, transaction: UpgradeTransaction) => Promise<void>;
