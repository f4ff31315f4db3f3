/** Firefox under our own hands, by WebDriver BiDi: started on a given profile, killed when we like. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BARE_PAGE, NAME_HELPER } from './extension-page';
import { pause, type Tortured } from './scenario';

const GECKO_ID = 'trackmark@trackmark.dev';
/** Fixes the host of the extension's pages. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** Firefox as distributions name it; undefined where there is none. */
export function findFirefox(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  return [process.env.FIREFOX_PATH, ...onPath].find((path) => path !== undefined && existsSync(path));
}

export class Firefox implements Tortured {
  private constructor(
    readonly browser: Browser,
    private readonly profile: string,
  ) {}

  static async start(extension: string, profile: string): Promise<Firefox> {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('no Firefox found: set FIREFOX_PATH');
    mkdirSync(profile, { recursive: true });
    // What a killed one left behind.
    for (const lock of ['lock', '.parentlock']) rmSync(join(profile, lock), { force: true });
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      handleSIGINT: false,
      protocolTimeout: 180_000,
      timeout: 120_000,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        // A temporary add-on's data outlives the restart.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'toolkit.startup.max_resumed_crashes': -1,
        'browser.sessionstore.resume_from_crash': false,
        'browser.startup.page': 0,
      },
    });
    await browser.installExtension(extension);
    return new Firefox(browser, profile);
  }

  get pid(): number | undefined {
    return this.browser.process()?.pid;
  }

  /** `goto` never sees such a page load: it is started, then asked for. */
  async barePage(): Promise<Page> {
    const page = await this.browser.newPage();
    page.goto(`moz-extension://${UUID}/${BARE_PAGE}`, { timeout: 1000 }).catch(() => undefined);
    for (let tries = 0; tries < 200; tries++) {
      await pause(50);
      const there = page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete').catch(() => false);
      if (await Promise.race([there, pause(1500).then(() => false)])) {
        await page.evaluate(NAME_HELPER);
        return page;
      }
    }
    throw new Error("the extension's page did not open");
  }

  async kill(): Promise<void> {
    const child = this.browser.process();
    const gone = new Promise<void>((resolve) => (child?.exitCode === null ? child.once('exit', () => resolve()) : resolve()));
    child?.kill('SIGKILL');
    await gone;
    await pause(300);
    for (const lock of ['lock', '.parentlock']) rmSync(join(this.profile, lock), { force: true });
  }

  async close(): Promise<void> {
    await this.browser.close().catch(() => undefined);
  }
}
