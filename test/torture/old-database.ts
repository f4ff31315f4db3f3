/** Turning the clock back: a database as an older version of the extension left it. */
import type { Page } from 'puppeteer-core';

/** Makes the database of an older version in place of the present one. Version 1 only held whole roles; a later one adds its case here. */
export async function makeOld(page: Page, version: number, roles: readonly unknown[]): Promise<void> {
  // The worker may wake and make the present database anew between deleting and opening.
  for (let tries = 0; ; tries++) {
    try {
      return await makeOnce(page, version, roles);
    } catch (error) {
      if (tries === 5 || !/VersionError/.test(String(error))) throw error;
    }
  }
}

async function makeOnce(page: Page, version: number, roles: readonly unknown[]): Promise<void> {
  if (version !== 1) throw new Error(`say here how a database of version ${version} is made`);
  await page.evaluate(() => {
    const world = globalThis as unknown as { rows: unknown[] };
    world.rows = [];
  });
  for (let at = 0; at < roles.length; at += 500) {
    await page.evaluate((some) => void (globalThis as unknown as { rows: unknown[] }).rows.push(...some), roles.slice(at, at + 500));
  }
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const { rows } = globalThis as unknown as { rows: unknown[] };
        const deleting = indexedDB.deleteDatabase('trackmark');
        deleting.onerror = () => reject(deleting.error);
        deleting.onsuccess = () => {
          const opening = indexedDB.open('trackmark', 1);
          opening.onerror = () => reject(opening.error);
          opening.onupgradeneeded = () => {
            const store = opening.result.createObjectStore('roles', { keyPath: 'id' });
            store.createIndex('by-key', 'keys', { multiEntry: true });
            store.createIndex('by-sequence', 'sequence');
            store.createIndex('by-status', 'status');
            const seen = opening.result.createObjectStore('seen', { keyPath: 'key' });
            seen.createIndex('by-fingerprint', 'fingerprint');
            seen.createIndex('by-lastSeen', 'lastSeen');
            opening.result.createObjectStore('meta');
            for (const row of rows) store.put(row);
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

/** A canary would say that the old database fell behind: an old version never knew of one. */
export const forgetCanary = (page: Page): Promise<void> =>
  page.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome.storage.local.clear(),
  );
