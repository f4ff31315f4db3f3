/**
 * Chromium is killed in the middle of a write, so that its log ends in half a record; it is started, saves, is killed, and
 * started again: everything is there each time. (Left alone, Chromium throws the whole database away at the second start.)
 */
import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { aPosting } from '../store/roles';
import { Chromium } from './chromium';
import { insist, rawRoles, welcomed } from './extension-page';
import { halfARecord } from './leveldb-log';
import { type Failing, freshProfile, type Job, type Outcome, type Random, type Scenario } from './scenario';

/** Roles saved in each life of the browser. */
const SAVED = 5;

function tear(profile: string, random: Random): void {
  const folder = join(profile, 'Default/IndexedDB');
  const files = readdirSync(folder, { recursive: true }).map(String);
  const log = files
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  if (!log) throw new Error('the database has no log');
  const file = join(folder, log);
  appendFileSync(file, halfARecord(statSync(file).size, random));
}

async function save(page: Page, from: number, random: Random): Promise<void> {
  for (let number = from; number < from + SAVED; number++) {
    const note = String.fromCharCode(97 + (number % 26)).repeat(random.between(1, 20_000));
    const answer = await insist(page, { type: 'saveRole', requestId: `s-${number}`, posting: aPosting(number), note });
    if (!answer.ok) throw new Error(`not saved: ${JSON.stringify(answer)}`);
  }
}

async function run(job: Job): Promise<Outcome> {
  const failing: Failing[] = [];
  let profile = freshProfile(job.scratch, 'torn-logs');
  let roles = 0;
  for (let at = 0; at < job.count; at++) {
    const chromium = await Chromium.start(job.chrome, profile);
    const page = await chromium.barePage();
    const state = (await insist(page, { type: 'prepareStore' })) as { value?: { state: string } };
    const found = (await rawRoles(page))?.length ?? 0;
    if (at === 0) await welcomed(page);
    if (state.value?.state === 'well' && found === roles) {
      await save(page, at * SAVED, job.random);
      roles += SAVED;
      await chromium.kill();
      tear(profile, job.random);
    } else {
      failing.push({ what: 'lost or alarmed', at, details: { state, found, of: roles } });
      await chromium.kill();
      profile = freshProfile(job.scratch, `torn-logs-${at}`);
      roles = 0;
    }
    if (at % 10 === 9) job.progress(at + 1);
  }
  return {
    done: job.count,
    failing,
    figures: `${job.count} starts on a log that ends in half a record, ${roles} roles: ${failing.length} wrong`,
  };
}

export const tornLogs: Scenario = {
  name: 'torn-logs',
  what: 'Chromium killed in the middle of a write, then once more: acknowledged lost',
  counts: { full: 100, ci: 10, test: 3 },
  run,
};
