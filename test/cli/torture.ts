/**
 * `npm run torture [-- --ci | --test] [--only NAME,NAME] [--without NAME,NAME] [--seed N] [--count N] [--jobs N]
 * [--chrome DIR] [--firefox DIR]` runs the full figures of the promises against the built extension in real browsers; `--ci`
 * the smaller ones, two at a time, `--test` a tenth of those. Each line holds the number, the seed and what came out. A failing
 * case is saved under test/torture/failing; what is saved there of the chosen scenarios is run again first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failingCases, saveFailing } from '../torture/failing-cases';
import { Random, type Scenario } from '../torture/scenario';
import { SCENARIOS } from '../torture/scenarios';
import { help } from './support/help';

help(import.meta.filename);

const { values } = parseArgs({
  options: {
    ci: { type: 'boolean', default: false },
    test: { type: 'boolean', default: false },
    only: { type: 'string' },
    without: { type: 'string' },
    jobs: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
    chrome: { type: 'string' },
    firefox: { type: 'string' },
  },
});

const size = values.test ? 'test' : values.ci ? 'ci' : 'full';
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);

/** The extension that ships, built where it is not yet. */
function built(browser: 'chrome' | 'firefox', given: string | undefined): string {
  const folder = resolve(given ?? `.output/${browser}-mv3`);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  const script = browser === 'chrome' ? 'build' : 'build:firefox';
  const run = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`npm run ${script} failed:\n${run.stdout}\n${run.stderr}`);
  return folder;
}

interface Run {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly count: number;
  /** The file of a case that failed before. */
  readonly again?: string;
}

/** Runs one scenario; answers whether it held. */
async function torture({ scenario, seed, count, again }: Run): Promise<boolean> {
  const scratch = mkdtempSync(join(tmpdir(), `trackmark-${scenario.name}-`));
  const from = performance.now();
  try {
    const { done, failing, figures } = await scenario.run({
      count,
      random: new Random(seed),
      chrome: built('chrome', values.chrome),
      firefox: built('firefox', values.firefox),
      scratch,
      progress: (at) => process.stderr.write(`  ${scenario.name}: ${at} of ${count}, ${Math.round((performance.now() - from) / 1000)} s\n`),
    });
    const seconds = Math.round((performance.now() - from) / 1000);
    console.log(
      `${failing.length === 0 ? 'ok    ' : 'FAILED'} ${scenario.name.padEnd(22)} ${String(done).padStart(6)} × seed ${seed}, ${seconds} s: ${figures}${again ? ` [again: ${again}]` : ''}`,
    );
    if (failing.length === 0) return true;
    console.log(`       ${scenario.what}; saved in ${again ?? saveFailing(scenario.name, seed, failing)}`);
    // What a machine far away saw is gone with it.
    for (const one of failing.slice(0, 3)) console.log(`       ${JSON.stringify(one).slice(0, 1500)}`);
    return false;
  } catch (error) {
    console.log(`FAILED ${scenario.name}: it could not be run (seed ${seed}): ${error instanceof Error ? error.stack : error}`);
    return false;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const wanted = values.only?.split(',');
const unwanted = values.without?.split(',') ?? [];
for (const name of [...(wanted ?? []), ...unwanted])
  if (!SCENARIOS.some((scenario) => scenario.name === name)) throw new Error(`no scenario is called ${name}`);
const chosen = SCENARIOS.filter(({ name }) => (!wanted || wanted.includes(name)) && !unwanted.includes(name));
const runs: Run[] = [
  ...failingCases(chosen.map(({ name }) => name)).map(({ scenario, file, ...again }) => ({
    scenario: chosen.find(({ name }) => name === scenario)!,
    ...again,
    again: file,
  })),
  ...chosen.map((scenario) => ({ scenario, seed, count: values.count === undefined ? scenario.counts[size] : Number(values.count) })),
];
// Both are built before two runs could begin to.
built('chrome', values.chrome);
built('firefox', values.firefox);
const waiting = [...runs];
let failed = 0;
const worker = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) if (!(await torture(next))) failed += 1;
};
await Promise.all(Array.from({ length: Number(values.jobs ?? (values.ci ? 2 : 1)) }, worker));
console.log(`${runs.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
