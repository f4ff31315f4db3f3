/** Installs the peers on first use, from their own lock file and without running their install scripts. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const HERE = import.meta.dirname;

/** A `require` that resolves the peers; undefined with a sentence on stderr where they cannot be installed. */
export function peers(): NodeJS.Require | undefined {
  if (!existsSync(join(HERE, 'node_modules'))) {
    console.error('Installing the peers to compare with (once) …');
    const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE, encoding: 'utf8' });
    if (run.status !== 0) {
      console.error(`The peers could not be installed, so no figure against them is shown: ${run.stderr.split('\n')[0]}`);
      return undefined;
    }
  }
  return createRequire(join(HERE, 'package.json'));
}
