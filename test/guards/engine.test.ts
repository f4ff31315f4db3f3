import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A researcher's program: plain Node, nothing of a browser, the library by its public name. */
const PROGRAM = `
  for (const name of ['document', 'window', 'browser', 'chrome']) if (name in globalThis) throw new Error(name + ' is there');
  const { classify } = await import('trackmark/track');
  console.log(classify({ title: 'Store Manager', description: 'You hire and appraise your own team of 12, write the rota and own the results of the store.' }).track);
`;

it('the engine is a library that plain Node can import', () => {
  const build = spawnSync('npm', ['run', '--silent', 'build:engine'], { encoding: 'utf8' });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  expect(existsSync('.output/engine/types/utils/track/engine.d.ts')).toBe(true);
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.stdout.trim()).toBe('management');
}, 60_000);
