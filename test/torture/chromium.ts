/** Chromium under our own hands: started on a given profile, killed when we like. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../e2e/support/find-browser';
import { BARE_PAGE, NAME_HELPER } from './extension-page';
import { pause, type Tortured } from './scenario';

/** The parts of Chromium's own API that are used in its settings and in the extension's pages. */
interface DeveloperWindow {
  readonly chrome: {
    readonly developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void };
    readonly permissions: { request(permissions: { origins: string[] }): Promise<boolean> };
  };
}

export class Chromium implements Tortured {
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
      protocolTimeout: 180_000,
      timeout: 120_000,
    });
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'), {
      timeout: 120_000,
    });
    const cdp = await browser.target().createCDPSession();
    return new Chromium(browser, new URL(target.url()).host, cdp);
  }

  get pid(): number | undefined {
    return this.browser.process()?.pid;
  }

  async barePage(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.id}/${BARE_PAGE}`, { timeout: 120_000 });
    await page.evaluate(NAME_HELPER);
    return page;
  }

  /** Allows the extension to read these pages, without the question that nobody could answer in a headless browser. */
  async grant(pattern: string): Promise<void> {
    const settings = await this.browser.newPage();
    await settings.goto(`chrome://extensions/?id=${this.id}`);
    await settings.evaluate(
      (id, host) =>
        new Promise<void>((done) =>
          (globalThis as unknown as DeveloperWindow).chrome.developerPrivate.addHostPermission(id, host, () => done()),
        ),
      this.id,
      pattern,
    );
    await settings.close();
    const page = await this.barePage();
    await page.evaluate((host) => (globalThis as unknown as DeveloperWindow).chrome.permissions.request({ origins: [host] }), pattern);
    await page.close();
  }

  /** Speaks to the worker's own engine: its heap. Keeps it from being stopped. */
  workerSession(): Promise<CDPSession> {
    const target = this.browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(this.id));
    if (!target) throw new Error('the worker is not running');
    return target.createCDPSession();
  }

  /** Stops the worker as the browser does after thirty seconds, only now. */
  async killWorker(): Promise<boolean> {
    const { targetInfos } = await this.cdp.send('Target.getTargets');
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(this.id));
    for (const { targetId } of workers) await this.cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return workers.length > 0;
  }

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
