/**
 * What once failed is kept in test/torture/failing, one file a run, and run again before anything else: by `npm run torture`
 * for the scenarios that are asked for, by `npm test` always. A file is committed with what mends it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failing } from './scenario';

export const FAILING_FOLDER = 'test/torture/failing';
/** Cases that are written down of one run; the rest would say the same. */
const MOST_SAVED = 20;

/** How to see a failure again: random numbers of this seed, up to the case that failed last. */
export interface FailingCase {
  readonly file: string;
  readonly scenario: string;
  readonly seed: number;
  readonly count: number;
}

/** Writes down what failed; answers where. */
export function saveFailing(scenario: string, seed: number, failing: readonly Failing[], folder = FAILING_FOLDER): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${scenario}-${seed}.json`);
  const saved = failing.slice(0, MOST_SAVED);
  const count = Math.max(...saved.map(({ at }) => at)) + 1;
  writeFileSync(file, `${JSON.stringify({ scenario, seed, count, failing: saved }, null, 2)}\n`);
  return file;
}

/** Everything that was written down, of these scenarios or of all. Fails on a file that says nothing. */
export function failingCases(wanted?: readonly string[], folder = FAILING_FOLDER): FailingCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): FailingCase => {
      const file = join(folder, name);
      const { scenario, seed, count } = JSON.parse(readFileSync(file, 'utf8')) as Partial<FailingCase>;
      if (typeof scenario !== 'string' || !Number.isInteger(seed) || !Number.isInteger(count))
        throw new Error(`${file} names no scenario, seed and count`);
      return { file, scenario, seed: seed!, count: count! };
    })
    .filter(({ scenario }) => !wanted || wanted.includes(scenario));
}
