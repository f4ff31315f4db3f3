/** Opening the database: the worker may make and upgrade it, everyone else only opens what is there. */
import { openDB } from 'idb';
import type { OldDatabase, UpgradeTransaction } from './migrations/migration';
import { MIGRATIONS } from './migrations/migrations';
import { DATABASE, type Database, SCHEMA_VERSION, type TrackmarkSchema } from './schema';
import { asStoreError, StoreError } from './store-error';

export interface OpenOptions {
  /** Only the worker upgrades: two writers of the schema would be one too many. */
  readonly mayUpgrade: boolean;
  /** Roles that the canary remembers. Above 0, an empty new database is never made in silence. */
  readonly expectedRows: number;
  /** Another page holds the old version open and does not let go. */
  readonly onBlocked?: () => void;
  /** The connection is gone: closed for another's upgrade, or by the browser. The next use opens anew. */
  readonly onClosed?: () => void;
  readonly name?: string;
}

/** Milliseconds. An upgrade of 10,000 roles with texts takes about 4 s; longer than this and something holds the door. */
const OPEN_TIMEOUT = 30_000;
/** Milliseconds. A page that does not answer `versionchange` within this time is named as the reason. */
const BLOCKED_TIMEOUT = 4_000;

/** Opens, or fails with a `StoreError` by name. */
export function openDatabase(options: OpenOptions): Promise<Database> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    /** Inside an upgrade only aborting is possible; this carries the reason out. */
    let refused: StoreError | undefined;

    const giveUp = (detail: string) => () => {
      givenUp = true;
      reject(new StoreError('store-blocked', detail));
    };
    let timer = setTimeout(giveUp('opening took too long'), OPEN_TIMEOUT);

    openDB<TrackmarkSchema>(options.name ?? DATABASE, SCHEMA_VERSION, {
      upgrade(db, oldVersion, _newVersion, transaction, event) {
        refused = refusal(options, oldVersion, event);
        if (!refused) {
          void upgrade(db as never, transaction as never, oldVersion).catch((error) => {
            refused = asStoreError(error);
            abort(transaction as never);
          });
        } else abort(transaction as never);
      },
      blocked() {
        options.onBlocked?.();
        clearTimeout(timer);
        timer = setTimeout(giveUp('a page with the old version holds the database'), BLOCKED_TIMEOUT);
      },
      blocking(_current, _next, event) {
        (event.target as IDBDatabase).close();
        options.onClosed?.();
      },
      terminated() {
        options.onClosed?.();
      },
    })
      .then(
        (db) => {
          // One that was given up and succeeds later must not stay open behind our back and block others.
          if (givenUp) db.close();
          else resolve(db);
        },
        (error) => reject(refused ?? asStoreError(error)),
      )
      .finally(() => clearTimeout(timer));
  });
}

async function upgrade(db: OldDatabase, transaction: UpgradeTransaction, oldVersion: number): Promise<void> {
  transaction.done.catch(() => undefined);
  for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(db, transaction);
}

function abort(transaction: UpgradeTransaction): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It is over already: a failed request has aborted it.
  }
}

function refusal(options: OpenOptions, oldVersion: number, event: IDBVersionChangeEvent): StoreError | undefined {
  if (!options.mayUpgrade) return new StoreError('store-missing', `version ${oldVersion}: the worker has not prepared the store`);
  if (oldVersion > 0 || options.expectedRows === 0) return undefined;
  // Chromium throws a broken database away and says so only here.
  const wiped = (event as { dataLoss?: string }).dataLoss === 'total';
  return new StoreError(
    'store-damaged',
    `${options.expectedRows} roles expected, ${wiped ? 'database thrown away by the browser' : 'no database found'}`,
  );
}
