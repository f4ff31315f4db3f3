import { spawnSync } from 'node:child_process';

/** Vitest's global setup: the extension that is tested is the one that ships, built once per run. */
export function setup(): void {
  for (const script of ['build', 'build:firefox']) {
    const run = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`npm run ${script} failed:\n${run.stdout}\n${run.stderr}`);
  }
}
