/**
 * Measuring in turns: contenders run one after the other within a round, so that whatever else the machine does
 * falls on all of them alike, and a ratio is taken within its round.
 */

/** A median, a percentile or a single reading, with the range that it is known to. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One line of the table. A ratio or an absolute figure, its spread (5th to 95th percentile over rounds) and the target it is held to. */
export interface Figure extends Interval {
  /** Stable name, the key in results.json: `classify/full/against-scan`. */
  readonly id: string;
  readonly what: string;
  readonly unit: '×' | 'ms' | 'KB' | 'MB' | '%' | '';
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
  /** Why the figure is what it is, printed below it where it misses its target. */
  readonly note?: string;
}

export interface Result {
  readonly figures: readonly Figure[];
  /** A sentence for each thing that had to be left out. */
  readonly skipped?: readonly string[];
  /** A sentence for each part that went wrong: the others' figures stand, and the command ends with 1. */
  readonly failed?: readonly string[];
  /** What was measured over: saved pages and real postings beside the project, or its own. Figures of the two cannot be compared. */
  readonly corpus?: 'real' | 'own';
}

/** A scenario prints nothing itself; it answers its figures, and says meanwhile what it is at. */
export interface Scenario {
  readonly name: string;
  /** For `--help`. */
  readonly about: string;
  /** Minutes that it takes on two quiet cores. */
  readonly minutes: number;
  run(progress: (line: string) => void): Promise<Result>;
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;

/** Median with the 5th and 95th percentile. */
export function spread(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  return { value: quantile(sorted, 0.5), low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) };
}

/** The 95th percentile as the figure, for targets that nearly every case must meet. */
export function worst(values: readonly number[]): Interval {
  const { low, high } = spread(values);
  return { value: high, low, high };
}

/** What was read once. */
export const once = (value: number): Interval => ({ value, low: value, high: value });

/**
 * Ratio of two series from the same `takeTurns`: of their lower quartiles, since whatever else the machine did can only have
 * added to a round; from the 5th to the 95th percentile of the rounds' own ratios.
 */
export function ratioOf(a: readonly number[], b: readonly number[]): Interval {
  const { low, high } = spread(a.map((t, i) => t / (b[i] ?? Number.NaN)));
  const quartile = (values: readonly number[]) =>
    quantile(
      [...values].sort((x, y) => x - y),
      0.25,
    );
  const value = quartile(a) / quartile(b);
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}

/** Least squares: what is paid at all, and what is paid for each. */
export function leastSquares(points: readonly (readonly [count: number, cost: number])[]): {
  readonly fixed: number;
  readonly each: number;
} {
  const n = points.length;
  const sum = (f: (x: number, y: number) => number) => points.reduce((total, [x, y]) => total + f(x, y), 0);
  const each = (n * sum((x, y) => x * y) - sum((x) => x) * sum((_, y) => y)) / (n * sum((x) => x * x) - sum((x) => x) ** 2);
  return { each, fixed: (sum((_, y) => y) - each * sum((x) => x)) / n };
}

/** Milliseconds of processor time that this process has used: whatever else the machine does is not in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs each contender once per round over the same inputs and answers milliseconds of processor time per round.
 * The first round only warms up and is not counted.
 */
export async function takeTurns<K extends string>(rounds: number, contenders: Record<K, () => unknown>): Promise<Record<K, number[]>> {
  const names = Object.keys(contenders) as K[];
  const times = Object.fromEntries(names.map((n) => [n, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = processorTime();
      await contenders[name]();
      if (round > 0) times[name].push(processorTime() - start);
    }
  }
  return times;
}

/**
 * Milliseconds of processor time that a fixed piece of work takes on this machine at this moment: what figures in milliseconds are divided by
 * before they are kept, so that another machine, or this one on another day, can be compared with them. It does what the
 * extension does most: patterns over text, maps, JSON.
 */
export function yardstick(): Interval {
  const text = Array.from({ length: 4000 }, (_, i) => `word${(i * 7919) % 1009}`).join(' ');
  const times: number[] = [];
  for (let round = 0; round < 15; round++) {
    const start = processorTime();
    for (let turn = 0; turn < 5; turn++) {
      const counts = new Map<string, number>();
      for (const [word] of text.matchAll(/\p{L}+\d*/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
      JSON.parse(JSON.stringify([...counts].sort(([a], [b]) => (a < b ? -1 : 1))));
    }
    times.push((processorTime() - start) / 5);
  }
  const { low, value } = spread(times.slice(3));
  // Whatever else the machine did can only have added to a time: the lower half is nearer to the truth.
  return { value: low, low, high: value };
}
