import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/**
 * What stands in closed roots no axe can look into: the gallery draws marks and evidence panel in open ones. All of the
 * gallery, in every theme and width, is `npm run gallery`.
 */
it('axe finds nothing in marks and evidence panel, in any language', () => {
  const run = spawnSync('npx', ['tsx', 'test/cli/gallery.ts', '--scene=page', '--look=light.normal'], {
    encoding: 'utf8',
    timeout: 150_000,
  });
  expect(run.stdout + run.stderr).toContain('2 pages in 6 looks: 0 problems');
}, 180_000);
