/** Messages of every kind to the real worker: from a content script of a page, from another extension, and from our own page. Only the last may do anything. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { message, PAGE_TYPES, saved } from '../browser/fuzzed-messages';
import { Chromium } from '../e2e/support/chromium';
import { aRole } from '../store/roles';
import { NAME_HELPER, welcomed } from './extension-page';
import type { Failing, Job, Outcome, Scenario } from './scenario';

const PAGE = 'https://jobs.lever.co/example/p-1';
const BATCH = 100;

interface ExtensionWindow {
  readonly chrome: {
    readonly runtime: {
      sendMessage(message: unknown): Promise<unknown>;
      sendMessage(id: string, message: unknown): Promise<unknown>;
    };
    readonly scripting: {
      executeScript(injection: {
        target: { tabId: number };
        args: unknown[];
        func: (sent: unknown[]) => Promise<unknown[]>;
      }): Promise<{ result: unknown[] }[]>;
    };
    readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } };
    readonly tabs: { query(query: { url: string }): Promise<{ id: number }[]> };
  };
}

type Answered = ({ ok?: boolean; failure?: { name: string; detail?: string } } | null)[];

/** Another extension that knows our id. */
function otherExtension(scratch: string): string {
  const folder = join(scratch, 'other');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', background: { service_worker: 'worker.js' } }),
  );
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
  return folder;
}

/** Everything that must stay as it is, as text. */
function everything(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const roles = await new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('trackmark');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('roles').objectStore('roles').getAll();
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result);
        };
      };
    });
    const { preferences } = await (globalThis as unknown as ExtensionWindow).chrome.storage.local.get(null);
    return JSON.stringify([roles, preferences]);
  });
}

const fromOwnPage = (page: Page, sent: unknown[]): Promise<Answered> =>
  page.evaluate(
    (all) =>
      Promise.all(
        all.map((one) => (globalThis as unknown as ExtensionWindow).chrome.runtime.sendMessage(one).catch(() => null)),
      ) as Promise<Answered>,
    sent,
  );

/** Runs in the isolated world of a page's content scripts, whose `runtime` speaks for that page. */
async function fromContentScript(page: Page, sent: unknown[]): Promise<Answered> {
  return page.evaluate(
    async ([all, address]) => {
      const { chrome } = globalThis as unknown as ExtensionWindow;
      const [tab] = await chrome.tabs.query({ url: address as string });
      const [done] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id },
        args: [all],
        func: (some) =>
          Promise.all(some.map((one) => (globalThis as unknown as ExtensionWindow).chrome.runtime.sendMessage(one).catch(() => null))),
      });
      return done!.result as Answered;
    },
    [sent, PAGE] as const,
  );
}

const fromOther = (page: Page, id: string, sent: unknown[]): Promise<Answered> =>
  page.evaluate(
    ([all, to]) =>
      Promise.all(
        (all as unknown[]).map((one) =>
          (globalThis as unknown as ExtensionWindow).chrome.runtime.sendMessage(to as string, one).catch(() => null),
        ),
      ) as Promise<Answered>,
    [sent, id] as const,
  );

async function run(job: Job): Promise<Outcome> {
  const failing: Failing[] = [];
  const other = otherExtension(job.scratch);
  const browser = await Chromium.launch({
    extension: `${job.chrome},${other}`,
    serve: (address) => (address === PAGE ? '<!doctype html><title>A page</title>' : undefined),
  });
  // Two extensions are loaded: ours is the one with the icon.
  const workers = browser.context.serviceWorkers().map((worker) => new URL(worker.url()));
  const id = workers.find(({ pathname }) => pathname === '/background.js')!.host;
  const otherId = workers.find(({ pathname }) => pathname === '/worker.js')!.host;
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${id}/icon/16.png`);
  const foreign = await browser.context.newPage();
  await foreign.goto(`chrome-extension://${otherId}/page.html`);
  for (const page of [own, foreign]) await page.evaluate(NAME_HELPER);
  const ours = Object.assign(Object.create(browser) as Chromium, { id });
  await ours.grant('https://jobs.lever.co/*');
  await browser.visit(PAGE);
  await welcomed(own);

  const counts = { script: 0, other: 0, own: 0 };
  const answers = new Map<string, number>();
  await fromOwnPage(own, [{ type: 'restoreRoles', requestId: 'fill', roles: [saved, aRole(2)] }]);
  const before = await everything(own);
  const messages = fc
    .sample(message, { numRuns: job.count, seed: job.random.seed })
    .map((one) => JSON.parse(JSON.stringify(one) ?? 'null'));
  for (let at = 0; at < messages.length; at += BATCH) {
    const sent = messages.slice(at, at + BATCH);
    const [script, outside] = [await fromContentScript(own, sent), await fromOther(foreign, id, sent)];
    counts.script += script.length;
    counts.other += outside.length;
    for (const [index, answer] of script.entries()) {
      if (answer?.ok && PAGE_TYPES.includes(sent[index].type))
        failing.push({ what: 'a content script was obeyed', at: at + index, details: sent[index] });
      if (answer?.failure?.name === 'unexpected') failing.push({ what: 'an exception', at: at + index, details: [sent[index], answer] });
    }
    for (const [index, answer] of outside.entries())
      if (answer) failing.push({ what: 'another extension was answered', at: at + index, details: sent[index] });
    if ((await everything(own)) !== before) {
      failing.push({ what: 'something changed', at, details: sent });
      break;
    }
    if ((at / BATCH) % 10 === 9) job.progress(at + BATCH);
  }
  for (let at = 0; at < messages.length; at += BATCH) {
    const sent = messages.slice(at, at + BATCH);
    for (const [index, answer] of (await fromOwnPage(own, sent)).entries()) {
      counts.own += 1;
      const name = answer?.ok ? 'ok' : (answer?.failure?.name ?? 'no answer');
      answers.set(name, (answers.get(name) ?? 0) + 1);
      // A part of an import that never came is the one thing that nobody has a name for.
      if (name === 'unexpected' && !/is missing/.test(answer?.failure?.detail ?? ''))
        failing.push({ what: 'an exception', at: at + index, details: [sent[index], answer] });
    }
  }
  await browser.close();
  const told = [...answers].map(([name, number]) => `${name} ${number}`).join(', ');
  return {
    done: counts.script + counts.other + counts.own,
    failing,
    figures: `${counts.script} from a content script, ${counts.other} from another extension: ${failing.length} obeyed; ${counts.own} from our own page: ${told}`,
  };
}

export const fuzzedMessages: Scenario = {
  name: 'fuzzed-messages',
  what: 'fuzzed messages from content script, own page, other extension: privileged actions from the wrong sender',
  counts: { full: 10_000, ci: 500, test: 50 },
  run,
};
