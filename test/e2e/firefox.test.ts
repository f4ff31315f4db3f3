import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, demoPage } from '../demo/pages';
import { PICTURES } from './support/chromium';
import { findFirefox } from './support/find-browser';

const FIREFOX = findFirefox();
const ID = 'trackmark@trackmark.dev';
/** Fixes the extension's address. */
const UUID = '11111111-2222-4333-8444-555555555555';
const sleep = (ms: number) => new Promise((go) => setTimeout(go, ms));

if (!FIREFOX) console.log('No Firefox here: its end-to-end tests are left out. Set FIREFOX_PATH to run them.');

/** The same build for Firefox, in the Firefox that people have: WebDriver BiDi, no extra driver. */
describe.skipIf(!FIREFOX)('Firefox', () => {
  let browser: Browser;
  let profile: string;
  const strayed: string[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    profile = mkdtempSync(join(tmpdir(), 'trackmark-fx-'));
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      userDataDir: profile,
      defaultViewport: { width: 1280, height: 800 },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        'extensions.webextOptionalPermissionPrompts': false,
        'intl.locale.requested': 'en-US',
      },
    });
    const extension = resolve('.output/firefox-mv3');
    expect(existsSync(extension)).toBe(true);
    expect(await browser.installExtension(extension)).toBe(ID);
  });
  afterAll(async () => {
    await browser?.close();
    if (profile) rmSync(profile, { recursive: true, force: true });
  });

  /** `goto` never hears that a page of an extension has loaded: started, then polled. */
  async function open(path: string): Promise<Page> {
    const page = await browser.newPage();
    void page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1000 }).catch(() => {});
    for (let tries = 0; tries < 200; tries++) {
      await sleep(50);
      if (await page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete').catch(() => false))
        return page;
    }
    throw new Error(`${path} did not open.`);
  }

  async function visit(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().startsWith('data:')) return void request.continue();
      const body = demoPage(request.url());
      if (body === undefined && !request.url().endsWith('favicon.ico')) strayed.push(request.url());
      void request.respond(body === undefined ? { status: 404 } : { status: 200, contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(address);
    return page;
  }

  /** Our elements in the page; their roots are closed, but that they are there and how large can be seen. */
  const hosts = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => /^[a-z]{2}-[a-z]{4}$/.test(element.localName) && element.childNodes.length === 0)
        .map((element) => element.getBoundingClientRect().width),
    );

  async function waitForHosts(page: Page, count: number): Promise<number[]> {
    for (let tries = 0; tries < 200; tries++) {
      const found = await hosts(page);
      if (found.length === count) return found;
      await sleep(50);
    }
    throw new Error(`No ${count} marks but ${(await hosts(page)).length}.`);
  }

  it('switches sites on, marks a list, opens the evidence, saves, and lists the role', async () => {
    const welcome = await open('welcome.html');
    await welcome.waitForSelector('input[type=radio][value=marks]');
    await welcome.click('input[type=radio][value=marks]');
    await welcome.evaluate(() => {
      for (const summary of document.querySelectorAll<HTMLElement>('summary')) summary.click();
    });
    for (const name of ['LinkedIn', 'Greenhouse'])
      await (await welcome.waitForSelector(`::-p-aria([name="${name}"][role="switch"])`))!.click();
    await sleep(1500);
    const page = await visit(ADDRESSES.list);
    const widths = await waitForHosts(page, 9);
    expect(widths.filter((width) => width > 30).length).toBeGreaterThanOrEqual(8);
    await page.screenshot({ path: join(PICTURES, 'firefox-list.png') });

    const posting = await visit(ADDRESSES.greenhouse);
    await waitForHosts(posting, 1);
    await posting.keyboard.press('Tab');
    await posting.keyboard.press('Enter');
    await waitForHosts(posting, 2);
    await posting.screenshot({ path: join(PICTURES, 'firefox-evidence.png') });
    // Close, quotes …: the save button is found by its place in the order of focus, as a person by keyboard finds it.
    const shortlist = await open('shortlist.html');
    await posting.bringToFront();
    for (let tabs = 0; tabs < 12; tabs++) {
      await posting.keyboard.press('Tab');
      await posting.keyboard.press('Enter');
      await sleep(150);
      if (/Principal Acoustic Engineer/.test(await shortlist.evaluate(() => document.body.innerText))) break;
      if ((await hosts(posting)).length < 2) {
        // That was the close button: open it again and go on from there.
        await posting.keyboard.press('Enter');
        await waitForHosts(posting, 2);
        await posting.keyboard.press('Tab');
      }
    }
    expect(await shortlist.evaluate(() => document.body.innerText)).toContain('Principal Acoustic Engineer');
  }, 120_000);

  it('asks nothing of the network', () => expect(strayed).toEqual([]));
});
