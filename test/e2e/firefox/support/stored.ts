/** What lies in the extension's database, read in one of its pages past its code. */
import type { Page } from 'puppeteer-core';
import type { ExtensionWindow } from './firefox';

export interface StoredRole {
  readonly title: string;
  readonly note: string;
}

export function storedRoles(page: Page): Promise<StoredRole[]> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionWindow).browser;
    const { storePlace } = await storage.local.get('storePlace');
    return new Promise<{ title: string; note: string }[]>((done, fail) => {
      const opening = indexedDB.open(storePlace?.name ?? 'trackmark');
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => done([]);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('roles').objectStore('roles').getAll();
        reading.onerror = () => fail(reading.error);
        reading.onsuccess = () => {
          opening.result.close();
          done(
            (reading.result as { posting: { title: string }; note: string }[]).map(({ posting, note }) => ({ title: posting.title, note })),
          );
        };
      };
    });
  });
}
