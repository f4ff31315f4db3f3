/** The database's files break while the browser is closed: the first start says so within two seconds, and the copy brings everything back. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Chromium } from './chromium';
import { type Damage, LEVELDB_DAMAGE, SQLITE_DAMAGE } from './damage';
import { insist, type Whole, wholeRoles } from './extension-page';
import { Firefox } from './firefox';
import { manyRoles } from './material';
import { copyOfProfile, type Failing, freshProfile, type Job, type Outcome, pause, type Scenario, type Tortured } from './scenario';
import { Stopwatch } from './stopwatch';

interface Kind {
  readonly name: string;
  readonly damages: readonly Damage[];
  start(job: Job, profile: string): Promise<Tortured>;
  /** The folder with the database's files in a profile. */
  files(profile: string): string;
}

const inside = (folder: string, pattern: RegExp): string =>
  join(folder, readdirSync(folder).find((name) => pattern.test(name)) ?? 'missing');

const CHROMIUM: Kind = {
  name: 'damaged-chromium',
  damages: LEVELDB_DAMAGE,
  start: (job, profile) => Chromium.start(job.chrome, profile),
  files: (profile) => inside(join(profile, 'Default/IndexedDB'), /^chrome-extension_.*\.leveldb$/),
};

const FIREFOX: Kind = {
  name: 'damaged-firefox',
  damages: SQLITE_DAMAGE,
  start: (job, profile) => Firefox.start(job.firefox, profile),
  files: (profile) => join(inside(join(profile, 'storage/default'), /^moz-extension\+\+\+[0-9a-f-]+$/), 'idb'),
};

/** Roles whose texts fill more than LevelDB's log, so that there are tables as well. */
const ROLES = 1500;
const TEXT = 4000;

/** Milliseconds after which what neither ends nor fails counts as hung. */
const HUNG = 60_000;

type Stated = {
  readonly ok: boolean;
  readonly value?: { readonly state: string; readonly snapshots: readonly { readonly generation: number }[] };
};

/** Id → length of the text, and note, of everything that was there. */
type Contents = ReadonlyMap<string, string>;

/** A profile with roles, notes typed over some days, and a copy of the last state. */
async function makeProfile(job: Job, kind: Kind, profile: string): Promise<Contents> {
  const browser = await kind.start(job, profile);
  const page = await browser.barePage();
  const roles = manyRoles(ROLES, TEXT) as { id: string }[];
  for (let at = 0; at < ROLES; at += 500)
    await insist(page, { type: 'restoreRoles', requestId: `fill-${at}`, roles: roles.slice(at, at + 500) });
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at < 60; at++) {
      await insist(page, {
        type: 'changeRoles',
        requestId: `n-${round}-${at}`,
        ids: [roles[at * 20]!.id],
        change: { note: `note ${round}-${at}` },
      });
    }
  }
  await copied(page);
  const contents = new Map((await wholeRoles(page))?.map(({ id, whole }) => [id, whole]));
  // Killed, so that what the browser would tidy away on leaving is there to be damaged as well.
  await browser.kill();
  return contents;
}

/** Waits until the newest copy is that of the last write. */
async function copied(page: Page): Promise<void> {
  const upToDate = `chrome.storage.local.get(['canary', 'snapshots']).then(({ canary, snapshots }) => snapshots?.[0]?.generation === canary?.generation)`;
  for (const until = performance.now() + HUNG; (await page.evaluate(upToDate)) !== true; await pause(100))
    if (performance.now() > until) throw new Error('no copy was made');
}

/** Whether the thorough look at the start is over and found nothing. */
const lookedThrough = (page: Page): Promise<unknown> =>
  page.evaluate(`chrome.storage.session.get('storeChecked').then(({ storeChecked }) => storeChecked === true)`);

/** Asks how the store is until it says that it is damaged, or has been looked through. */
async function noticed(page: Page): Promise<Stated> {
  const until = performance.now() + HUNG;
  for (;;) {
    const over = (await lookedThrough(page)) === true || performance.now() > until;
    const state = (await insist(page, { type: 'prepareStore' })) as Stated;
    if (!state.ok || state.value?.state !== 'well' || over) return state;
    await pause(50);
  }
}

/** What a person would miss: a role, its note, or its text. */
const missing = (rows: readonly Whole[] | undefined, contents: Contents): number => {
  const there = new Map(rows?.map((row) => [row.id, row.whole]));
  return [...contents].filter(([id, whole]) => there.get(id) !== whole).length;
};

/** The same without the texts, which a copy does not hold. */
const missingWords = (rows: readonly Whole[] | undefined, contents: Contents): number => {
  const note = (whole: string | undefined) => whole?.slice(whole.indexOf(' '));
  const there = new Map(rows?.map((row) => [row.id, note(row.whole)]));
  return [...contents].filter(([id, whole]) => there.get(id) !== note(whole)).length;
};

/** The notes typed since the copy may be lost: fifty at most. */
const ALLOWED = 50;

async function run(job: Job, kind: Kind): Promise<Outcome> {
  const original = freshProfile(job.scratch, 'original');
  const contents = await makeProfile(job, kind, original);
  const failing: Failing[] = [];
  const tally = new Map<string, { damaged: number; harmless: number; worst: number }>();
  let slowest = 0;
  let mostLost = 0;
  for (let at = 0; at < job.count; at++) {
    const damage = kind.damages[at % kind.damages.length]!;
    const profile = copyOfProfile(job.scratch, original, 'damaged');
    damage.harm(kind.files(profile), job.random);
    const browser = await kind.start(job, profile);
    const page = await browser.barePage();
    const watch = new Stopwatch(browser.pid);
    const state = await noticed(page);
    const { took } = watch;
    const late = watch.over(2000);
    const lost = missing(await wholeRoles(page), contents);
    const counts = tally.get(damage.name) ?? { damaged: 0, harmless: 0, worst: 0 };
    tally.set(damage.name, counts);
    counts.worst = Math.max(counts.worst, lost);
    if (state.value?.state !== 'damaged') {
      if (lost === 0) counts.harmless += 1;
      else failing.push({ what: 'not noticed', at, details: { damage: damage.name, lost, state } });
    } else {
      counts.damaged += 1;
      if (late) failing.push({ what: 'noticed after more than two seconds', at, details: { damage: damage.name, took } });
      slowest = Math.max(slowest, took);
      const left = await restored(page, state, contents, `r-${at}`);
      if (typeof left === 'object') failing.push({ what: 'not restorable', at, details: { damage: damage.name, lost, state, ...left } });
      else if (left > ALLOWED) failing.push({ what: 'restored in part', at, details: { damage: damage.name, lost, left } });
      else mostLost = Math.max(mostLost, left);
    }
    await browser.close();
    if (at % 9 === 8) job.progress(at + 1);
  }
  const each = [...tally]
    .map(([name, { damaged, harmless, worst }]) => `${name} ${damaged}+${harmless} (up to ${worst} roles lost)`)
    .join('; ');
  const found = [...tally.values()].reduce((sum, { damaged, harmless }) => sum + damaged + harmless, 0);
  return {
    done: job.count,
    failing,
    figures: `${found} of ${job.count} noticed or harmless, all restored but ${mostLost} of ${contents.size}, slowest ${Math.round(slowest)} ms [noticed+harmless: ${each}]`,
  };
}

/** Restores the newest copy, and looks again after it; answers how many roles are still not as they were. */
async function restored(
  page: Page,
  state: Stated,
  contents: Contents,
  requestId: string,
): Promise<number | { readonly answer: unknown; readonly after?: unknown }> {
  const generation = state.value?.snapshots[0]?.generation;
  if (generation === undefined) return { answer: 'no copy' };
  const answer = await insist(page, { type: 'restoreSnapshot', requestId, generation });
  const after = (await insist(page, { type: 'prepareStore' })) as Stated;
  if (!answer.ok || after.value?.state !== 'well') return { answer, after };
  return missingWords(await wholeRoles(page), contents);
}

export const damagedChromium: Scenario = {
  name: CHROMIUM.name,
  what: 'damaged profiles of Chromium noticed at first open and restorable',
  counts: { full: 180, ci: 18, test: 2 },
  run: (job) => run(job, CHROMIUM),
};

export const damagedFirefox: Scenario = {
  name: FIREFOX.name,
  what: 'damaged profiles of Firefox noticed at first open and restorable',
  counts: { full: 100, ci: 10, test: 1 },
  run: (job) => run(job, FIREFOX),
};
