/** The first minutes of a person with the extension in Firefox: the welcome page, and sites switched on by real clicks. */
import type { Page } from 'puppeteer-core';
import { SITES } from '../../../../utils/sites/registry';
import { click } from './find';
import { Firefox, type LaunchOptions, registered } from './firefox';
import { until } from './until';

/** Switches sites on in the welcome page. The browser's question is answered by its preference; it needs the click all the same. */
export async function switchOn(welcome: Page, names: readonly string[], linkedin: 'marks' | 'panel' = 'marks'): Promise<void> {
  await welcome.bringToFront();
  await (await welcome.waitForSelector(`input[type=radio][value=${linkedin}]`))!.click();
  await click(welcome, 'summary', /Choose one by one/);
  for (const { id, name } of SITES.filter((site) => names.includes(site.name))) {
    await click(welcome, 'switch', name);
    await until(async () => ((await registered(welcome)).includes(id) ? true : undefined), `${name} to be registered`);
  }
}

/** A Firefox in which a person has just switched these sites on. */
export async function launchWith(names: readonly string[], options: LaunchOptions): Promise<Firefox> {
  const firefox = await Firefox.launch(options);
  const welcome = await firefox.open('welcome.html');
  await switchOn(welcome, names);
  await welcome.close();
  return firefox;
}
