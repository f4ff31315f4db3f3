/**
 * Firefox with the built extension, by WebDriver BiDi. Pages are served under the sites' own addresses by interception;
 * whatever else wants the network meets a proxy that lets nothing through. The extension is installed for good, as from the
 * store, so that a second start is a real one. Firefox's question for a site is answered "yes" by its own preference for
 * tests; the click that leads to it is real.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Serve } from '../../support/chromium';
import { findFirefox } from '../../support/find-browser';
import { asBrowser, commandsOf, contextOf, type Send } from './bidi';
import { ClosedRoots } from './closed-roots';
import { DeafProxy } from './deaf-proxy';
import { until } from './until';

const GECKO_ID = 'trackmark@trackmark.dev';
/** Fixes the host of the extension's pages. */
const UUID = '11111111-2222-4333-8444-555555555555';
const BASE = `moz-extension://${UUID}/`;
/** What Firefox asks for itself, whatever it is told. */
const BROWSERS_OWN = /(?:^|\.|\/\/)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net)(?::\d+)?(?:\/|$)/;

/** Where screenshots go. */
export const PICTURES = resolve('test/.tmp/pictures/firefox');

export interface LaunchOptions {
  readonly serve: Serve;
  /** A profile to go on with, in which the extension is installed already where `again` is set; else a new one that is deleted at the end. */
  readonly profile?: string;
  readonly again?: boolean;
  /** The built folder to install; the one that is tested by default. */
  readonly extension?: string;
  /** Milliseconds without an event after which the event page is stopped; Firefox's own figure is 30 s. */
  readonly idle?: number;
}

/** The part of the extension's API that is used in its pages. */
export interface ExtensionWindow {
  readonly browser: {
    readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
    readonly storage: { readonly local: { get(key: string): Promise<{ storePlace?: { name: string } }> } };
  };
}

/** The built folder as one file, as the store has it. */
function packed(folder: string, file: string): string {
  const files: Record<string, Uint8Array> = {};
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) add(join(path, name));
    else files[relative(folder, path).split(sep).join('/')] = readFileSync(path);
  };
  add(folder);
  writeFileSync(file, zipSync(files, { level: 0 }));
  return file;
}

export class Firefox {
  /** Requests that nobody served. */
  readonly strayed: string[] = [];
  /** Exceptions and console errors of all pages, and errors that the browser's console has of the extension. */
  readonly complaints: string[] = [];

  private constructor(
    readonly browser: Browser,
    readonly send: Send,
    private readonly serve: Serve,
    private readonly proxy: DeafProxy,
    readonly downloads: string,
    private readonly profile: string,
    private readonly throwaway: boolean,
  ) {}

  static async launch(options: LaunchOptions): Promise<Firefox> {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('No Firefox was found: install one and set FIREFOX_PATH to its program.');
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'trackmark-firefox-'));
    const downloads = join(profile, 'downloads');
    mkdirSync(downloads, { recursive: true });
    const proxy = await DeafProxy.start();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      defaultViewport: { width: 1280, height: 800 },
      protocolTimeout: 60_000,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        'extensions.webextOptionalPermissionPrompts': false,
        'extensions.background.idle.timeout': options.idle ?? 30_000,
        'extensions.autoDisableScopes': 0,
        'xpinstall.signatures.required': false,
        'intl.locale.requested': 'en-US',
        'intl.accept_languages': 'en-US, en',
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.sessionstore.resume_from_crash': false,
      },
    });
    const firefox = new Firefox(browser, commandsOf(browser), options.serve, proxy, downloads, profile, options.profile === undefined);
    if (!options.again) await firefox.install(options.extension);
    return firefox;
  }

  /** Installs the built extension for good; once more is an update. */
  async install(folder = resolve('.output/firefox-mv3')): Promise<void> {
    const path = packed(folder, join(this.profile, 'trackmark.xpi'));
    await this.send('webExtension.install', { extensionData: { type: 'archivePath', path }, 'moz:permanent': true });
  }

  #hear(page: Page, name: string): void {
    page.on('pageerror', (error) => this.complaints.push(`${name}: ${error instanceof Error ? error.message : error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${name}: ${message.text()}`);
    });
  }

  /** Opens one of the extension's pages in a tab. Puppeteer's `goto` never sees such a page load: it is started, then asked for. */
  async open(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    this.#hear(page, path);
    await this.go(page, path);
    return page;
  }

  /** Takes a tab to one of the extension's pages. */
  async go(page: Page, path: string): Promise<void> {
    const address = BASE + path;
    await this.send('browsingContext.navigate', { context: contextOf(page), url: address, wait: 'none' });
    await until(
      () =>
        page
          .evaluate((wanted) => (location.href.startsWith(wanted) && document.readyState === 'complete' ? true : undefined), address)
          .catch(() => undefined),
      `${path} to open`,
    );
  }

  /** Opens a page of a site. */
  async visit(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    this.#hear(page, address);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      if (!/^https?:/.test(url)) return void request.continue();
      const served = this.serve(url);
      if (served === undefined) {
        if (!url.endsWith('/favicon.ico')) this.strayed.push(url);
        return void request.abort();
      }
      const answer = typeof served === 'string' ? { body: served } : served;
      return void request.respond({ contentType: 'text/html; charset=utf-8', status: 200, ...answer });
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return page;
  }

  roots(page: Page): ClosedRoots {
    return new ClosedRoots(this.send, page);
  }

  /** Whether the event page is there at the moment. Looking does not wake it. */
  background(): Promise<'running' | 'starting' | 'stopped' | 'suspending'> {
    return asBrowser(this.send, `() => WebExtensionPolicy.getByID("${GECKO_ID}").extension.backgroundState`);
  }

  /** Stops the event page at once, whatever it is doing. */
  stopBackground(): Promise<void> {
    return asBrowser(
      this.send,
      `() => WebExtensionPolicy.getByID("${GECKO_ID}").extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).catch(() => undefined)`,
    );
  }

  /**
   * Errors about the extension's own files in the browser's console, the event page's among them. That a page was closed
   * before the browser's answer came is no error of anybody's.
   */
  errors(): Promise<string[]> {
    return asBrowser(
      this.send,
      `() => Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
        .map(({ errorMessage, sourceName, lineNumber }) => sourceName + ":" + lineNumber + " " + errorMessage)
        .filter((line) => line.includes("${UUID}") && !/Promise (resolved|rejected) after context unloaded/.test(line))`,
    );
  }

  /** Hosts that were asked for although nothing may be, the browser's own errands left out. */
  asked(): string[] {
    return this.proxy.asked.filter((host) => !BROWSERS_OWN.test(host));
  }

  /** All that helps to understand a failure, in one text: scripts, preferences and permissions, event page, complaints. */
  async state(): Promise<string> {
    const background = await this.background();
    const page = await this.browser.newPage();
    await this.go(page, 'icon/16.png');
    const kept = await page.evaluate(`(async () => JSON.stringify({
      scripts: (await browser.scripting.getRegisteredContentScripts()).map(({ id, matches }) => [id, matches]),
      preferences: (await browser.storage.local.get('preferences')).preferences,
      permissions: (await browser.permissions.getAll()).origins,
    }))()`);
    await page.close();
    return `event page ${background}; ${kept}; ${[...this.complaints, ...(await this.errors())].join('; ')}`;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.proxy.stop();
    if (this.throwaway) rmSync(this.profile, { recursive: true, force: true });
  }
}

/** Ids of the scripts that are registered at the moment, asked in a page of the extension. */
export function registered(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { scripting } = (globalThis as unknown as ExtensionWindow).browser;
    return (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
  });
}

/** Takes a picture under a name. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
