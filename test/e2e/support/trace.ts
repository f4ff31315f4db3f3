/** What a page's main thread did, by Chromium's own trace: processor time, so that other work on the machine does not count. */
import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

export interface MainThread {
  /** Milliseconds of all tasks. */
  readonly total: number;
  /** Milliseconds of the longest task in which code of the extension ran. */
  readonly longestOfOurs: number;
  /** Milliseconds of tasks beyond the first 50 of each: what keeps a page from answering. */
  readonly blocking: number;
}

/** Traces what happens in `work`. */
export async function traceMainThread(page: Page, work: () => Promise<void>): Promise<MainThread> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] } });
  await work();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return summarise(events);
}

const cost = (event: TraceEvent) => (event.tdur ?? event.dur ?? 0) / 1000;
const thread = (event: TraceEvent) => `${event.pid}:${event.tid}`;

function summarise(events: readonly TraceEvent[]): MainThread {
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread));
  const tasks = events.filter((event) => /RunTask$/.test(event.name) && event.ph === 'X' && mains.has(thread(event)));
  // One name of the two that Chromium has had; both would count twice.
  const name = tasks.find((task) => task.name === 'RunTask') ? 'RunTask' : 'ThreadControllerImpl::RunTask';
  const byThread = group(tasks.filter((task) => task.name === name));
  const [busiest, of] = [...byThread].sort(([, a], [, b]) => sum(b) - sum(a))[0] ?? ['', []];
  const ours = events.filter(
    (event) => thread(event) === busiest && event.ph === 'X' && event.args?.data?.url?.startsWith('chrome-extension://'),
  );
  const longest = of
    .filter((task) => ours.some(({ ts }) => ts >= task.ts && ts < task.ts + (task.dur ?? 0)))
    .reduce((most, task) => Math.max(most, cost(task)), 0);
  const blocking = of.reduce((total, task) => total + Math.max(0, cost(task) - 50), 0);
  return { total: sum(of), longestOfOurs: longest, blocking };
}

const sum = (list: readonly TraceEvent[]) => list.reduce((total, event) => total + cost(event), 0);

/** `Map.groupBy` came with Node 21. */
function group(list: readonly TraceEvent[]): Map<string, TraceEvent[]> {
  const groups = new Map<string, TraceEvent[]>();
  for (const event of list) {
    const known = groups.get(thread(event));
    if (known) known.push(event);
    else groups.set(thread(event), [event]);
  }
  return groups;
}
