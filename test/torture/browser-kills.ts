/** The browser is killed with -9 while roles are saved and notes typed: after each start everything acknowledged is there, and no alarm is raised. */
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

async function run(job: Job, name: string, start: (profile: string) => Promise<Tortured>): Promise<Outcome> {
  const failing: Failing[] = [];
  const profile = freshProfile(job.scratch, name);
  const books: Books = new Map();
  let acknowledged = 0;
  let kills = 0;
  for (let cycle = 0; cycle <= job.count; cycle++) {
    const browser = await start(profile);
    const page = await browser.barePage();
    const state = (await insist(page, { type: 'prepareStore' })) as { value?: { state: string } };
    if (state.value?.state !== 'well') failing.push({ what: 'false alarm', at: cycle, details: state });
    const rows = new Map((await rawRoles(page))?.map((row) => [row.id, row.note]));
    for (const [id, book] of books) {
      const note = rows.get(id);
      if (note === undefined || (note !== book.note && note !== book.maybe))
        failing.push({ what: 'lost', at: cycle, details: { id, note, book } });
      else books.set(id, { note });
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
    if (cycle % 10 === 9) job.progress(cycle + 1);
  }
  const lost = failing.filter(({ what }) => what === 'lost').length;
  return {
    done: kills,
    failing,
    figures: `${kills} kills, ${acknowledged} acknowledged, ${books.size} roles: ${lost} lost, ${failing.length - lost} false alarms`,
  };
}

export const chromiumKills: Scenario = {
  name: 'chromium-kills',
  what: 'Chromium kill -9: acknowledged lost',
  counts: { full: 500, ci: 20, test: 2 },
  run: (job) => run(job, 'chromium-kills', (profile) => Chromium.start(job.chrome, profile)),
};

export const firefoxKills: Scenario = {
  name: 'firefox-kills',
  what: 'Firefox kill -9: acknowledged lost',
  counts: { full: 100, ci: 10, test: 1 },
  run: (job) => run(job, 'firefox-kills', (profile) => Firefox.start(job.firefox, profile)),
};
