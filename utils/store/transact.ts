/**
 * The one way roles are written: a transaction that holds the change, the answered request, the state before for undo, and
 * the book-keeping. It is strict, and over when the browser says `complete`. Only the worker calls this.
 */
import type { IDBPTransaction } from 'idb';
import type { Role } from '../role/role';
import { digestOf, EMPTY_DIGEST, mix } from './digest';
import { joinRole, lightRole, splitRole } from './rows';
import { BOOK, type BookState, type RoleRow, type TextRow, type TrackmarkSchema, type UndoRow } from './schema';
import type { Store } from './store';

const STORES = ['roles', 'texts', 'seen', 'requests', 'undo', 'staging', 'meta'] as const;
export type WriteTransaction = IDBPTransaction<TrackmarkSchema, (typeof STORES)[number][], 'readwrite'>;

/** Answered requests that are remembered; a retry comes within seconds. */
const KEPT_REQUESTS = 500;
/** Requests that can be taken back. */
const KEPT_UNDO = 20;
/** Roles in one undo record: one value must stay far below the browser's message limit. */
const UNDO_PART = 500;

export const EMPTY_BOOK: BookState = { sequence: 0, rows: 0, digest: EMPTY_DIGEST, undoable: [] };

/** Roles within one transaction. */
export interface Book {
  readonly transaction: WriteTransaction;
  get(id: string): Promise<Role | undefined>;
  byKey(key: string): Promise<Role | undefined>;
  /** Writes a role under the next sequence number and answers it so. `keepSequence`: as it stands in a backup. */
  put(role: Role, keepSequence?: boolean): Promise<Role>;
  /** Changes a role without touching its long texts, which are not read either. */
  change(id: string, changed: (role: Role) => Role): Promise<Role | undefined>;
  remove(id: string): Promise<boolean>;
  /** Takes all roles out, and what could be taken back; the sequence goes on. */
  clear(): Promise<void>;
}

export interface Request {
  readonly requestId: string;
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

/** Runs `work` in one transaction. A known `requestId` is answered as before. Fails with a `StoreError`; then nothing was written. */
export function transact<T>(store: Store, request: Request, work: (book: Book) => Promise<T>): Promise<Written<T>> {
  return store.use(async (db) => {
    const transaction = db.transaction([...STORES], 'readwrite', { durability: 'strict' }) as unknown as WriteTransaction;
    const done = transaction.done;
    done.catch(() => undefined);
    try {
      const known = await transaction.objectStore('requests').get(request.requestId);
      const before = (await transaction.objectStore('meta').get(BOOK)) ?? EMPTY_BOOK;
      if (known) {
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

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Over already.
  }
}

interface Before {
  readonly row: RoleRow;
  readonly text?: TextRow;
}

class OpenBook implements Book {
  #state: BookState;
  /** As each touched role was before the first touch. */
  readonly #before = new Map<string, Before | undefined>();
  readonly #leftAt = new Map<string, number>();

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

  async put(role: Role, keepSequence = false): Promise<Role> {
    const old = await this.#roles.get(role.id);
    const sequence = this.#number(keepSequence ? role.sequence : undefined);
    await this.#remember(role.id, old, true);
    const written = { ...role, sequence };
    const { row, text } = splitRole(written);
    this.#count(old, row);
    await Promise.all([this.#roles.put(row), this.#texts.put(text)]);
    return written;
  }

  async change(id: string, changed: (role: Role) => Role): Promise<Role | undefined> {
    const old = await this.#roles.get(id);
    if (!old) return undefined;
    await this.#remember(id, old, false);
    const { versions: _versions, ...fields } = changed(lightRole(old));
    const row: RoleRow = { ...fields, ...(old.latest && { latest: old.latest }), sequence: this.#number() };
    this.#count(old, row);
    await this.#roles.put(row);
    return lightRole(row);
  }

  async remove(id: string): Promise<boolean> {
    const old = await this.#roles.get(id);
    if (!old) return false;
    await this.#remember(id, old, true);
    this.#number();
    this.#count(old, undefined);
    await Promise.all([this.#roles.delete(id), this.#texts.delete(id)]);
    return true;
  }

  async clear(): Promise<void> {
    this.#number();
    this.#state = { ...this.#state, rows: 0, digest: EMPTY_DIGEST, undoable: [] };
    await Promise.all([this.#roles.clear(), this.#texts.clear(), this.transaction.objectStore('undo').clear()]);
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

  async #remember(id: string, row: RoleRow | undefined, withText: boolean): Promise<void> {
    if (this.#before.has(id)) return;
    this.#before.set(id, row && { row });
    const text = row && withText ? await this.#texts.get(id) : undefined;
    if (row && text) this.#before.set(id, { row, text });
  }

  /** Writes the answer, the undo record and the book itself; answers the book. */
  async close({ requestId, undoable }: Request, answer: unknown): Promise<BookState> {
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
      requests.put({ requestId, sequence, answer }),
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
