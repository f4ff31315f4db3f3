/**
 * Chromium with the built extension. Pages are served under the sites' own addresses by interception; the host resolver
 * knows no host at all, and every request that is not served is recorded: there must be none.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from './find-browser';

/** What is at an address: HTML, or a whole answer; undefined: nothing. */
export type Served =
  | string
  | { readonly status?: number; readonly contentType?: string; readonly headers?: Record<string, string>; readonly body: string };
export type Serve = (address: string) => Served | undefined;

export interface LaunchOptions {
  readonly serve: Serve;
  /** A profile to go on with; else a new one that is deleted at the end. */
  readonly profile?: string;
  readonly extension?: string;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly dark?: boolean;
  /**
   * How the built folder is loaded. By the command line it is there again when the browser is opened again; by the DevTools
   * protocol it can be reloaded, and it is the one way that branded Chrome has left (from 137 on it ignores the switch).
   */
  readonly by?: 'switch' | 'protocol';
  /** Lets the browser keep pages in its back/forward cache, which Playwright switches off. */
  readonly backForwardCache?: boolean;
}

/** Where screenshots go. */
export const PICTURES = resolve('test/.tmp/pictures');

/** The parts of Chromium's own API that are used in its pages. */
interface DeveloperChrome {
  readonly developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void };
  readonly runtime: { readonly lastError?: { readonly message: string } };
}
interface PermissionsChrome {
  readonly permissions: { request(permissions: { origins: string[] }): Promise<boolean> };
}

/** Waits for the extension that the command line named. Answers its id. */
async function loaded(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 }));
  return new URL(worker.url()).host;
}

/** Loads the built folder by the DevTools protocol; once more is a reload. Answers the extension's id. */
async function load(context: BrowserContext, extension: string): Promise<string> {
  const session = await context.browser()!.newBrowserCDPSession();
  const started = context.waitForEvent('serviceworker', { timeout: 60_000 });
  // Not in Playwright's types yet.
  const { id } = (await (session.send as (method: string, params: object) => Promise<unknown>)('Extensions.loadUnpacked', {
    path: extension,
  })) as { id: string };
  await started;
  await session.detach();
  return id;
}

export class Chromium {
  /** Requests that nobody served, by the extension or by pages. */
  readonly strayed: string[] = [];
  /** Exceptions and console errors of all pages. */
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly id: string,
    private readonly extension: string,
    readonly profile: string,
    private readonly throwaway: boolean,
  ) {}

  static async launch(options: LaunchOptions): Promise<Chromium> {
    const extension = options.extension ?? resolve('.output/chrome-mv3');
    const executablePath = await findChromium();
    const byProtocol = options.by === 'protocol' || /google-chrome/.test(executablePath);
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'trackmark-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless ?? true,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      colorScheme: options.dark ? 'dark' : 'light',
      locale: 'en-US',
      acceptDownloads: true,
      ignoreDefaultArgs: [
        ...(byProtocol ? ['--disable-extensions'] : []),
        ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
      ],
      args: [
        '--no-sandbox',
        ...(byProtocol
          ? ['--enable-unsafe-extension-debugging']
          : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    });
    const browser = new Chromium(
      context,
      byProtocol ? await load(context, extension) : await loaded(context),
      extension,
      profile,
      options.profile === undefined,
    );
    await context.route(
      (url) => url.protocol === 'https:' || url.protocol === 'http:',
      async (route) => {
        const address = route.request().url();
        const served = options.serve(address);
        if (served === undefined) {
          // The browser itself asks every page for its icon.
          if (!address.endsWith('/favicon.ico')) browser.strayed.push(address);
          await route.abort();
          return;
        }
        const answer = typeof served === 'string' ? { body: served } : served;
        await route.fulfill({
          status: answer.status ?? 200,
          contentType: answer.contentType ?? 'text/html; charset=utf-8',
          headers: answer.headers,
          body: answer.body,
        });
      },
    );
    context.on('page', (page) => browser.#hear(page));
    for (const page of context.pages()) browser.#hear(page);
    return browser;
  }

  #hear(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/favicon|net::ERR_FAILED/.test(message.text()))
        this.complaints.push(`${page.url()}: ${message.text()}`);
    });
  }

  worker(): Worker {
    const worker = this.context.serviceWorkers().at(-1);
    if (!worker) throw new Error('The worker is not running.');
    return worker;
  }

  /** Ids of the scripts that are registered at the moment. */
  async registered(): Promise<string[]> {
    return this.worker().evaluate(async () => {
      const { scripting } = (
        globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } } }
      ).chrome;
      return (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
    });
  }

  /** Waits for something that nobody tells of. */
  async until(look: () => Promise<boolean>, what: string, timeout = 10_000): Promise<void> {
    for (const end = Date.now() + timeout; ; ) {
      if (await look()) return;
      if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${what}.`);
      await new Promise((go) => setTimeout(go, 25));
    }
  }

  /** Reloads an extension that was loaded by the protocol, as an update does: its own pages close, scripts in pages are orphans. */
  async reload(): Promise<void> {
    await load(this.context, this.extension);
  }

  /** Opens one of the extension's pages in a tab. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/${path}`);
    return page;
  }

  async visit(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /**
   * Answers the browser's question beforehand, as in its own extension page: a clicked `permissions.request` for these hosts
   * then succeeds at once. (The question itself cannot be answered in a headless browser.)
   */
  async allow(...patterns: readonly string[]): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(`chrome://extensions/?id=${this.id}`);
    for (const pattern of patterns) {
      await page.evaluate(
        ([id, host]) =>
          new Promise<void>((done, fail) => {
            const { developerPrivate, runtime } = (globalThis as unknown as { chrome: DeveloperChrome }).chrome;
            developerPrivate.addHostPermission(id, host, () => (runtime.lastError ? fail(new Error(runtime.lastError.message)) : done()));
          }),
        [this.id, pattern] as const,
      );
    }
    await page.close();
  }

  /** Grants hosts to the extension without any page of it being clicked: for tests of what comes after. */
  async grant(...patterns: readonly string[]): Promise<void> {
    await this.allow(...patterns);
    const page = await this.open('manifest.json');
    const granted = await page.evaluate(
      (origins) => (globalThis as unknown as { chrome: PermissionsChrome }).chrome.permissions.request({ origins }),
      [...patterns],
    );
    await page.close();
    if (!granted) throw new Error(`Not granted: ${patterns.join(' ')}`);
  }

  async close(): Promise<void> {
    await this.context.close();
    if (this.throwaway) rmSync(this.profile, { recursive: true, force: true });
  }
}

/** Takes a picture under a name; answers its path. */
export async function picture(page: Page, name: string): Promise<string> {
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
