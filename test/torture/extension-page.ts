/** Speaking to the extension from one of its own pages, and reading its database past its code. */
import type { Page } from 'puppeteer-core';
import { pause } from './scenario';

/** What a page of the extension can do; typed here, for the code runs there. */
interface ExtensionWindow {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Any file of the extension opens as a page with the extension's rights; a picture has no code that could interfere. */
export const BARE_PAGE = 'icon/16.png';

/** What `tsx` writes around named functions; code that is sent into a page needs it there. */
export const NAME_HELPER = 'globalThis.__name = (named) => named';

/** Sends one message from a page of the extension. */
export function ask(page: Page, message: unknown): Promise<unknown> {
  return page.evaluate((sent) => (globalThis as unknown as ExtensionWindow).chrome.runtime.sendMessage(sent), message);
}

/** Sends until an answer comes, as the extension's own client does. */
export async function insist(page: Page, message: unknown): Promise<{ readonly ok: boolean } & Record<string, unknown>> {
  let reason: unknown;
  for (let tries = 0; tries < 8; tries++) {
    try {
      const answer = (await ask(page, message)) as ({ ok: boolean } & Record<string, unknown>) | undefined;
      if (answer) return answer;
    } catch (error) {
      reason = error;
    }
    await pause(100 * (tries + 1));
  }
  throw new Error(`no answer: ${reason}`);
}

/** Either driver's page. */
interface AnyPage {
  evaluate(source: string): Promise<unknown>;
}

/**
 * Sets preferences as our pages do, under the lock they share: the welcome page, open since the installation, writes that it
 * was seen, over what it read before.
 */
export async function choose(page: AnyPage, preferences: object): Promise<void> {
  const message = JSON.stringify({ type: 'setPreferences', preferences });
  const answer = await page.evaluate(`navigator.locks.request('preferences', () => chrome.runtime.sendMessage(${message}))`);
  if (!(answer as { ok?: boolean } | undefined)?.ok) throw new Error(`preferences not set: ${JSON.stringify(answer)}`);
}

/** Waits until the welcome page has written that it was seen: from then on nobody but the test changes anything. */
export async function welcomed(page: AnyPage): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await page.evaluate(`chrome.storage.local.get('preferences').then(({ preferences }) => preferences?.welcomed === true)`)) return;
    await pause(50);
  }
  throw new Error('the welcome page did not come');
}

/** A row as it lies in the database. */
export interface RawRole {
  readonly id: string;
  readonly note: string;
  readonly sequence: number;
}

interface StorageWindow {
  readonly chrome: {
    readonly storage: { readonly local: { get(key: string): Promise<{ storePlace?: { name: string; bucket?: string } }> } };
  };
  readonly navigator: { readonly storageBuckets: { open(name: string): Promise<{ readonly indexedDB: IDBFactory }> } };
}

/** A role as one text: length of its description, then the note. */
export interface Whole {
  readonly id: string;
  readonly whole: string;
}

/** All rows, read past the extension's own code; undefined where there is no database or it cannot be read. */
export async function rawRoles(page: Page): Promise<RawRole[] | undefined> {
  return (await rawRows(page, ['roles']))?.[0]?.map(({ id, note, sequence }) => ({ id, note, sequence }));
}

/** All roles with the length of their texts, read past the extension's own code. */
export async function wholeRoles(page: Page): Promise<Whole[] | undefined> {
  const found = await rawRows(page, ['roles', 'texts']);
  const texts = new Map(found?.[1]?.map(({ id, length }) => [id, length]));
  return found?.[0]?.map(({ id, note }) => ({ id, whole: `${texts.get(id) ?? 'none'} ${note}` }));
}

interface RawRow extends RawRole {
  /** Of the description. */
  readonly length: number;
}

function rawRows(page: Page, stores: string[]): Promise<RawRow[][] | undefined> {
  return page.evaluate(async (names) => {
    const world = globalThis as unknown as StorageWindow;
    const { storePlace } = await world.chrome.storage.local.get('storePlace');
    const factory = storePlace?.bucket ? (await world.navigator.storageBuckets.open(storePlace.bucket)).indexedDB : indexedDB;
    return new Promise<RawRow[][] | undefined>((resolve) => {
      const opening = factory.open(storePlace?.name ?? 'trackmark');
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => resolve(undefined);
      opening.onsuccess = () => {
        const db = opening.result;
        db.onversionchange = () => db.close();
        const done = (rows: RawRow[][] | undefined) => {
          db.close();
          resolve(rows);
        };
        try {
          const transaction = db.transaction(names);
          const readings = names.map((name) => transaction.objectStore(name).getAll());
          const light = ({ id, note, sequence, description }: RawRole & { description?: string }) => ({
            id,
            note,
            sequence,
            length: description?.length ?? 0,
          });
          transaction.oncomplete = () => done(readings.map((reading) => reading.result.map(light)));
          transaction.onabort = () => done(undefined);
        } catch {
          done(undefined);
        }
      };
    });
  }, stores);
}
