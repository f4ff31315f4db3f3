/**
 * `npm run zip`: the store packages for Chrome, Edge and Firefox and the source package that the Firefox store asks for,
 * each made three times; differing bytes are an error (README, promise 9). Packages land in `.output/`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { help } from './support/help';

help(import.meta.filename);

const OUTPUT = '.output';
const REBUILDS = 3;
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
/** The Chrome Web Store's own limit is far higher; this one is ours (research: a store package stays under 500 KB). */
const MOST_BYTES = 500 * 1024;

/** SHA-256 of every package in the output folder, by file name. */
function digests(): Map<string, string> {
  const zips = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
  return new Map(
    zips.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(OUTPUT, name)))
        .digest('hex'),
    ]),
  );
}

let first: Map<string, string> | undefined;
for (let round = 1; round <= REBUILDS; round++) {
  for (const browser of BROWSERS) {
    // The fixed `key` is for copies that are loaded unpacked; the stores give their own (design, decision 13).
    const run = spawnSync('npx', ['--no-install', 'wxt', 'zip', '-b', browser], {
      encoding: 'utf8',
      env: { ...process.env, TRACKMARK_STORE: '1' },
    });
    if (run.status !== 0) {
      console.error(`wxt zip -b ${browser} failed, no package of this run can be trusted:\n${run.stdout}\n${run.stderr}`);
      process.exit(1);
    }
  }
  const now = digests();
  first ??= now;
  const differing = [...now].filter(([name, digest]) => first?.get(name) !== digest).map(([name]) => name);
  if (differing.length) {
    console.error(
      `Rebuild ${round} differs from the first in ${differing.join(', ')}: find what is not reproducible (a date? a path? an order?) before any upload.`,
    );
    process.exit(1);
  }
  console.error(`rebuild ${round} of ${REBUILDS}: same bytes`);
}

let tooBig = false;
for (const [name, digest] of first ?? []) {
  const bytes = statSync(join(OUTPUT, name)).size;
  const over = bytes > MOST_BYTES && !name.endsWith('-sources.zip');
  tooBig ||= over;
  console.log(`${join(OUTPUT, name)}  ${(bytes / 1024).toFixed(0)} KB  sha256 ${digest}${over ? `  over ${MOST_BYTES / 1024} KB` : ''}`);
}
process.exitCode = tooBig ? 1 : 0;
