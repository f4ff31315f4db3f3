/** The browser is killed with -9 while roles are saved and notes typed: after each start everything acknowledged is there, and no alarm is raised. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { aPosting } from '../store/roles';
import { Chromium } from './chromium';
import { insist, rawRoles } from './extension-page';
import { Firefox } from './firefox';
import { type Failing, freshProfile, type Job, type Outcome, pause, type Scenario, type Tortured } from './scenario';

/** By id: the note that was acknowledged last, and one that may have arrived. */
type Books = Map<string, { note: string; maybe?: string }>;

/** Saves, then types into what is saved, until the browser is gone. */
async function work(page: Page, cycle: number, books: Books): Promise<number> {
  let acknowledged = 0;
  for (let step = 0; ; step++) {
    const known = [...books.keys()];
    if (step % 10 === 0 || known.length === 0) {
      const answer = await answered(page, {
        type: 'saveRole',
        requestId: `s-${cycle}-${step}`,
        posting: aPosting(cycle * 1000 + step),
        note: 'saved',
      });
      if (!answer) return acknowledged;
      books.set((answer.value as { role: { id: string } }).role.id, { note: 'saved' });
    } else {
      const id = known[(cycle * 7 + step) % known.length]!;
      const book = books.get(id)!;
      book.maybe = `${cycle}:${step}`;
      if (!(await answered(page, { type: 'changeRoles', requestId: `c-${cycle}-${step}`, ids: [id], change: { note: book.maybe } })))
        return acknowledged;
      books.set(id, { note: book.maybe });
    }
    acknowledged += 1;
  }
}

async function answered(page: Page, message: unknown): Promise<Record<string, unknown> | undefined> {
  try {
    const answer = await insist(page, message);
    return answer.ok ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** What the browser itself says of a database that is not as it should be. */
async function evidence(page: Page, folder: string): Promise<unknown> {
  const opening = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('trackmark');
        request.onupgradeneeded = (event) => {
          resolve(`new database, data loss: ${(event as { dataLoss?: string }).dataLoss}`);
          request.transaction?.abort();
        };
        request.onerror = () => resolve(`${request.error?.name}: ${request.error?.message}`);
        request.onsuccess = () => {
          resolve(`version ${request.result.version}, stores ${[...request.result.objectStoreNames].join(' ')}`);
          request.result.close();
        };
      }),
  );
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const logs = files.filter((name) => /LOG(\.old)?$/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8').slice(-3000));
  return { opening, files: files.filter((name) => /extension/.test(name)).slice(0, 60), logs };
}

interface Kind {
  readonly name: string;
  start(job: Job, profile: string): Promise<Tortured>;
  /** The folder of a profile under which databases lie. */
  readonly databases: string;
}

async function run(job: Job, kind: Kind): Promise<Outcome> {
  const failing: Failing[] = [];
  let profile = freshProfile(job.scratch, kind.name);
  let books: Books = new Map();
  let acknowledged = 0;
  let kills = 0;
  let roles = 0;
  for (let cycle = 0; cycle <= job.count; cycle++) {
    const browser = await kind.start(job, profile);
    const page = await browser.barePage();
    const state = (await insist(page, { type: 'prepareStore' })) as { value?: { state: string } };
    const rows = new Map((await rawRoles(page))?.map((row) => [row.id, row.note]));
    const lost = [...books].filter(([id, book]) => !rows.has(id) || (rows.get(id) !== book.note && rows.get(id) !== book.maybe));
    for (const [id] of books) if (rows.has(id)) books.set(id, { note: rows.get(id)! });
    const alarm = state.value?.state !== 'well';
    if (alarm || lost.length > 0) {
      const details = {
        state,
        lost: lost.length,
        of: books.size,
        first: lost[0],
        ...((await evidence(page, join(profile, kind.databases))) as object),
      };
      failing.push({ what: lost.length > 0 ? 'lost' : 'false alarm', at: cycle, details });
    }
    if (cycle === job.count) {
      await browser.close();
      break;
    }
    const working = work(page, cycle, books);
    await pause(job.random.between(200, 900));
    await browser.kill();
    kills += 1;
    acknowledged += await working;
    if (alarm) {
      // What is broken stays so: the next kills begin anew.
      profile = freshProfile(job.scratch, `${kind.name}-${cycle}`);
      roles += books.size;
      books = new Map();
    }
    if (cycle % 10 === 9) job.progress(cycle + 1);
  }
  const lost = failing.filter(({ what }) => what === 'lost').length;
  return {
    done: kills,
    failing,
    figures: `${kills} kills, ${acknowledged} acknowledged, ${roles + books.size} roles: ${lost} times lost, ${failing.length - lost} false alarms`,
  };
}

const CHROMIUM: Kind = {
  name: 'chromium-kills',
  start: (job, profile) => Chromium.start(job.chrome, profile),
  databases: 'Default/IndexedDB',
};

const FIREFOX: Kind = {
  name: 'firefox-kills',
  start: (job, profile) => Firefox.start(job.firefox, profile),
  databases: 'storage/default',
};

export const chromiumKills: Scenario = {
  name: 'chromium-kills',
  what: 'Chromium kill -9: acknowledged lost',
  counts: { full: 500, ci: 20, test: 2 },
  run: (job) => run(job, CHROMIUM),
};

export const firefoxKills: Scenario = {
  name: 'firefox-kills',
  what: 'Firefox kill -9: acknowledged lost',
  counts: { full: 100, ci: 10, test: 1 },
  run: (job) => run(job, FIREFOX),
};
