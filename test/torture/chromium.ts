/** Chromium under our own hands: started on a given profile, killed when we like, its extension spoken to from one of its own pages. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../e2e/support/find-browser';
import { pause } from './scenario';

/** What a page of the extension can do; typed here, for the code runs there. */
interface ExtensionWindow {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown>; reload(): void } };
}

/** Any file of the extension opens as a page with the extension's rights; this one has no code that could interfere. */
const BARE_PAGE = 'manifest.json';

/** What `tsx` writes around named functions; code that is sent into a page needs it there. */
export const NAME_HELPER = 'globalThis.__name = (named) => named';

export class Chromium {
  private constructor(
    readonly browser: Browser,
    readonly id: string,
    private readonly cdp: CDPSession,
  ) {}

  static async start(extension: string, profile: string, args: readonly string[] = []): Promise<Chromium> {
    const browser = await puppeteer.launch({
      executablePath: await findChromium(),
      headless: true,
      userDataDir: profile,
      pipe: true,
      enableExtensions: [extension],
      args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND', ...args],
      // A killed browser must not end us.
      handleSIGINT: false,
      protocolTimeout: 60_000,
    });
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'), {
      timeout: 20_000,
    });
    const cdp = await browser.target().createCDPSession();
    return new Chromium(browser, new URL(target.url()).host, cdp);
  }

  /** A page of the extension's origin without any code of ours. */
  async barePage(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.id}/${BARE_PAGE}`);
    await page.evaluate(NAME_HELPER);
    return page;
  }

  /** Stops the worker as the browser does after thirty seconds, only now. */
  async killWorker(): Promise<boolean> {
    const { targetInfos } = await this.cdp.send('Target.getTargets');
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(this.id));
    for (const { targetId } of workers) await this.cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return workers.length > 0;
  }

  /** As a crash or a power cut of the program: no farewell to anyone. */
  async kill(): Promise<void> {
    const child = this.browser.process();
    const gone = new Promise<void>((resolve) => (child?.exitCode === null ? child.once('exit', () => resolve()) : resolve()));
    child?.kill('SIGKILL');
    await gone;
    // Its helpers notice that the pipe is gone.
    await pause(150);
  }

  async close(): Promise<void> {
    await this.browser.close().catch(() => undefined);
  }
}

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

/** A row as it lies in the database. */
export interface RawRole {
  readonly id: string;
  readonly note: string;
  readonly sequence: number;
}

/** All rows, read past the extension's own code; undefined where there is no database or it cannot be read. */
export function rawRoles(page: Page): Promise<RawRole[] | undefined> {
  return page.evaluate(
    () =>
      new Promise<RawRole[] | undefined>((resolve) => {
        const opening = indexedDB.open('trackmark');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(undefined);
        opening.onsuccess = () => {
          const db = opening.result;
          db.onversionchange = () => db.close();
          const done = (rows: RawRole[] | undefined) => {
            db.close();
            resolve(rows);
          };
          try {
            const reading = db.transaction('roles').objectStore('roles').getAll();
            reading.onsuccess = () => done(reading.result.map(({ id, note, sequence }: RawRole) => ({ id, note, sequence })));
            reading.onerror = () => done(undefined);
          } catch {
            done(undefined);
          }
        };
      }),
  );
}

/** A profile's folder, made anew. */
export function freshProfile(scratch: string, name: string): string {
  const folder = join(scratch, name);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}
