/** Asks the browser never to evict what the person keeps. A page has to: Chromium's workers have no `persist`. */

type Keeping = Pick<StorageManager, 'persist' | 'persisted'>;

let asked: Promise<void> | undefined;

/** Once per life of a page, and only while it is not granted. With `unlimitedStorage` no browser puts a question. */
export function keepStorage(manager: Partial<Keeping> | undefined = globalThis.navigator?.storage): Promise<void> {
  asked ??= ask(manager);
  return asked;
}

// A parameter called `storage` would make the bundler add WXT's storage library, 8 KB, to every page (test/e2e/package.test.ts).
async function ask(manager: Partial<Keeping> | undefined): Promise<void> {
  try {
    if (!(await manager?.persisted?.())) await manager?.persist?.();
  } catch {
    // The store works all the same; backups are the net below it.
  }
}
