import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Types and lint are tests like any other, so that `npm test` is the one word for "is it all right". */
it.each([
  ['types', ['tsc', '--noEmit']],
  ['lint, format and the arrows between the rooms', ['biome', 'check', '.']],
])(
  '%s',
  (_name, command) => {
    const run = spawnSync('npx', ['--no-install', ...command], { encoding: 'utf8' });
    expect(run.status, `${run.stdout}\n${run.stderr}`).toBe(0);
  },
  120_000,
);
