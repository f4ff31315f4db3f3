/** The worker is killed while it saves: what was acknowledged is there, and nothing is half done. */
import type { Page } from 'puppeteer-core';
import { Chromium } from './chromium';
import { insist, rawRoles } from './extension-page';
import { manyRoles } from './material';
import { type Failing, freshProfile, type Job, type Outcome, pause, type Scenario } from './scenario';

const ROLES = 200;

interface Ledger {
  /** Number of the last acknowledged write, and of the one that was sent after it. */
  acknowledged: number;
  sent: number;
  stop: boolean;
}
interface LedgerWindow {
  ledger: Ledger;
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> } };
}

/** Writes one number into the notes of all roles, then the next, each time in one request; a request that dies is repeated under its id. */
async function startWriting(page: Page, ids: readonly string[], run: string): Promise<void> {
  await page.evaluate(
    (all, name) => {
      const world = globalThis as unknown as LedgerWindow;
      const ledger: Ledger = { acknowledged: 0, sent: 0, stop: false };
      world.ledger = ledger;
      const write = async (number: number) => {
        const message = { type: 'changeRoles', requestId: `${name}-${number}`, ids: all, change: { note: String(number) } };
        while (!ledger.stop) {
          try {
            const answer = await world.chrome.runtime.sendMessage(message);
            if (answer?.ok) return true;
          } catch {
            // The worker died: ask again.
          }
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return false;
      };
      void (async () => {
        while (!ledger.stop) {
          ledger.sent += 1;
          if (await write(ledger.sent)) ledger.acknowledged = ledger.sent;
        }
      })();
    },
    ids,
    run,
  );
}

const ledgerOf = (page: Page): Promise<Ledger> => page.evaluate(() => (globalThis as unknown as LedgerWindow).ledger);

async function run(job: Job): Promise<Outcome> {
  const failing: Failing[] = [];
  const chromium = await Chromium.start(job.chrome, freshProfile(job.scratch, 'worker-kills'));
  const page = await chromium.barePage();
  const roles = manyRoles(ROLES) as { id: string }[];
  await insist(page, { type: 'restoreRoles', requestId: 'fill', roles });
  await startWriting(
    page,
    roles.map(({ id }) => id),
    'kill',
  );
  let kills = 0;
  let torn = 0;
  let lost = 0;
  let alarms = 0;
  for (let at = 0; at < job.count; at++) {
    await pause(job.random.between(0, 160));
    if (await chromium.killWorker()) kills += 1;
    // Read past the worker: what is in the database at this very moment.
    const before = await ledgerOf(page);
    const rows = await rawRoles(page);
    const after = await ledgerOf(page);
    const notes = new Set(rows?.map(({ note }) => note));
    const value = Number([...notes][0] ?? 0);
    if (rows?.length !== ROLES || notes.size !== 1) failing.push({ what: 'torn', at, details: [...notes] }) && torn++;
    else if (value < before.acknowledged || value > after.sent)
      failing.push({ what: 'lost', at, details: { value, before, after } }) && lost++;
    if (at % 20 === 19) {
      const state = (await insist(page, { type: 'prepareStore' })) as { ok: boolean; value?: { state: string } };
      if (state.value?.state !== 'well') failing.push({ what: 'false alarm', at, details: state }) && alarms++;
      job.progress(at + 1);
    }
  }
  const { acknowledged } = await ledgerOf(page);
  await chromium.close();
  return {
    done: job.count,
    failing,
    figures: `${kills} kills, ${acknowledged} acknowledged (${ROLES} roles each): ${lost} lost, ${torn} torn, ${alarms} false alarms`,
  };
}

export const workerKills: Scenario = {
  name: 'worker-kills',
  what: 'worker killed at random moments during saves: acknowledged lost, torn',
  counts: { full: 1000, ci: 100, test: 10 },
  run,
};
