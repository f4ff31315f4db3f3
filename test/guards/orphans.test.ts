import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const ADVICE = `
An unused file: wire it in or delete it. An unused export: drop the word "export", or the thing itself if nothing in its file uses it.
An unused dependency: npm uninstall it. What is used in a way knip cannot see goes into .knip.json, with a reason in the commit.`;

it('nothing lies about: no orphan file, no export or dependency that nobody uses', () => {
  const run = spawnSync('npx', ['--no-install', 'knip', '--no-progress'], { encoding: 'utf8' });
  expect(run.status, `${run.stdout}${run.stderr}${ADVICE}`).toBe(0);
}, 120_000);
