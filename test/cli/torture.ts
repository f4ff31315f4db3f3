/**
 * `npm run torture [-- --ci | --test] [--only NAME,NAME] [--seed N] [--count N] [--chrome DIR] [--firefox DIR]`
 * runs the full figures of the promises against the built extension in real browsers; `--ci` the smaller ones, `--test` a
 * tenth of those. Each line holds the number, the seed and what came out; a failing case is saved under test/torture/failing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Random, type Scenario } from '../torture/scenario';
import { SCENARIOS } from '../torture/scenarios';

const { values } = parseArgs({
  options: {
    ci: { type: 'boolean', default: false },
    test: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
    chrome: { type: 'string' },
    firefox: { type: 'string' },
  },
});

const FAILING = resolve('test/torture/failing');
/** Failing cases that are written down; the rest would say the same. */
const MOST_SAVED = 20;

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

/** Runs one scenario; answers how many of its cases failed. */
async function torture(scenario: Scenario): Promise<number> {
  const count = values.count === undefined ? scenario.counts[size] : Number(values.count);
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
      `${failing.length === 0 ? 'ok    ' : 'FAILED'} ${scenario.name.padEnd(22)} ${String(done).padStart(6)} × seed ${seed}, ${seconds} s: ${figures}`,
    );
    if (failing.length > 0) {
      mkdirSync(FAILING, { recursive: true });
      const file = join(FAILING, `${scenario.name}-${seed}.json`);
      writeFileSync(file, JSON.stringify({ scenario: scenario.name, seed, count, failing: failing.slice(0, MOST_SAVED) }, null, 1));
      console.log(`       ${scenario.what}; saved in ${file}`);
    }
    return failing.length;
  } catch (error) {
    console.log(`FAILED ${scenario.name}: it could not be run (seed ${seed}): ${error instanceof Error ? error.stack : error}`);
    return 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const wanted = values.only?.split(',');
const chosen = SCENARIOS.filter(({ name }) => !wanted || wanted.includes(name));
let failed = 0;
for (const scenario of chosen) failed += (await torture(scenario)) > 0 ? 1 : 0;
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
