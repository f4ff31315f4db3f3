/** The first minutes of a person with the extension: the welcome page, and sites switched on by real clicks. */
import type { Page } from 'playwright-core';
import { SITES } from '../../../utils/sites/registry';
import { Chromium, type LaunchOptions } from './chromium';

/** The welcome page that opens by itself after the installation. */
export async function welcomePage(browser: Chromium): Promise<Page> {
  const find = () => browser.context.pages().find((page) => page.url().endsWith('/welcome.html'));
  const page =
    find() ??
    (await browser.context.waitForEvent('page', { predicate: (opened) => opened.url().endsWith('/welcome.html'), timeout: 10_000 }));
  await page.waitForLoadState();
  return page;
}

export interface SwitchOn {
  /** Names as on the welcome page. */
  readonly sites: readonly string[];
  /** The answer to the question that LinkedIn needs. */
  readonly linkedin?: 'marks' | 'panel';
}

/** Switches sites on, each by a click on its switch. The browser's question is answered beforehand. */
export async function switchOn(browser: Chromium, welcome: Page, { sites, linkedin = 'marks' }: SwitchOn): Promise<void> {
  const wanted = SITES.filter(({ name }) => sites.includes(name));
  await browser.allow(...wanted.flatMap(({ matches }) => matches).map((match) => match.replace(/^(https:\/\/[^/]+)\/.*$/, '$1/*')));
  await welcome.bringToFront();
  await welcome.locator(`input[type=radio][value=${linkedin}]`).check();
  await welcome.getByText('Choose one by one').click();
  for (const { id, name } of wanted) {
    await welcome.getByRole('switch', { name, exact: true }).click();
    await browser.until(async () => (await browser.registered()).includes(id), `${name} is registered`);
  }
}

/** A browser in which a person has just switched these sites on. */
export async function launchWith(
  sites: readonly string[],
  options: LaunchOptions & { readonly linkedin?: 'marks' | 'panel' },
): Promise<Chromium> {
  const browser = await Chromium.launch(options);
  const welcome = await welcomePage(browser);
  await switchOn(browser, welcome, { sites, ...(options.linkedin && { linkedin: options.linkedin }) });
  await welcome.close();
  return browser;
}

/** Switches every site on, with marks in all of them, by the welcome page's one button. */
export async function switchAllOn(browser: Chromium): Promise<void> {
  const welcome = await welcomePage(browser);
  await browser.allow('https://*/*');
  await welcome.bringToFront();
  await welcome.locator('input[type=radio][value=marks]').check();
  await welcome.getByRole('button', { name: /Switch on all/ }).click();
  await browser.until(async () => (await browser.registered()).length === SITES.length, 'all sites are registered', 30_000);
  await welcome.close();
}
