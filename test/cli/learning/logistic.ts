/** Logistic regression with a prior for each weight; small, deterministic, full batch. */
import { sigmoid } from '../../../utils/track/model';

export type Row = Readonly<Record<string, number>>;
export interface Example {
  readonly row: Row;
  readonly yes: boolean;
  readonly weight: number;
}
export interface Options {
  /** Strength with which weights are held to their prior. */
  readonly l2: number;
  /** Features met in fewer rows are left out. */
  readonly atLeast: number;
  /** Where a weight begins and is held to; 0 by default. */
  readonly prior?: (name: string) => number;
  /** 1: never below zero, -1: never above. */
  readonly sign?: (name: string) => number;
  readonly rounds?: number;
}
/** Weights by feature; `bias` among them. */
export type Weights = Record<string, number>;

/** Learns by Adam on the whole batch; the same input gives the same weights. */
export function learn(examples: readonly Example[], { l2, atLeast, prior = () => 0, sign = () => 0, rounds = 250 }: Options): Weights {
  const met = new Map<string, number>();
  for (const { row } of examples) for (const name in row) met.set(name, (met.get(name) ?? 0) + 1);
  const names = [...met].filter(([, count]) => count >= atLeast).map(([name]) => name);
  names.sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ row }) => {
    const known = Object.keys(row).filter((name) => index.has(name));
    return { at: Int32Array.from(known.map((name) => index.get(name)!)), value: Float64Array.from(known.map((name) => row[name]!)) };
  });
  const size = names.length;
  const mean = Float64Array.from(names.map(prior));
  const signs = names.map(sign);
  const w = new Float64Array(size + 1);
  w.set(mean);
  const m = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const g = new Float64Array(size + 1);
  for (let round = 1; round <= rounds; round++) {
    g.fill(0);
    for (let r = 0; r < rows.length; r++) {
      const { at, value } = rows[r]!;
      let z = w[size]!;
      for (let j = 0; j < at.length; j++) z += w[at[j]!]! * value[j]!;
      const d = (sigmoid(z) - (examples[r]!.yes ? 1 : 0)) * examples[r]!.weight;
      for (let j = 0; j < at.length; j++) g[at[j]!]! += d * value[j]!;
      g[size]! += d;
    }
    const rate = 0.06 * Math.min(1, (rounds - round + 1) / (rounds * 0.3));
    for (let i = 0; i <= size; i++) {
      const slope = g[i]! + (i < size ? l2 * (w[i]! - mean[i]!) : 0);
      m[i] = 0.9 * m[i]! + 0.1 * slope;
      v[i] = 0.99 * v[i]! + 0.01 * slope * slope;
      w[i]! -= (rate * (m[i]! / (1 - 0.9 ** round))) / (Math.sqrt(v[i]! / (1 - 0.99 ** round)) + 1e-8);
      if (i < size && signs[i]! * w[i]! < 0) w[i] = 0;
    }
  }
  const weights: Weights = { bias: w[size]! };
  for (let i = 0; i < size; i++) weights[names[i]!] = w[i]!;
  return weights;
}
