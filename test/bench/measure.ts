/**
 * Measuring in turns: contenders run one after the other within a round, so that whatever else the machine does
 * falls on all of them alike, and a ratio is taken within its round.
 */

/** One line of the table. A ratio or an absolute figure, its spread (5th to 95th percentile over rounds) and the target it is held to. */
export interface Figure {
  /** Stable name, the key in results.json: `classify/full/against-scan`. */
  readonly id: string;
  readonly what: string;
  readonly unit: '×' | 'ms' | 'KB' | 'MB' | '%' | '';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
}

/** A scenario prints nothing itself; it answers its figures, and a sentence for what it had to leave out. */
export interface Scenario {
  readonly name: string;
  run(): Promise<{ readonly figures: readonly Figure[]; readonly skipped?: readonly string[] }>;
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;

/** Median with the 5th and 95th percentile. */
export function spread(values: readonly number[]): { value: number; low: number; high: number } {
  const sorted = [...values].sort((a, b) => a - b);
  return { value: quantile(sorted, 0.5), low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) };
}

/** Round-wise ratio of two series from the same `takeTurns`. */
export function ratioOf(a: readonly number[], b: readonly number[]): { value: number; low: number; high: number } {
  return spread(a.map((t, i) => t / (b[i] ?? Number.NaN)));
}

/**
 * Runs each contender once per round over the same inputs and answers milliseconds per round.
 * The first round only warms up and is not counted.
 */
export async function takeTurns<K extends string>(rounds: number, contenders: Record<K, () => unknown>): Promise<Record<K, number[]>> {
  const names = Object.keys(contenders) as K[];
  const times = Object.fromEntries(names.map((n) => [n, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await contenders[name]();
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}
