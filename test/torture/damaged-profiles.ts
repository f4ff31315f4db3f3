/** The database's files break while the browser is closed: the first start says so within two seconds, and the copy brings everything back. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Chromium } from './chromium';
import { type Damage, LEVELDB_DAMAGE, SQLITE_DAMAGE } from './damage';
import { insist, rawRoles } from './extension-page';
import { Firefox } from './firefox';
import { manyRoles } from './material';
import { type Failing, freshProfile, type Job, type Outcome, pause, type Scenario, type Tortured } from './scenario';

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

type Stated = {
  readonly ok: boolean;
  readonly value?: { readonly state: string; readonly snapshots: readonly { readonly generation: number }[] };
};

/** Id → note of everything that was there. */
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
  // A copy is made 6 ms per role after the one before.
  await pause(ROLES * 6 + 2500);
  const contents = new Map((await rawRoles(page))?.map(({ id, note }) => [id, note]));
  // Killed, so that what the browser would tidy away on leaving is there to be damaged as well.
  await browser.kill();
  return contents;
}

/** Asks how the store is until it says that it is damaged, for two seconds at most. */
async function noticed(page: Page): Promise<Stated> {
  const until = performance.now() + 2000;
  for (;;) {
    const state = (await insist(page, { type: 'prepareStore' })) as Stated;
    if (!state.ok || state.value?.state !== 'well' || performance.now() > until) return state;
    await pause(100);
  }
}

const missing = (rows: readonly { id: string; note: string }[] | undefined, contents: Contents): number => {
  const there = new Map(rows?.map(({ id, note }) => [id, note]));
  return [...contents].filter(([id, note]) => there.get(id) !== note).length;
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
    const profile = freshProfile(job.scratch, 'damaged');
    // The killed browser's lock stays behind: copied, it would name a place where nobody is.
    cpSync(original, profile, { recursive: true, filter: (file) => !/Singleton|parentlock|\/lock$/.test(file) });
    damage.harm(kind.files(profile), job.random);
    const browser = await kind.start(job, profile);
    const page = await browser.barePage();
    const from = performance.now();
    const state = await noticed(page);
    const took = performance.now() - from;
    const lost = missing(await rawRoles(page), contents);
    const counts = tally.get(damage.name) ?? { damaged: 0, harmless: 0, worst: 0 };
    tally.set(damage.name, counts);
    counts.worst = Math.max(counts.worst, lost);
    if (state.value?.state !== 'damaged') {
      if (lost === 0) counts.harmless += 1;
      else failing.push({ what: 'not noticed', at, details: { damage: damage.name, lost, state } });
    } else {
      counts.damaged += 1;
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
  return missing(await rawRoles(page), contents);
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
