/**
 * Whose processor time a page's main thread spends, by Chromium's own profiler. The thread's processor time is shared out by
 * the profiler's samples: both grow or shrink together with whatever else the machine does, so that it does not count.
 */
import type { CDPSession } from 'playwright-core';

/** Microseconds between two samples. */
const INTERVAL = 200;

/** Milliseconds of processor time. */
export interface Shares {
  /** All of the main thread. */
  readonly total: number;
  /** Scripts of the extension, with everything that the browser does for their calls (layout that they ask for, for instance). */
  readonly ours: number;
  /** Scripts of the page, with everything that the browser does for theirs: also taking note of changes for an observer. */
  readonly page: number;
  readonly collecting: number;
}

/** Processor time of the page's main thread since its beginning, milliseconds. `Performance.enable` with `threadTicks` comes before. */
export async function processorTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

type Whose = 'ours' | 'page' | 'collecting' | 'idle' | 'browser';

/** Profiles what happens in `work`. */
export async function profiled(cdp: CDPSession, work: () => Promise<void>): Promise<Shares> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  const before = await processorTime(cdp);
  await cdp.send('Profiler.start');
  await work();
  const { profile } = await cdp.send('Profiler.stop');
  const total = (await processorTime(cdp)) - before;
  await cdp.send('Profiler.disable');

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const whose = new Map<number, Whose>();
  const walk = (id: number, above: Whose) => {
    const { callFrame, children } = nodes.get(id)!;
    const own = ownerOf(callFrame.url, callFrame.functionName, above);
    whose.set(id, own);
    for (const child of children ?? []) walk(child, own);
  };
  walk(profile.nodes[0]!.id, 'browser');
  const spent: Record<Whose, number> = { ours: 0, page: 0, collecting: 0, idle: 0, browser: 0 };
  profile.samples?.forEach((id, at) => {
    spent[whose.get(id)!] += profile.timeDeltas?.[at + 1] ?? 0;
  });
  const busy = spent.ours + spent.page + spent.collecting + spent.browser;
  const share = (part: number) => (part / busy) * total;
  return { total, ours: share(spent.ours), page: share(spent.page), collecting: share(spent.collecting) };
}

/** The extension answers for whatever is called below its frames, the page for what is below its own. */
function ownerOf(url: string, name: string, above: Whose): Whose {
  if (above === 'ours' || url.startsWith('chrome-extension:')) return 'ours';
  if (name === '(idle)') return 'idle';
  if (name === '(garbage collector)') return 'collecting';
  if (name === '(program)' || name === '(root)') return 'browser';
  return 'page';
}
