/** Asks the browser never to evict what the person keeps. A page has to: Chromium's workers have no `persist`. */

type Keeping = Pick<StorageManager, 'persist' | 'persisted'>;

let asked: Promise<void> | undefined;

/** Once per life of a page, and only while it is not granted. With `unlimitedStorage` no browser puts a question. */
export function keepStorage(storage: Partial<Keeping> | undefined = globalThis.navigator?.storage): Promise<void> {
  asked ??= ask(storage);
  return asked;
}

async function ask(storage: Partial<Keeping> | undefined): Promise<void> {
  try {
    if (!(await storage?.persisted?.())) await storage?.persist?.();
  } catch {
    // The store works all the same; backups are the net below it.
  }
}
