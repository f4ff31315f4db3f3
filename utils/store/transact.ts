/**
 * The one way roles are written: a transaction that holds the change, the answered request, the state before for undo, and
 * the book-keeping. It is strict, and over when the browser says `complete`. Only the worker calls this.
 */
import type { IDBPTransaction } from 'idb';
import { tooMuchOf } from '../role/limits';
import type { Role } from '../role/role';
import { digestOf, EMPTY_DIGEST, mix } from './digest';
import { joinRole, lightRole, splitRole } from './rows';
import { BOOK, type BookState, type RoleRow, SEAL, type TextRow, type TrackmarkSchema, type UndoRow } from './schema';
import type { Store } from './store';
import { StoreError } from './store-error';

const STORES = ['roles', 'texts', 'seen', 'requests', 'undo', 'staging', 'meta'] as const;
export type WriteTransaction = IDBPTransaction<TrackmarkSchema, (typeof STORES)[number][], 'readwrite'>;

/** Answered requests that are remembered; a retry comes within seconds. */
const KEPT_REQUESTS = 500;
/** Requests that can be taken back. */
const KEPT_UNDO = 20;
/** Roles in one undo record: one value must stay far below the browser's message limit. */
const UNDO_PART = 500;

export const EMPTY_BOOK: BookState = { sequence: 0, rows: 0, digest: EMPTY_DIGEST, undoable: [] };

/** A row to write, with its texts where they change too. */
export interface Entry {
  readonly row: RoleRow;
  readonly text?: TextRow;
}

/** Roles within one transaction. Many at once where there are many: each waiting for the one before takes five times as long. */
export interface Book {
  readonly transaction: WriteTransaction;
  get(id: string): Promise<Role | undefined>;
  byKey(key: string): Promise<Role | undefined>;
  /** Writes roles, each id once, under the next sequence numbers; refuses one that would hold too much. `keepSequence`: as they stand in a backup. */
  put(roles: readonly Role[], keepSequence?: boolean): Promise<void>;
  /** Writes rows under the next sequence numbers; an absent text is left as it is. */
  putRows(entries: readonly Entry[]): Promise<void>;
  /** Changes roles without touching their long texts, which are not read either. Answers the ids that are there. */
  change(ids: readonly string[], changed: (role: Role) => Role): Promise<ReadonlySet<string>>;
  /** Answers the ids that were there. */
  remove(ids: readonly string[]): Promise<string[]>;
  /** Takes all roles out, and what could be taken back; the sequence goes on. */
  clear(): Promise<void>;
}

export interface Request {
  readonly requestId: string;
  /** What is asked for: an answer fits the questions of its kind only. */
  readonly kind: 'save' | 'reread' | 'change' | 'remove' | 'restore' | 'merge' | 'import' | 'erase' | 'bring back' | 'undo';
  /** Keeps the state before, so that the request can be taken back. */
  readonly undoable: boolean;
}

export interface Written<T> {
  readonly answer: T;
  /** The book after the write, for the canary. */
  readonly book: BookState;
  /** True when the request had been answered before, and nothing was done. */
  readonly repeated: boolean;
}

/**
 * Runs `work` in one transaction. A known `requestId` is answered as before, if it asks for the same. Fails with a
 * `StoreError`; then nothing was written.
 */
export function transact<T>(store: Store, request: Request, work: (book: Book) => Promise<T>): Promise<Written<T>> {
  return store.use(async (db) => {
    const transaction = db.transaction([...STORES], 'readwrite', { durability: 'strict' }) as unknown as WriteTransaction;
    const done = transaction.done;
    done.catch(() => undefined);
    try {
      const known = await transaction.objectStore('requests').get(request.requestId);
      const before = await bookOf(transaction);
      if (known) {
        if (known.kind !== undefined && known.kind !== request.kind)
          throw new StoreError('invalid-message', `${request.kind}: the id is that of another request, ${known.kind}`);
        await done;
        return { answer: known.answer as T, book: before, repeated: true };
      }
      const book = new OpenBook(transaction, before);
      const answer = await work(book);
      const after = await book.close(request, answer);
      await done;
      return { answer, book: after, repeated: false };
    } catch (error) {
      abort(transaction);
      // The transaction's own error says more (a full disk) than the request's that it took down.
      throw transaction.error ?? error;
    }
  });
}

/** The book as it is; counted anew where rows were removed without it. */
async function bookOf(transaction: WriteTransaction): Promise<BookState> {
  const meta = transaction.objectStore('meta');
  const [book = EMPTY_BOOK, seal] = await Promise.all([meta.get(BOOK), meta.getKey(SEAL)]);
  if (seal !== undefined || book === EMPTY_BOOK) return book;
  let counted: BookState = { ...book, rows: 0, digest: EMPTY_DIGEST, undoable: [] };
  let cursor = await transaction.objectStore('roles').openCursor();
  while (cursor) {
    counted = { ...counted, rows: counted.rows + 1, digest: mix(counted.digest, digestOf(cursor.value)) };
    cursor = await cursor.continue();
  }
  return counted;
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Over already.
  }
}

class OpenBook implements Book {
  #state: BookState;
  /** As each touched role was before the first touch. */
  readonly #before = new Map<string, Entry | undefined>();
  readonly #leftAt = new Map<string, number>();
  /** After `clear`, what was not written since is not there: no need to look. */
  #cleared = false;

  constructor(
    readonly transaction: WriteTransaction,
    state: BookState,
  ) {
    this.#state = state;
  }

  get #roles() {
    return this.transaction.objectStore('roles');
  }
  get #texts() {
    return this.transaction.objectStore('texts');
  }

  async get(id: string): Promise<Role | undefined> {
    const [row, text] = await Promise.all([this.#roles.get(id), this.#texts.get(id)]);
    return row && joinRole(row, text);
  }

  async byKey(key: string): Promise<Role | undefined> {
    const row = await this.#roles.index('by-key').get(key);
    return row && joinRole(row, await this.#texts.get(row.id));
  }

  async put(roles: readonly Role[], keepSequence = false): Promise<void> {
    await this.#write(roles.map(splitRole), await this.#rows(roles.map((role) => role.id)), keepSequence);
  }

  async putRows(entries: readonly Entry[]): Promise<void> {
    await this.#write(entries, await this.#rows(entries.map(({ row }) => row.id)), false);
  }

  async change(ids: readonly string[], changed: (role: Role) => Role): Promise<ReadonlySet<string>> {
    const olds = (await this.#rows([...new Set(ids)])).filter((row) => row !== undefined);
    const entries = olds.map((old): Entry => {
      const { versions: _versions, ...fields } = changed(lightRole(old));
      return {
        row: { ...fields, ...(old.latest && { latest: old.latest }), ...(old.textAt !== undefined && { textAt: old.textAt }) },
      };
    });
    await this.#write(entries, olds, false);
    return new Set(olds.map((row) => row.id));
  }

  async remove(ids: readonly string[]): Promise<string[]> {
    const olds = (await this.#rows([...new Set(ids)])).filter((row) => row !== undefined);
    await this.#remember(olds.map((old) => [old.id, old, true]));
    for (const old of olds) {
      this.#number();
      this.#count(old, undefined);
    }
    await Promise.all(olds.flatMap(({ id }) => [this.#roles.delete(id), this.#texts.delete(id)]));
    return olds.map((row) => row.id);
  }

  async clear(): Promise<void> {
    this.#number();
    this.#cleared = true;
    this.#leftAt.clear();
    this.#state = { ...this.#state, rows: 0, digest: EMPTY_DIGEST, undoable: [] };
    await Promise.all([this.#roles.clear(), this.#texts.clear(), this.transaction.objectStore('undo').clear()]);
  }

  #rows(ids: readonly string[]): Promise<(RoleRow | undefined)[]> {
    return Promise.all(ids.map((id) => (this.#cleared && !this.#leftAt.has(id) ? undefined : this.#roles.get(id))));
  }

  /** `olds`: the rows as they are, in the same order. */
  async #write(entries: readonly Entry[], olds: readonly (RoleRow | undefined)[], keepSequence: boolean): Promise<void> {
    for (const { row, text } of entries) {
      const field = tooMuchOf({ ...row, versions: text?.versions ?? [] });
      if (field) throw new StoreError('merge-refused', `too much: ${field}`);
    }
    await this.#remember(entries.map(({ row, text }, at) => [row.id, olds[at], text !== undefined]));
    const writes = entries.map(({ row: before, text }, at) => {
      const sequence = this.#number(keepSequence ? before.sequence : undefined);
      const row: RoleRow = { ...before, sequence, ...(text && { textAt: sequence }) };
      this.#count(olds[at], row);
      return Promise.all([this.#roles.put(row), text && this.#texts.put({ ...text, at: sequence })]);
    });
    await Promise.all(writes);
  }

  /** The next number of a write; one from a backup is kept, and the count goes on above it. */
  #number(kept?: number): number {
    const sequence = kept ?? this.#state.sequence + 1;
    this.#state = { ...this.#state, sequence: Math.max(this.#state.sequence, sequence) };
    return sequence;
  }

  #count(old: RoleRow | undefined, next: RoleRow | undefined): void {
    let { rows, digest } = this.#state;
    if (old) {
      rows -= 1;
      digest = mix(digest, digestOf(old));
    }
    if (next) {
      rows += 1;
      digest = mix(digest, digestOf(next));
      this.#leftAt.set(next.id, next.sequence);
    } else if (old) this.#leftAt.delete(old.id);
    this.#state = { ...this.#state, rows, digest };
  }

  /** Keeps each role as it was before this transaction first touched it; its texts where they are touched. */
  async #remember(touched: readonly (readonly [id: string, row: RoleRow | undefined, withText: boolean])[]): Promise<void> {
    const first = touched.filter(([id]) => !this.#before.has(id));
    for (const [id, row] of first) this.#before.set(id, row && { row });
    await Promise.all(
      first.map(async ([id, row, withText]) => {
        const text = row && withText ? await this.#texts.get(id) : undefined;
        if (row && text) this.#before.set(id, { row, text });
      }),
    );
  }

  /** Writes the answer, the undo record and the book itself; answers the book. */
  async close({ requestId, kind, undoable }: Request, answer: unknown): Promise<BookState> {
    // A request that changed no role still gets a number, so that its answer finds its place in the order.
    if (this.#before.size === 0) this.#number();
    const { sequence } = this.#state;
    const kept = undoable ? [...this.#state.undoable, requestId] : [...this.#state.undoable];
    const dropped = kept.splice(0, Math.max(0, kept.length - KEPT_UNDO));
    this.#state = { ...this.#state, undoable: kept };
    const undo = this.transaction.objectStore('undo');
    const requests = this.transaction.objectStore('requests');
    await Promise.all([
      this.transaction.objectStore('meta').put(this.#state, BOOK),
      this.transaction.objectStore('meta').put(EMPTY_BOOK, SEAL),
      requests.put({ requestId, kind, sequence, answer }),
      ...(undoable ? this.#undoRows(requestId).map((row) => undo.put(row)) : []),
      ...dropped.map((id) => undo.delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]))),
      this.#dropOldRequests(),
    ]);
    return this.#state;
  }

  async #dropOldRequests(): Promise<void> {
    const requests = this.transaction.objectStore('requests');
    const surplus = (await requests.count()) - KEPT_REQUESTS;
    if (surplus <= 0) return;
    const old = await requests.index('by-sequence').getAllKeys(null, surplus);
    await Promise.all(old.map((id) => requests.delete(id)));
  }

  #undoRows(requestId: string): UndoRow[] {
    const roles = [...this.#before].map(([id, before]) => ({
      id,
      ...(this.#leftAt.has(id) && { leftAt: this.#leftAt.get(id) }),
      ...(before && { before }),
    }));
    const rows: UndoRow[] = [];
    for (let at = 0; at < roles.length; at += UNDO_PART) {
      rows.push({ requestId, part: rows.length, roles: roles.slice(at, at + UNDO_PART) });
    }
    return rows;
  }
}
