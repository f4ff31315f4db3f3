import { spawnSync } from 'node:child_process';

/** Vitest's global setup: the extension that is tested is the one that ships, built once per run. */
export function setup(): void {
  for (const script of ['build', 'build:firefox']) {
    // Vitest says `test`, with which JSX is compiled for debugging: larger, slower, and with the places of the sources.
    const run = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
    if (run.status !== 0) throw new Error(`npm run ${script} failed:\n${run.stdout}\n${run.stderr}`);
  }
}
