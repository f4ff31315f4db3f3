/**
 * A note is typed in the popup while the popup is closed, the worker stopped (also before the first key, as after a long
 * pause), or the browser killed: what is lost afterwards was typed in the last 300 ms.
 */
import type { Page } from 'puppeteer-core';
import { aPosting, verdictFor } from '../store/roles';
import { Chromium } from './chromium';
import { BARE_PAGE, insist, rawRoles, welcomed } from './extension-page';
import { type Failing, freshProfile, type Job, type Outcome, pause, type Random, type Scenario } from './scenario';

/** Milliseconds of typing that may be lost. */
const PROMISE = 300;
/** Milliseconds between two keys: fast typing. */
const KEYS = 35;
/** Milliseconds between two looks at how fast the worker answers. */
const PULSE = 150;

/** What a tab holds from which a posting was read; the popup shows it. */
async function openPopup(chromium: Chromium, bare: Page, number: number): Promise<Page> {
  const posting = aPosting(number);
  const shown = { key: `lever:p-${number}`, posting, verdict: verdictFor(posting), flags: {}, onTrack: true };
  const tabId = await bare.evaluate(
    async (open, url) => {
      const { chrome } = globalThis as unknown as TabWindow;
      const { id } = await chrome.tabs.getCurrent();
      const frame = { url, site: 'lever', kind: 'posting', cards: [], open };
      await chrome.storage.session.set({ [`tab:${id}`]: { tabId: id, frames: { 0: frame } } });
      return id;
    },
    shown,
    `chrome-extension://${chromium.id}/${BARE_PAGE}`,
  );
  const popup = await chromium.browser.newPage();
  await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
  await popup.waitForSelector('textarea', { timeout: 120_000 });
  await popup.focus('textarea');
  return popup;
}
interface TabWindow {
  readonly chrome: {
    readonly tabs: { getCurrent(): Promise<{ id: number }> };
    readonly storage: { readonly session: { set(items: object): Promise<void> } };
  };
}

/** How long a write took of late, sent beside the typing: on a busy machine a key is on its way for as long as that. */
class Pulse {
  #stopped = false;
  #sentAt = 0;
  #took: number[] = [];

  async run(bare: Page, name: string): Promise<void> {
    for (let beat = 0; !this.#stopped; beat++) {
      this.#sentAt = Date.now();
      const message = { type: 'changeRoles', requestId: `${name}-${beat}`, ids: ['nobody'], change: { rating: 1 } };
      if (!(await insist(bare, message).catch(() => undefined))) return;
      this.#took.push(Date.now() - this.#sentAt);
      await pause(PULSE);
    }
  }

  /** Milliseconds: the longest of the last beats, and of the one under way. */
  stop(at: number): number {
    this.#stopped = true;
    return Math.max(0, ...this.#took.slice(-5), this.#took.length === 0 ? at - this.#sentAt : 0);
  }
}

interface Typed {
  readonly text: string;
  /** When each character was struck. */
  readonly at: readonly number[];
  /** Milliseconds until the page had taken it. */
  readonly took: readonly number[];
}

/** Types until it is told to stop, or the page is gone. */
function typing(popup: Page, words: Random): { readonly typed: Typed; stop(): Promise<void> } {
  const typed = { text: '', at: [] as number[], took: [] as number[] };
  let stopped = false;
  const done = (async () => {
    while (!stopped) {
      const key = String.fromCharCode(words.between(97, 122));
      const at = Date.now();
      if (
        !(await popup.keyboard.sendCharacter(key).then(
          () => true,
          () => false,
        ))
      )
        return;
      typed.text += key;
      typed.at.push(at);
      typed.took.push(Date.now() - at);
      await pause(Math.max(0, KEYS - (Date.now() - at)));
    }
  })();
  return {
    typed,
    stop: () => {
      stopped = true;
      return done;
    },
  };
}

/** Milliseconds before `end` of the oldest key that the note lacks; undefined where the note is not what was typed. */
function lostAge({ text, at }: Typed, note: string, end: number): number | undefined {
  // A key may have arrived whose answer did not.
  if (!text.startsWith(note.slice(0, text.length)) || note.length > text.length + 1) return undefined;
  return note.length >= text.length ? 0 : end - at[note.length]!;
}

const ENDS = ['popup', 'worker', 'browser', 'browser, the worker asleep'] as const;

async function run(job: Job): Promise<Outcome> {
  const failing: Failing[] = [];
  const profile = freshProfile(job.scratch, 'typing-kills');
  let chromium = await Chromium.start(job.chrome, profile);
  let bare = await chromium.barePage();
  await insist(bare, { type: 'prepareStore' });
  await welcomed(bare);
  const worst = new Map<string, number>();
  let keys = 0;
  for (let at = 0; at < job.count; at++) {
    const end = ENDS[at % ENDS.length]!;
    await insist(bare, { type: 'saveRole', requestId: `s-${at}`, posting: aPosting(at) });
    const popup = await openPopup(chromium, bare, at);
    const pulse = new Pulse();
    const asleep = end === 'browser, the worker asleep';
    if (asleep) await chromium.killWorker();
    // The first beat would wake the worker before the first key does.
    const beating = pause(asleep ? KEYS : 0).then(() => pulse.run(bare, `p-${at}`));
    const writer = typing(popup, job.random);
    await pause(job.random.between(400, 1500));
    const now = Date.now();
    const late = Math.max(pulse.stop(now), ...writer.typed.took.slice(-10));
    if (end === 'popup') await popup.close();
    else if (end === 'worker') await chromium.killWorker();
    else await chromium.kill();
    if (end === 'worker') {
      // The popup lives on, and asks the next worker.
      await writer.stop();
      await popup
        .waitForFunction(() => !/…/.test(document.querySelector('.note__state')?.textContent ?? ''), { polling: 50, timeout: 30_000 })
        .catch(() => undefined);
    } else await writer.stop();
    await beating;
    if (end.startsWith('browser')) {
      chromium = await Chromium.start(job.chrome, profile);
      bare = await chromium.barePage();
    } else await pause(300 + late);
    const state = (await insist(bare, { type: 'prepareStore' })) as { value?: { state: string } };
    if (state.value?.state !== 'well') failing.push({ what: 'false alarm', at, details: state });
    const note =
      (await rawRoles(bare))
        ?.sort((a, b) => b.sequence - a.sequence)
        .find(({ note: one }) => one !== '' && writer.typed.text.startsWith(one.slice(0, 5)))?.note ?? '';
    keys += writer.typed.text.length;
    const lost = lostAge(writer.typed, note, now);
    const allowed = end === 'worker' ? 0 : PROMISE + 2 * late;
    if (lost === undefined || lost > allowed)
      failing.push({
        what: lost === undefined ? 'the note is not what was typed' : `lost more than the last ${PROMISE} ms`,
        at,
        details: { end, lost, late, typed: writer.typed.text, note },
      });
    worst.set(end, Math.max(worst.get(end) ?? 0, lost ?? 0));
    if (end === 'worker') await popup.close();
    if (at % 8 === 7) job.progress(at + 1);
  }
  await chromium.close();
  const told = [...worst].map(([end, lost]) => `${end} ${lost} ms`).join(', ');
  return {
    done: job.count,
    failing,
    figures: `${job.count} ends while typing, ${keys} keys: ${failing.length} wrong; longest lost: ${told}`,
  };
}

export const typingKills: Scenario = {
  name: 'typing-kills',
  what: 'popup, worker or browser killed while a note is typed: more lost than the last 300 ms',
  counts: { full: 100, ci: 12, test: 4 },
  run,
};
