import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The linter of Firefox's store, on what is handed in there. */
it('leaves the store’s linter without an error, a warning or a notice', () => {
  const linter = join(import.meta.dirname, '../../../node_modules/web-ext/bin/web-ext.js');
  const run = spawnSync(process.execPath, [linter, 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { errors, warnings, notices, count } = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as Record<string, unknown>;
  expect({ errors, warnings, notices, count }).toEqual({ errors: [], warnings: [], notices: [], count: 0 });
}, 180_000);
