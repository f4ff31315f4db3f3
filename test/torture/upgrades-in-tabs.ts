/** The extension's database is upgraded while several of its pages hold it open: nobody waits for more than five seconds, nothing is lost, pages read on. */
import type { Page } from 'puppeteer-core';
import { Chromium } from './chromium';
import { insist, NAME_HELPER, rawRoles } from './extension-page';
import { manyRoles } from './material';
import { forgetCanary, makeOld } from './old-database';
import { type Failing, freshProfile, type Job, type Outcome, type Scenario } from './scenario';
import { Stopwatch } from './stopwatch';

const ROLES = 300;

/** A page that holds a connection as ours do: it lets go when another wants to upgrade. */
async function hold(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('trackmark');
        opening.onsuccess = () => {
          opening.result.onversionchange = () => opening.result.close();
          resolve();
        };
      }),
  );
}

async function openShortlist(chromium: Chromium): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.id}/shortlist.html`);
  await page.evaluate(NAME_HELPER);
  return page;
}

async function run(job: Job): Promise<Outcome> {
  const failing: Failing[] = [];
  const chromium = await Chromium.start(job.chrome, freshProfile(job.scratch, 'upgrades-in-tabs'));
  const first = await chromium.barePage();
  const roles = (manyRoles(ROLES) as object[]).map((role, number) => ({ ...role, sequence: number + 1 }));
  let slowest = 0;
  for (let at = 0; at < job.count; at++) {
    await insist(first, { type: 'prepareStore' });
    await chromium.killWorker();
    await forgetCanary(first);
    await makeOld(first, 1, roles);
    const holders = await Promise.all(Array.from({ length: job.random.between(1, 3) }, () => chromium.barePage()));
    for (const page of holders) await hold(page);
    const watch = new Stopwatch(chromium.pid);
    // Real pages of ours, which open the store by their own code, at the same moment.
    const opened = Promise.all(Array.from({ length: job.random.between(1, 2) }, () => openShortlist(chromium)));
    const states = (await Promise.all([first, ...holders].map((page) => insist(page, { type: 'prepareStore' })))) as {
      value?: { state: string; rows: number };
    }[];
    const tabs = [...holders, ...(await opened)];
    const { took } = watch;
    const hung = watch.over(5000);
    slowest = Math.max(slowest, took);
    if (hung) failing.push({ what: 'hung', at, details: { took, tabs: tabs.length } });
    if (states.some(({ value }) => value?.state !== 'well' || value.rows !== ROLES))
      failing.push({ what: 'lost or alarmed', at, details: states });
    for (const page of tabs) if ((await rawRoles(page))?.length !== ROLES) failing.push({ what: 'a page does not read on', at });
    await Promise.all(tabs.map((page) => page.close()));
    if (at % 10 === 9) job.progress(at + 1);
  }
  await chromium.close();
  return {
    done: job.count,
    failing,
    figures: `${job.count} upgrades with 2 to 5 pages open, ${failing.length} wrong, slowest ${Math.round(slowest)} ms`,
  };
}

export const upgradesInTabs: Scenario = {
  name: 'upgrades-in-tabs',
  what: 'upgrades with 2 to 5 pages open: hangs over 5 s, lost rows',
  counts: { full: 200, ci: 20, test: 2 },
  run,
};
