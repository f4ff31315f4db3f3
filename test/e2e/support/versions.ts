/** Builds of other versions than this one, for updates: the same files under another version, in a folder of their own. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A version before every release, so that the build of today is an update of it. */
export const BEFORE = '0.0.9';

/** Puts a build into a folder, under another version where one is given. What was there is gone. */
export function putBuild(build: string, folder: string, version?: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, { recursive: true });
  if (version === undefined) return;
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version }));
}
