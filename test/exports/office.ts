import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice, where it is installed: the tests that need it are skipped elsewhere, and say so by their name. */
export const OFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(
  existsSync,
);

/** Lets LibreOffice open a file and write it as `to` (its own words for a format); answers what it wrote. */
export function convert(name: string, content: string | Uint8Array, to: string, infilter?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, content);
    const run = spawnSync(
      OFFICE!,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        ...(infilter ? [`--infilter=${infilter}`] : []),
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        file,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    const written = join(folder, 'out', `${name.replace(/\.[^.]*$/, '')}.${to.split(':', 1)[0]}`);
    if (!existsSync(written)) throw new Error(`LibreOffice wrote nothing: ${run.stdout}${run.stderr}`);
    return readFileSync(written, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
