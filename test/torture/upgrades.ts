/**
 * Every older schema with none, one and ten thousand roles, the browser killed at any moment of the upgrade: afterwards the
 * new schema is there with everything in it, or the old one untouched, and the next start finishes it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExampleDatabase } from '../store/profile';
import { Chromium } from './chromium';
import { insist, welcomed } from './extension-page';
import { manyRoles } from './material';
import { forgetCanary, makeOld } from './old-database';
import { copyOfProfile, type Failing, freshProfile, type Job, type Outcome, pause, type Scenario } from './scenario';

const SIZES = [0, 1, 10_000];

/** Versions of which there is an example. */
const olderVersions = (): number[] =>
  readdirSync('test/store/examples').map(
    (name) => (JSON.parse(readFileSync(join('test/store/examples', name), 'utf8')) as ExampleDatabase).version,
  );

interface Raw {
  readonly version: number;
  readonly rows: number;
  readonly texts: number;
}

/** Version and rows as they lie there, without making anything. */
function look(page: Page): Promise<Raw | undefined> {
  return page.evaluate(async () => {
    const known = (await indexedDB.databases()).find(({ name }) => name === 'trackmark');
    if (!known) return undefined;
    return new Promise<Raw | undefined>((resolve) => {
      const opening = indexedDB.open('trackmark');
      opening.onerror = () => resolve(undefined);
      opening.onsuccess = () => {
        const db = opening.result;
        db.onversionchange = () => db.close();
        const names = [...db.objectStoreNames].filter((name) => name === 'roles' || name === 'texts');
        const transaction = db.transaction(names);
        const counts = names.map((name) => transaction.objectStore(name).count());
        transaction.oncomplete = () => {
          resolve({
            version: db.version,
            rows: counts[names.indexOf('roles')]?.result ?? -1,
            texts: counts[names.indexOf('texts')]?.result ?? -1,
          });
          db.close();
        };
      };
    });
  });
}

/** A profile as the older version left it. */
async function makeProfile(job: Job, version: number, size: number): Promise<string> {
  const profile = freshProfile(job.scratch, `version-${version}-${size}`);
  const chromium = await Chromium.start(job.chrome, profile);
  const page = await chromium.barePage();
  await insist(page, { type: 'prepareStore' });
  await welcomed(page);
  // The welcome page asks again whatever a worker that died left unanswered, and so wakes the next one.
  for (const other of await chromium.browser.pages()) if (other !== page) await other.close();
  const roles = (manyRoles(size) as { sequence: number }[]).map((role, number) => ({ ...role, sequence: number + 1 }));
  for (let tries = 0; (await look(page))?.version !== version; tries++) {
    if (tries === 10) throw new Error('the old database is upgraded before its time');
    await chromium.killWorker();
    await forgetCanary(page);
    await makeOld(page, version, roles);
  }
  await chromium.kill();
  return profile;
}

async function once(job: Job, original: string, size: number, fail: (details: unknown) => void): Promise<'new' | 'old'> {
  const profile = copyOfProfile(job.scratch, original, 'upgrade');
  let chromium = await Chromium.start(job.chrome, profile);
  let page = await chromium.barePage();
  // The start of a page that needs the store begins the upgrade, if that of the browser did not; the browser dies somewhere in it.
  const asked = insist(page, { type: 'prepareStore' }).catch(() => undefined);
  await pause(job.random.between(0, size > 1 ? 4000 : 120));
  const before = await Promise.race([look(page).catch(() => undefined), pause(50).then(() => undefined)]);
  await chromium.kill();
  await asked;

  chromium = await Chromium.start(job.chrome, profile);
  page = await chromium.barePage();
  const state = (await insist(page, { type: 'prepareStore' })) as { ok: boolean; value?: { state: string; rows: number } };
  const raw = await look(page);
  const whole = state.value?.state === 'well' && state.value.rows === size && raw?.rows === size && raw.texts === size;
  if (!whole) fail({ size, state, raw });
  await chromium.kill();
  return before?.version === raw?.version ? 'new' : 'old';
}

async function run(job: Job): Promise<Outcome> {
  const failing: Failing[] = [];
  const cases = olderVersions().flatMap((version) => SIZES.map((size) => [version, size] as const));
  let done = 0;
  let finishedLater = 0;
  for (const [version, size] of cases) {
    const original = await makeProfile(job, version, size);
    for (let round = 0; round < job.count; round++) {
      const fail = (details: unknown) => failing.push({ what: 'not whole after the upgrade', at: done, details: { version, details } });
      if ((await once(job, original, size, fail)) === 'old') finishedLater += 1;
      done += 1;
    }
    job.progress(done);
  }
  return {
    done,
    failing,
    figures: `${cases.length} cases × ${job.count} kill points, ${failing.length} wrong; ${finishedLater} were not over yet when the browser was killed, and finished by the next start`,
  };
}

export const upgrades: Scenario = {
  name: 'upgrades',
  what: 'every older schema × {0, 1, 10,000} roles × kill points: new schema or untouched old one',
  counts: { full: 20, ci: 1, test: 1 },
  run,
};
