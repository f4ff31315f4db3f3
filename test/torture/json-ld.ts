/** Fuzzed JSON-LD: the reader's own test, with more documents. */
import { spawnSync } from 'node:child_process';
import type { Job, Outcome, Scenario } from './scenario';

function run(job: Job): Promise<Outcome> {
  const test = spawnSync(
    'npx',
    [
      '--no-install',
      'vitest',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      'unit',
      '--testTimeout',
      '3600000',
      'test/sites/json-ld.test.ts',
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, TRACKMARK_FUZZ: String(job.count), NO_COLOR: '1' },
    },
  );
  const passed = /Tests\s+(.*)/.exec(test.stdout)?.[1] ?? 'no result';
  const failing = test.status === 0 ? [] : [{ what: 'the test failed', at: 0, details: `${test.stdout}\n${test.stderr}`.slice(-20_000) }];
  return Promise.resolve({
    done: job.count,
    failing,
    figures: `test/sites/json-ld.test.ts: ${passed.trim()} (its seed is in its own output)`,
  });
}

export const jsonLd: Scenario = {
  name: 'json-ld',
  what: 'JSON-LD documents fuzzed: uncaught, over 50 ms, polluted prototypes',
  counts: { full: 100_000, ci: 10_000, test: 1000 },
  run,
};
