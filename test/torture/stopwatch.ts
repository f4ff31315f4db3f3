/**
 * Times limits on a machine that others use, too. A limit is held where the clock says so, or where the browser itself worked
 * for no longer than that; only what takes many times the limit counts as hung whatever the rest of the machine does.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc, on every Linux that browsers run on. */
const TICKS = 100;
/** Limits after which no neighbour is to blame. */
const HUNG = 10;

/** Milliseconds of processor time of a process and all below it; undefined where the system does not say. */
function processorTime(root: number): number | undefined {
  const parents = new Map<number, { readonly parent: number; readonly ticks: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const stat = statOf(name);
      if (stat) parents.set(Number(name), stat);
    }
  } catch {
    return undefined;
  }
  if (!parents.has(root)) return undefined;
  const below = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined && at > 1; at = parents.get(at)?.parent) if (at === root) return true;
    return false;
  };
  let ticks = 0;
  for (const [id, stat] of parents) if (below(id)) ticks += stat.ticks;
  return (ticks * 1000) / TICKS;
}

function statOf(id: string): { parent: number; ticks: number } | undefined {
  try {
    // The name in brackets may hold anything; the numbers after it do not.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [parent = 0, own = 0, system = 0, children = 0, systemOfChildren = 0] = [1, 11, 12, 13, 14].map((at) => Number(fields[at]));
    return { parent, ticks: own + system + children + systemOfChildren };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

export class Stopwatch {
  readonly #from = performance.now();
  readonly #spentFrom: number | undefined;

  /** `root`: the browser's process. */
  constructor(private readonly root: number | undefined) {
    this.#spentFrom = root === undefined ? undefined : processorTime(root);
  }

  /** Milliseconds by the clock. */
  get took(): number {
    return performance.now() - this.#from;
  }

  /** True where something took longer than it may, in milliseconds. */
  over(limit: number): boolean {
    const { took } = this;
    if (took <= limit) return false;
    const spent = this.root === undefined ? undefined : processorTime(this.root);
    if (took > limit * HUNG || spent === undefined || this.#spentFrom === undefined) return true;
    return spent - this.#spentFrom > limit;
  }
}
