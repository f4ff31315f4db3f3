/** Fuzzed JSON-LD: the reader's own test, with more documents. */
import { spawn } from 'node:child_process';
import type { Job, Outcome, Scenario } from './scenario';

/** Beside whatever else is under way: the test runs in processes of its own. */
function vitest(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = spawn('npx', ['--no-install', 'vitest', 'run', '--config', 'test/vitest.config.ts', ...args], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

async function run(job: Job): Promise<Outcome> {
  const { status, output } = await vitest(['--project', 'unit', '--testTimeout', '3600000', 'test/sites/json-ld.test.ts'], {
    ...process.env,
    TRACKMARK_FUZZ: String(job.count),
    NO_COLOR: '1',
  });
  const passed = /Tests\s+(.*)/.exec(output)?.[1] ?? 'no result';
  return {
    done: job.count,
    failing: status === 0 ? [] : [{ what: 'the test failed', at: 0, details: output.slice(-20_000) }],
    figures: `test/sites/json-ld.test.ts: ${passed.trim()} (its seed is in its own output)`,
  };
}

export const jsonLd: Scenario = {
  name: 'json-ld',
  what: 'JSON-LD documents fuzzed: uncaught, over 50 ms, polluted prototypes',
  counts: { full: 100_000, ci: 10_000, test: 1000 },
  run,
};
