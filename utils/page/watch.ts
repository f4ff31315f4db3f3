/**
 * The one observer of the page: coalesces what changes, hears nothing of what we change ourselves, and says when to read.
 * `changed` is called at once with every batch, before the page is painted, so that a mark whose card became another role
 * is taken away before anybody can see it; `settled` at most once per round, in an idle moment.
 */
import { watchAddress } from './address';
import { Budget } from './budget';

/** Milliseconds in which changes are gathered before the page is read. */
const ROUND = 150;
/** After a change of address the page is read sooner: the right mark is due within 500 ms. */
const ROUND_AFTER_MOVE = 60;
/** Longest wait for an idle moment, in milliseconds. */
const IDLE_LIMIT = 120;

/** Attributes that carry a posting's identity on some site. Style, class and aria change for a hundred other reasons. */
const IDENTITY_ATTRIBUTES = [
  'href',
  'id',
  'datetime',
  'componentkey',
  'data-id',
  'data-jk',
  'data-job-id',
  'data-jobid',
  'data-occludable-job-id',
  'data-entity-urn',
];

export interface Watcher {
  /** Every batch of changes that are not our own. Must be quick. */
  changed(records: readonly MutationRecord[]): void;
  /** The address changed: whatever is keyed by it is wrong now. */
  moved(from: string, to: string): void;
  /** Read now. Answers the milliseconds of main thread that it took. */
  settled(): number | Promise<number>;
}

export interface PageWatch {
  /** Asks for a read although nothing changed. */
  ask(): void;
  /** Changes the page without being told of it: all changes of ours are made in here. */
  quietly(work: () => void): void;
  stop(): void;
}

type IdleWindow = Window & { requestIdleCallback?: (work: () => void, options?: { timeout: number }) => number };

/** @param heed false: only `ask` leads to a read */
export function watchPage(window: Window, watcher: Watcher, heed = true): PageWatch {
  const { document } = window;
  const now = () => window.performance.now();
  const budget = new Budget(now());
  let due: number | undefined;
  let dueAt = 0;
  let reading = false;
  let again = false;
  let stopped = false;

  const idle = (work: () => void) => {
    const request = (window as IdleWindow).requestIdleCallback;
    // A hidden page has no idle moments to speak of, and nobody waits for it.
    if (request && document.visibilityState === 'visible') request.call(window, work, { timeout: IDLE_LIMIT });
    else window.setTimeout(work, 0);
  };

  const read = async () => {
    if (stopped) return;
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    try {
      budget.spend(await watcher.settled(), now());
    } finally {
      reading = false;
      if (again) {
        again = false;
        schedule(ROUND);
      }
    }
  };

  const schedule = (wait: number) => {
    if (stopped) return;
    const at = now() + wait;
    if (due !== undefined && dueAt <= at) return;
    if (due !== undefined) window.clearTimeout(due);
    dueAt = at;
    due = window.setTimeout(() => {
      due = undefined;
      // A read that was under way when this one was made due has been paid for since.
      const longer = budget.wait(now());
      if (longer > 0) schedule(longer);
      else idle(() => void read());
    }, wait);
  };

  const address = watchAddress(window, (from, to) => {
    watcher.moved(from, to);
    budget.refill(now());
    if (heed) schedule(ROUND_AFTER_MOVE);
  });

  const take = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return;
    address.pageChanged();
    watcher.changed(records);
    // A read that is due already is not put off, and nothing makes it due sooner than what it was put at.
    if (due === undefined) schedule(Math.max(ROUND, budget.wait(now())));
  };
  const observer = new MutationObserver(take);
  if (heed)
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: IDENTITY_ATTRIBUTES,
    });

  const shown = (event: Event) => {
    // Out of the back/forward cache the page is as it was, but the worker may have forgotten it.
    if (heed && (event as PageTransitionEvent).persisted) schedule(0);
  };
  const visible = () => {
    if (heed && document.visibilityState === 'visible') schedule(ROUND_AFTER_MOVE);
  };
  window.addEventListener('pageshow', shown);
  document.addEventListener('visibilitychange', visible);

  return {
    ask() {
      // Whoever asks waits for the answer; asked again and again, it is once a second at most where reading is costly.
      budget.refill(now());
      schedule(0);
    },
    quietly(work) {
      take(observer.takeRecords());
      work();
      observer.takeRecords();
    },
    stop() {
      stopped = true;
      observer.disconnect();
      address.stop();
      window.clearTimeout(due);
      window.removeEventListener('pageshow', shown);
      document.removeEventListener('visibilitychange', visible);
    },
  };
}
