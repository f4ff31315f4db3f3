/** A connection that comes back by itself. Readers and the writer use the database only through `use`. */
import type { Database } from './schema';
import { asStoreError, isLostConnection } from './store-error';

export class Store {
  #open: Promise<Database> | undefined;
  readonly #opener: (onClosed: () => void) => Promise<Database>;

  /** `opener` opens the database; it is asked again after a connection was lost. */
  constructor(opener: (onClosed: () => void) => Promise<Database>) {
    this.#opener = opener;
  }

  /** Runs `work` on an open database; once more where the connection was lost. Fails with a `StoreError`. */
  async use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#connection());
    } catch (error) {
      if (!isLostConnection(error)) throw asStoreError(error);
      this.close();
      try {
        return await work(await this.#connection());
      } catch (again) {
        throw asStoreError(again);
      }
    }
  }

  #connection(): Promise<Database> {
    if (!this.#open) {
      const opening = this.#opener(() => this.#forget(opening));
      this.#open = opening;
      // A failed opening is not kept: the next use tries anew.
      opening.catch(() => this.#forget(opening));
    }
    return this.#open;
  }

  #forget(connection: Promise<Database>): void {
    if (this.#open === connection) this.#open = undefined;
  }

  /** Closes the connection; the next use opens it again. */
  close(): void {
    const open = this.#open;
    this.#open = undefined;
    open?.then(
      (db) => db.close(),
      () => undefined,
    );
  }
}
