/**
 * The worker's hold on the store: opens it, checks it against the canary, lets nothing be written into a damaged one, and
 * after each write renews the canary and, now and then, the snapshot.
 */
import type { StoreState } from '../messages';
import { type Canary, checkStore, countOldTexts, type Finding, type KeptArea, readCanary, recount, writeCanary } from '../store/canary';
import { beginNewLog } from '../store/new-log';
import { removeWithoutRoom } from '../store/no-room';
import { openDatabase } from '../store/open';
import { readPlace, writePlace } from '../store/place';
import { bringBack, makeRoom } from '../store/repair';
import { countRoles } from '../store/role-reads';
import type { BookState } from '../store/schema';
import { dropSnapshots, listSnapshots, readSnapshot, takeSnapshot } from '../store/snapshots';
import { Store } from '../store/store';
import { asStoreError, StoreError, type StoreTrouble } from '../store/store-error';
import type { Written } from '../store/transact';
import { forgetUndo } from '../store/undo';

/**
 * Milliseconds between two snapshots. One costs about 50 ms per 1,000 roles, so the more there are, the rarer it is made:
 * `6 ms * rows`, two seconds to a minute. Typing writes several times a second.
 */
const pauseFor = (rows: number): number => Math.min(60_000, Math.max(2_000, rows * 6));

export interface KeeperDeps {
  readonly local: KeptArea;
  /** Forgotten when the browser ends: whether this session's thorough check was done. */
  readonly session: Pick<KeptArea, 'get' | 'set'>;
  readonly now: () => number;
  /** Tells the pages; undefined: the trouble is over. */
  readonly tell: (trouble: StoreError | undefined) => void;
}

/** Troubles that say nothing of the store. */
const OF_THE_REQUEST: ReadonlySet<StoreTrouble> = new Set(['unexpected', 'invalid-message', 'merge-refused']);

const CHECKED = 'storeChecked';
const LOG_BEGUN = 'storeLogBegun';

type Damage = Finding & { readonly state: 'damaged' };

const damageOf = ({ cause, foundRows, expectedRows }: Damage): StoreError =>
  cause ?? new StoreError('store-damaged', `${foundRows} of ${expectedRows} roles found`);

export class Keeper {
  readonly store: Store;
  readonly #deps: KeeperDeps;
  #ready: Promise<Finding> | undefined;
  /** What `#ready` came to. */
  #finding: Finding | undefined;
  /** The person allowed an empty start after everything was lost. */
  #mayStartEmpty = false;
  #troubled = false;
  /** Canary and snapshot are written one after the other, in the order of the writes. */
  #after: Promise<unknown> = Promise.resolve();
  #snapshotAt = Number.NEGATIVE_INFINITY;
  #later: ReturnType<typeof setTimeout> | undefined;
  #log: Promise<void> | undefined;

  constructor(deps: KeeperDeps) {
    this.#deps = deps;
    this.store = new Store(async (onClosed) =>
      openDatabase({
        mayUpgrade: true,
        expectedRows: this.#mayStartEmpty ? 0 : ((await readCanary(deps.local))?.rows ?? 0),
        place: await readPlace(deps.local),
        onBlocked: () => this.#tell(new StoreError('store-blocked', 'a page holds the old database')),
        onClosed,
      }),
    );
  }

  /** Opens and checks once per life of the worker; thoroughly once per session of the browser, behind the first answer. */
  ready(): Promise<Finding> {
    if (!this.#ready) {
      const checking = this.#check();
      this.#ready = checking;
      // A blocked or too new store may be right the next time.
      checking.catch((error) => {
        if (this.#ready === checking) this.#ready = undefined;
        this.#tell(asStoreError(error));
      });
    }
    return this.#ready;
  }

  async #check(): Promise<Finding> {
    const canary = await readCanary(this.#deps.local);
    const finding = await checkStore(this.store, canary, false);
    this.#finding = finding;
    if (finding.state === 'damaged') this.#found(finding);
    else {
      this.#renewCanary(canary, finding.book);
      void this.#safeLog().then(() => this.#checkThoroughly(canary));
    }
    return finding;
  }

  /** Before the first write of a session; a store that has no room for it goes on without. */
  #safeLog(): Promise<void> {
    this.#log ??= (async () => {
      const { session } = this.#deps;
      if ((await session.get(LOG_BEGUN))[LOG_BEGUN] === true) return;
      await beginNewLog(this.store);
      await session.set({ [LOG_BEGUN]: true });
    })().catch(() => undefined);
    return this.#log;
  }

  async #checkThoroughly(canary: Canary | undefined): Promise<void> {
    if ((await this.#deps.session.get(CHECKED))[CHECKED] === true) return;
    const finding = await checkStore(this.store, canary, true)
      .then((rows) => this.#withTexts(rows))
      .catch(() => undefined);
    if (!finding) return;
    if (finding.state === 'damaged') {
      this.#settle(finding);
      this.#found(finding);
    } else await this.#deps.session.set({ [CHECKED]: true });
  }

  /** Rows that are as they should be, with texts that are not: a description that fell back, or never came. */
  async #withTexts(finding: Finding): Promise<Finding> {
    if (finding.state === 'damaged') return finding;
    const old = await countOldTexts(this.store);
    const expectedRows = Math.max(old, finding.book.rows);
    return old === 0 ? finding : { state: 'damaged', expectedRows, foundRows: expectedRows - old };
  }

  #found(finding: Damage): void {
    this.#tell(damageOf(finding));
  }

  /** A canary that lags behind (the worker was stopped between the two) catches up. */
  #renewCanary(canary: Canary | undefined, book: BookState): void {
    if (canary?.generation !== book.sequence) this.#queue(() => writeCanary(this.#deps.local, book));
  }

  #queue(work: () => Promise<unknown>): void {
    this.#after = this.#after.then(work).catch(() => undefined);
  }

  #tell(trouble: StoreError | undefined): void {
    if (!trouble && !this.#troubled) return;
    this.#troubled = trouble !== undefined;
    this.#deps.tell(trouble);
  }

  /** Done with what follows a write: for tests, and before the worker is told to stop. */
  settled(): Promise<unknown> {
    return this.#after;
  }

  /** Reads; a store that is damaged is read as far as it goes. */
  async read<T>(work: (store: Store) => Promise<T>): Promise<T> {
    await this.ready();
    try {
      return await work(this.store);
    } catch (error) {
      throw this.#noticed(error);
    }
  }

  /** Damage that shows while the worker lives (the database was thrown away under it) is looked into with the next question. */
  #noticed(error: unknown): StoreError {
    const trouble = asStoreError(error);
    if (trouble.trouble === 'store-damaged' && this.#finding?.state === 'well') this.#ready = undefined;
    return trouble;
  }

  /** Writes, unless the store is damaged and nobody has decided yet. Fails with a `StoreError`. */
  async write<T>(work: (store: Store) => Promise<Written<T>>): Promise<T> {
    const finding = await this.ready();
    if (finding.state === 'damaged') throw damageOf(finding);
    await this.#safeLog();
    return this.#written(work);
  }

  /** Writes what the book does not count: the seen list, parts of an import. Into a damaged store as little as anything else. */
  async writeBeside<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const finding = await this.ready();
    if (finding.state === 'damaged') throw damageOf(finding);
    await this.#safeLog();
    return this.read(work);
  }

  async #written<T>(work: (store: Store) => Promise<Written<T>>): Promise<T> {
    try {
      const { answer, book, repeated } = await work(this.store);
      if (!repeated) {
        this.#queue(() => writeCanary(this.#deps.local, book));
        this.#queue(() => this.#snapshotIfDue(book));
      }
      this.#tell(undefined);
      return answer;
    } catch (error) {
      const trouble = this.#noticed(error);
      if (!OF_THE_REQUEST.has(trouble.trouble)) this.#tell(trouble);
      throw trouble;
    }
  }

  /** Removes what the person wants gone although nothing can be written: all roles where no ids are given. */
  async removeWithoutRoom(ids?: readonly string[]): Promise<string[]> {
    await this.#after;
    return removeWithoutRoom(this.store, this.#deps.local, ids);
  }

  /** What former sessions could take back, they could: what was removed then is gone for good. This session's stays. */
  async forgetUndo(): Promise<void> {
    const finding = await this.ready();
    if (finding.state === 'well') await this.writeBeside((store) => forgetUndo(store, finding.book.undoable));
  }

  /** A snapshot now, or when the pause since the last one is over; an alarm makes it where the worker is stopped before. */
  async #snapshotIfDue(book: BookState): Promise<void> {
    const rest = pauseFor(book.rows) - Math.abs(this.#deps.now() - this.#snapshotAt);
    if (rest <= 0) return this.#copy();
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      this.#queue(() => this.#copy());
    }, rest);
  }

  /** Copies the roles now, where something was written since the last copy: by the alarm, and before anything large. */
  snapshot(): Promise<void> {
    const made = this.#after.then(() => this.#copy());
    this.#queue(() => made);
    return made;
  }

  /** Within the queue only: two at once would take the same place, and one under way would bring back what is being erased. */
  async #copy(): Promise<void> {
    const finding = await this.ready();
    if (finding.state === 'damaged') return;
    const canary = await readCanary(this.#deps.local);
    const newest = (await listSnapshots(this.#deps.local))[0];
    if (!canary || newest?.generation === canary.generation) return;
    this.#snapshotAt = this.#deps.now();
    await takeSnapshot(this.store, this.#deps.local, canary.generation, this.#snapshotAt);
  }

  async state(): Promise<StoreState> {
    // Twice: damage since the check shows in the first, and is what the second says.
    const rows = await this.read(countRoles).catch(() => undefined);
    const finding = await this.ready();
    const snapshots = await listSnapshots(this.#deps.local);
    if (finding.state === 'well') {
      const found = rows ?? (await this.read(countRoles));
      return { state: 'well', rows: found, expectedRows: found, snapshots };
    }
    return { state: 'damaged', rows: finding.foundRows, expectedRows: finding.expectedRows, snapshots };
  }

  /** The person goes on with what is there; where nothing can be read, with an empty store. */
  async accept(): Promise<void> {
    const finding = await this.ready();
    if (finding.state === 'well') return;
    if (finding.cause) await this.#startEmpty();
    await this.#safeLog();
    await this.#becomeWell(await recount(this.store, await this.#lastNumber()));
  }

  /** Brings back what the copy holds and the store lacks; undefined where the copy itself is not there or damaged. */
  async restore(requestId: string, generation: number): Promise<{ ids: string[] } | undefined> {
    const roles = await readSnapshot(this.#deps.local, generation);
    if (!roles) return undefined;
    const finding = await this.ready();
    if (finding.state === 'damaged') {
      if (finding.cause) await this.#startEmpty();
      await this.#safeLog();
      await recount(this.store, await this.#lastNumber());
    }
    const { answer, book } = await bringBack(this.store, requestId, roles);
    await this.#becomeWell(book);
    return answer;
  }

  /** The count of writes goes on where it was, whatever was lost: else copies made from now on would count as older than those there are. */
  async #lastNumber(): Promise<number> {
    const [canary, copies] = await Promise.all([readCanary(this.#deps.local), listSnapshots(this.#deps.local)]);
    return Math.max(canary?.generation ?? 0, copies[0]?.generation ?? 0);
  }

  async #startEmpty(): Promise<void> {
    this.#mayStartEmpty = true;
    this.store.close();
    const { local, now } = this.#deps;
    await writePlace(local, await makeRoom(await readPlace(local), now()));
  }

  async #becomeWell(book: BookState): Promise<void> {
    this.#mayStartEmpty = false;
    this.#settle({ state: 'well', book });
    this.#queue(() => writeCanary(this.#deps.local, book));
    this.#tell(undefined);
    // Only then is it done: until the canary knows, the next start would find the same damage again.
    await this.#after;
  }

  #settle(finding: Finding): void {
    this.#finding = finding;
    this.#ready = Promise.resolve(finding);
  }

  /** The last step of "erase everything": copies are data too. */
  async dropCopies(): Promise<void> {
    await this.#after;
    await dropSnapshots(this.#deps.local);
    this.#snapshotAt = Number.NEGATIVE_INFINITY;
  }
}
