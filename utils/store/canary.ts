/**
 * The canary: what the database should hold, kept outside it (in `storage.local`). It is written after each transaction, so
 * it can only lag behind; a database that lags behind the canary has lost something, whatever the browser says. Nine kinds
 * of damage to Chromium's files were tried: three lost rows without any error, the canary exposed all.
 */
import type { IDBPObjectStore, StoreNames } from 'idb';
import { digestOf, EMPTY_DIGEST, mix } from './digest';
import { BOOK, type BookState, READ_ROWS, type RoleRow, SEAL, type TrackmarkSchema } from './schema';
import type { Store } from './store';
import { asStoreError, type StoreError } from './store-error';
import { EMPTY_BOOK } from './transact';

export interface Canary {
  /** `BookState.sequence`. */
  readonly generation: number;
  readonly rows: number;
  readonly digest: string;
  /** Rows are being removed without the book; `rows` is what is left then. */
  readonly sealBroken?: true;
}

/** The part of `storage.local` that is needed; a parameter, so that tests can damage it. */
export interface KeptArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const KEY = 'canary';

export async function readCanary(area: KeptArea): Promise<Canary | undefined> {
  const canary = (await area.get(KEY))[KEY] as Partial<Canary> | undefined;
  return typeof canary?.generation === 'number' && typeof canary.rows === 'number' && typeof canary.digest === 'string'
    ? (canary as Canary)
    : undefined;
}

export function writeCanary(area: KeptArea, { sequence, rows, digest }: BookState): Promise<void> {
  return area.set({ [KEY]: { generation: sequence, rows, digest } satisfies Canary });
}

/** Before rows are removed without the book. */
export function sealBroken(
  area: KeptArea,
  book: ({ readonly digest: string } & Partial<BookState & Canary>) | undefined,
  rows: number,
): Promise<void> {
  const generation = book?.sequence ?? book?.generation ?? 0;
  return area.set({ [KEY]: { generation, rows, digest: book?.digest ?? EMPTY_DIGEST, sealBroken: true } satisfies Canary });
}

export type Finding =
  | { readonly state: 'well'; readonly book: BookState }
  /** Rows are gone or fell back, or nothing can be read at all (`cause`). */
  | { readonly state: 'damaged'; readonly expectedRows: number; readonly foundRows: number; readonly cause?: StoreError };

/**
 * Compares the database with the canary. `thorough` also digests every row (about 0.2 s for 10,000), which finds rows that
 * fell back to an older state; counting alone takes a few milliseconds.
 */
export async function checkStore(store: Store, canary: Canary | undefined, thorough: boolean): Promise<Finding> {
  try {
    // In one transaction: what is written meanwhile would look like damage.
    const { book, rows, texts, digest, sealed } = await store.use(async (db) => {
      const transaction = db.transaction(['roles', 'texts', 'meta']);
      const roles = transaction.objectStore('roles');
      const [kept, seal, rowCount, textCount] = await Promise.all([
        transaction.objectStore('meta').get(BOOK),
        transaction.objectStore('meta').getKey(SEAL),
        roles.count(),
        transaction.objectStore('texts').count(),
      ]);
      const state = kept ?? EMPTY_BOOK;
      return {
        book: state,
        rows: rowCount,
        texts: textCount,
        digest: thorough ? await digestAll(roles) : state.digest,
        sealed: seal !== undefined,
      };
    });
    // Counted anew with the next write.
    if (!sealed && canary?.sealBroken && rows === canary.rows && texts === rows) return { state: 'well', book: { ...book, rows } };
    const lags = canary !== undefined && book.sequence < canary.generation;
    const differs = canary !== undefined && book.sequence === canary.generation && book.digest !== canary.digest;
    if (!lags && !differs && rows === book.rows && texts === rows && digest === book.digest) return { state: 'well', book };
    return { state: 'damaged', expectedRows: Math.max(canary?.rows ?? 0, book.rows), foundRows: rows };
  } catch (error) {
    const cause = asStoreError(error);
    // A newer database, or one that is held, is not damaged: that has its own words.
    if (cause.trouble !== 'store-damaged') throw cause;
    return { state: 'damaged', expectedRows: canary?.rows ?? 0, foundRows: 0, cause };
  }
}

/**
 * Whether each role's texts are those that were written last: the same number stands in both. Answers how many are not. Page
 * by page, each in a transaction of its own, so that nobody who wants to write waits for the whole (about 1 s for 10,000).
 */
export async function countOldTexts(store: Store): Promise<number> {
  let old = 0;
  let after: string | undefined;
  for (;;) {
    const pairs = await store.use(async (db) => {
      const transaction = db.transaction(['roles', 'texts']);
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const rows = await transaction.objectStore('roles').getAll(range, TEXTS_READ);
      if (rows.length === 0) return { rows, texts: [] };
      return { rows, texts: await transaction.objectStore('texts').getAll(IDBKeyRange.bound(rows[0]!.id, rows.at(-1)!.id)) };
    });
    const writtenAt = new Map(pairs.texts.map(({ id, at }) => [id, at]));
    for (const { id, textAt } of pairs.rows) if (!writtenAt.has(id) || writtenAt.get(id) !== textAt) old += 1;
    if (pairs.rows.length < TEXTS_READ) return old;
    after = pairs.rows.at(-1)!.id;
  }
}

/** Roles whose texts are read at once: each may hold 100 KB. */
const TEXTS_READ = 200;

type RolesStore = IDBPObjectStore<TrackmarkSchema, StoreNames<TrackmarkSchema>[], 'roles', 'readonly'>;

async function digestAll(roles: RolesStore): Promise<string> {
  let digest = EMPTY_DIGEST;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows: RoleRow[] = await roles.getAll(after, READ_ROWS);
    for (const row of rows) digest = mix(digest, digestOf(row));
    if (rows.length < READ_ROWS) return digest;
    after = IDBKeyRange.lowerBound(rows.at(-1)!.id, true);
  }
}

/**
 * Takes what is there as what should be there: the person's "go on with that", or before a restore. The count of writes goes
 * on from `lastNumber` at least. Answers the new book.
 */
export function recount(store: Store, lastNumber = 0): Promise<BookState> {
  return store.use(async (db) => {
    const transaction = db.transaction(['roles', 'texts', 'meta'], 'readwrite', { durability: 'strict' });
    const roles = transaction.objectStore('roles');
    const texts = transaction.objectStore('texts');
    let book: BookState = {
      ...((await transaction.objectStore('meta').get(BOOK)) ?? EMPTY_BOOK),
      rows: 0,
      digest: EMPTY_DIGEST,
      undoable: [],
    };
    book = { ...book, sequence: Math.max(book.sequence, lastNumber) };
    // Texts of roles that are lost: nobody can reach them any more.
    const unreachable = new Set(await texts.getAllKeys());
    let cursor = await roles.openCursor();
    while (cursor) {
      const { id, sequence } = cursor.value;
      book = {
        ...book,
        rows: book.rows + 1,
        digest: mix(book.digest, digestOf(cursor.value)),
        sequence: Math.max(book.sequence, sequence),
      };
      unreachable.delete(id);
      const text = await texts.get(id);
      if (!text) await texts.put({ id, at: cursor.value.textAt, versions: [], signals: [], quotes: {} });
      else if (text.at !== cursor.value.textAt) await texts.put({ ...text, at: cursor.value.textAt });
      cursor = await cursor.continue();
    }
    await Promise.all([...unreachable].map((id) => texts.delete(id)));
    await Promise.all([
      transaction.objectStore('meta').put(book, BOOK),
      transaction.objectStore('meta').put(EMPTY_BOOK, SEAL),
      transaction.done,
    ]);
    return book;
  });
}
