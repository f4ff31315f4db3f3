/** Opening the database: the worker may make and upgrade it, everyone else only opens what is there. */
import { wrap } from 'idb';
import type { OldDatabase, UpgradeTransaction } from './migrations/migration';
import { MIGRATIONS } from './migrations/migrations';
import { factoryOf, type Place, USUAL_PLACE } from './place';
import { type Database, SCHEMA_VERSION } from './schema';
import { asStoreError, StoreError } from './store-error';

export interface OpenOptions {
  /** Only the worker upgrades: two writers of the schema would be one too many. */
  readonly mayUpgrade: boolean;
  /** Roles that the canary remembers. Above 0, an empty new database is never made in silence. */
  readonly expectedRows: number;
  readonly place?: Place;
  /** Another page holds the old version open and does not let go. */
  readonly onBlocked?: () => void;
  /** The connection is gone: closed for another's upgrade, or by the browser. The next use opens anew. */
  readonly onClosed?: () => void;
}

/** Milliseconds. An upgrade of 10,000 roles with texts takes about 4 s; longer than this and something holds the door. */
const OPEN_TIMEOUT = 30_000;
/** Milliseconds. A page that does not answer `versionchange` within this time is named as the reason. */
const BLOCKED_TIMEOUT = 4_000;

/** Opens, or fails with a `StoreError` by name. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const place = options.place ?? USUAL_PLACE;
  try {
    return await open(await factoryOf(place), place.name, options);
  } catch (error) {
    throw asStoreError(error);
  }
}

function open(factory: IDBFactory, name: string, options: OpenOptions): Promise<Database> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    /** Inside an upgrade only aborting is possible; this carries the reason out. */
    let refused: StoreError | undefined;
    const giveUp = (detail: string) => () => {
      givenUp = true;
      reject(new StoreError('store-blocked', detail));
    };
    let timer = setTimeout(giveUp('opening took too long'), OPEN_TIMEOUT);

    const request = factory.open(name, SCHEMA_VERSION);
    request.onupgradeneeded = (event) => {
      const transaction = wrap(request.transaction!) as unknown as UpgradeTransaction;
      transaction.done.catch(() => undefined);
      refused = refusal(options, event);
      if (refused) return abort(transaction);
      upgrade(wrap(request.result) as unknown as OldDatabase, transaction, event.oldVersion).catch((error) => {
        refused = asStoreError(error);
        abort(transaction);
      });
    };
    request.onblocked = () => {
      options.onBlocked?.();
      clearTimeout(timer);
      timer = setTimeout(giveUp('a page with the old version holds the database'), BLOCKED_TIMEOUT);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(refused ?? request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const db = request.result;
      // One that was given up and succeeds later must not stay open behind our back and block others.
      if (givenUp) return db.close();
      db.onversionchange = () => {
        db.close();
        options.onClosed?.();
      };
      db.onclose = () => options.onClosed?.();
      resolve(wrap(db) as unknown as Database);
    };
  });
}

async function upgrade(db: OldDatabase, transaction: UpgradeTransaction, oldVersion: number): Promise<void> {
  for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(db, transaction);
}

function abort(transaction: UpgradeTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already: a failed request has aborted it.
  }
}

function refusal(options: OpenOptions, event: IDBVersionChangeEvent): StoreError | undefined {
  const { oldVersion } = event;
  if (!options.mayUpgrade) return new StoreError('store-missing', `version ${oldVersion}: the worker has not prepared the store`);
  if (oldVersion > 0 || options.expectedRows === 0) return undefined;
  // Chromium throws a broken database away and says so only here.
  const wiped = (event as { dataLoss?: string }).dataLoss === 'total';
  return new StoreError(
    'store-damaged',
    `${options.expectedRows} roles expected, ${wiped ? 'database thrown away by the browser' : 'no database found'}`,
  );
}
