/**
 * The disk is full: told by name within a second, nothing half done, removing and reading still work, and saving goes on
 * when there is room. On a build without `unlimitedStorage`, which would hide all of it.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { aPosting } from '../store/roles';
import { Chromium } from './chromium';
import { insist, rawRoles } from './extension-page';
import { type Failing, freshProfile, type Job, type Outcome, pause, type Random, type Scenario } from './scenario';
import { Stopwatch } from './stopwatch';

const ROOM = 5_000_000;
/** Chromium asks how much room there is, and believes the answer for half a minute. */
const BELIEVED = 35_000;
/** Saves until a disk counts as never full. */
const MOST = 2000;

function withoutUnlimitedStorage(job: Job): string {
  const folder = join(job.scratch, 'limited');
  cpSync(job.chrome, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((name) => name !== 'unlimitedStorage') }));
  return folder;
}

/** Text that no compression makes smaller. */
const noise = (random: Random, words: number): string => Array.from({ length: words }, () => random.next().toString(36).slice(2)).join(' ');

const save = (page: Page, random: Random, number: number, words: number) =>
  insist(page, { type: 'saveRole', requestId: `s-${number}-${words}`, posting: aPosting(number, { description: noise(random, words) }) });

const nameOf = (answer: Record<string, unknown>): string | undefined => (answer.failure as { name?: string } | undefined)?.name;

interface Round {
  readonly page: Page;
  /** The browser's. */
  readonly pid: number | undefined;
  readonly random: Random;
  readonly at: number;
  readonly fail: (what: string, details?: unknown) => void;
}

/** Fills the room; answers the time until the failure was told, in milliseconds. */
async function fill({ page, pid, random, at, fail }: Round, from: number): Promise<number> {
  let before = (await rawRoles(page))?.length ?? 0;
  // The browser may tidy its files meanwhile, and make room for more than was left.
  for (let number = from; number < from + MOST; number++) {
    const watch = new Stopwatch(pid);
    const answer = await save(page, random, number, random.between(500, 9000));
    if (answer.ok) {
      before += 1;
      continue;
    }
    const { took } = watch;
    if (nameOf(answer) !== 'quota') fail('told by another name', answer);
    if (watch.over(1000)) fail('told after more than a second', { at, took });
    if ((await rawRoles(page))?.length !== before) fail('torn', { before });
    return took;
  }
  fail('never full');
  return 0;
}

async function removeSome({ page, random, at, fail }: Round): Promise<void> {
  const rows = (await rawRoles(page)) ?? [];
  if (rows.length === 0) return fail('not readable');
  const ids = Array.from({ length: Math.min(8, rows.length) }, () => random.pick(rows).id);
  const removed = await insist(page, { type: 'removeRoles', requestId: `d-${at}`, ids });
  const left = new Set((await rawRoles(page))?.map(({ id }) => id));
  if (!removed.ok || ids.some((id) => left.has(id))) fail('not removed', removed);
  const state = (await insist(page, { type: 'prepareStore' })) as { value?: { state?: string } };
  if (state.value?.state !== 'well') fail('false alarm', state);
}

/** Saves until it works again; answers after how many milliseconds. */
async function goOn({ page, random, at, fail }: Round): Promise<number> {
  const started = performance.now();
  for (let tries = 0; performance.now() - started < BELIEVED; tries++) {
    if ((await save(page, random, at * 10_000 + 900 + tries, 50)).ok) return performance.now() - started;
    await pause(500);
  }
  fail('did not go on', await page.evaluate(() => navigator.storage.estimate()));
  return BELIEVED;
}

/** Until the store has begun its log of this session, which takes most of the room for a moment. */
async function logBegun(page: Page): Promise<void> {
  await insist(page, { type: 'prepareStore' });
  const begun = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<object> } } } };
      return 'storeLogBegun' in (await chrome.storage.session.get('storeLogBegun'));
    });
  for (const until = Date.now() + BELIEVED; !(await begun()); await pause(100))
    if (Date.now() > until) throw new Error('The store did not begin a log.');
}

async function run(job: Job): Promise<Outcome> {
  const failing: Failing[] = [];
  const chromium = await Chromium.start(withoutUnlimitedStorage(job), freshProfile(job.scratch, 'quota'));
  const page = await chromium.barePage();
  const cdp = await page.createCDPSession();
  const room = (session: CDPSession, quotaSize: number) =>
    session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${chromium.id}`, quotaSize });
  await logBegun(page);
  // What the browser's files take already is not ours to fill.
  const { usage: taken = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await room(cdp, taken + ROOM);
  await pause(BELIEVED);
  let slowest = 0;
  let longest = 0;
  let hits = 0;
  for (let at = 0; at < job.count; at++) {
    const round: Round = { page, pid: chromium.pid, random: job.random, at, fail: (what, details) => failing.push({ what, at, details }) };
    slowest = Math.max(slowest, await fill(round, at * 10_000));
    hits += 1;
    await removeSome(round);
    // A disk has room again when something else is deleted; our own rows give theirs back when the browser tidies its files.
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    await room(cdp, usage + 1_000_000);
    longest = Math.max(longest, await goOn(round));
    if (job.random.next() < 0.3) await chromium.killWorker();
    if (at % 10 === 9) job.progress(at + 1);
  }
  const rows = (await rawRoles(page))?.length;
  await chromium.close();
  return {
    done: hits,
    failing,
    figures: `${hits} times full, told within ${Math.round(slowest)} ms, went on within ${Math.round(longest / 1000)} s of there being room, ${failing.length} wrong, ${rows} roles at the end`,
  };
}

export const quota: Scenario = {
  name: 'quota',
  what: 'quota hits: told within 1 s, nothing torn, removing works, saving goes on',
  counts: { full: 100, ci: 10, test: 2 },
  run,
};
