/**
 * Every older schema with none, one and ten thousand roles, the browser killed at any moment of the upgrade: afterwards the
 * new schema is there with everything in it, or the old one untouched, and the next start finishes it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExampleDatabase } from '../store/profile';
import { Chromium } from './chromium';
import { insist } from './extension-page';
import { manyRoles } from './material';
import { forgetCanary, makeOld } from './old-database';
import { type Failing, freshProfile, type Job, type Outcome, pause, type Scenario } from './scenario';

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

async function once(job: Job, version: number, size: number, failing: Failing[], at: number): Promise<'new' | 'old'> {
  const profile = freshProfile(job.scratch, 'upgrade');
  let chromium = await Chromium.start(job.chrome, profile);
  let page = await chromium.barePage();
  await insist(page, { type: 'prepareStore' });
  await chromium.killWorker();
  await forgetCanary(page);
  const roles = (manyRoles(size) as { sequence: number }[]).map((role, number) => ({ ...role, sequence: number + 1 }));
  await makeOld(page, version, roles);
  // The start of a page that needs the store begins the upgrade; the browser dies somewhere in it.
  const asked = insist(page, { type: 'prepareStore' }).catch(() => undefined);
  await pause(job.random.between(0, size > 1 ? 4000 : 120));
  await chromium.kill();
  await asked;

  chromium = await Chromium.start(job.chrome, profile);
  page = await chromium.barePage();
  const started = performance.now();
  const state = (await insist(page, { type: 'prepareStore' })) as { ok: boolean; value?: { state: string; rows: number } };
  const raw = await look(page);
  const took = performance.now() - started;
  const whole = state.value?.state === 'well' && state.value.rows === size && raw?.rows === size && raw.texts === size;
  if (!whole) failing.push({ what: 'not whole after the upgrade', at, details: { version, size, state, raw } });
  await chromium.close();
  return took > 300 && size > 1 ? 'old' : 'new';
}

async function run(job: Job): Promise<Outcome> {
  const failing: Failing[] = [];
  const cases = olderVersions().flatMap((version) => SIZES.map((size) => [version, size] as const));
  let done = 0;
  let finishedLater = 0;
  for (let round = 0; round < job.count; round++) {
    for (const [version, size] of cases) {
      if ((await once(job, version, size, failing, done)) === 'old') finishedLater += 1;
      done += 1;
    }
    job.progress(round + 1);
  }
  return {
    done,
    failing,
    figures: `${cases.length} cases × ${job.count} kill points, ${failing.length} wrong; ${finishedLater} upgrades were cut short and finished by the next start`,
  };
}

export const upgrades: Scenario = {
  name: 'upgrades',
  what: 'every older schema × {0, 1, 10,000} roles × kill points: new schema or untouched old one',
  counts: { full: 20, ci: 1, test: 1 },
  run,
};
