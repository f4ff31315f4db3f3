/** Finds a browser to test and demonstrate with, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The person reads this one sentence when there is no browser and none can be installed. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

function runnable(path: string | undefined): path is string {
  if (!path || !existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[]): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (runnable(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

/** Where people put Chromium and Chrome for Testing on macOS and Windows. */
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  join(homedir(), 'AppData/Local/Chromium/Application/chrome.exe'),
];

/** What `npx @puppeteer/browsers install chrome` leaves behind. */
function chromeForTesting(): string | undefined {
  const root = join(homedir(), '.cache/puppeteer/chrome');
  if (!existsSync(root)) return undefined;
  return readdirSync(root)
    .sort()
    .reverse()
    .flatMap((version) => ['chrome-linux64/chrome', 'chrome-win64/chrome.exe'].map((inside) => join(root, version, inside)))
    .find(runnable);
}

function look(): string | undefined {
  return (
    [process.env.CHROME_PATH, process.env.CHROMIUM_PATH].find(runnable) ??
    onPath(['chromium', 'chromium-browser', 'chrome-for-testing']) ??
    APPLICATIONS.find(runnable) ??
    chromeForTesting() ??
    [chromium.executablePath()].find(runnable) ??
    onPath(['google-chrome', 'google-chrome-stable'])
  );
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

/**
 * A Chromium that loads unpacked extensions: `CHROME_PATH`, an installed one, Chrome for Testing, Playwright's own; else
 * one is installed by apt-get (as root) or by Playwright.
 * @throws NoBrowser when all of that fails
 */
export async function findChromium(): Promise<string> {
  const found = look();
  if (found) return found;
  console.log('No Chromium here; installing one …');
  const root = process.getuid?.() === 0;
  if (root && onPath(['apt-get'])) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const installed = look();
    if (installed) return installed;
  }
  const cli = join(import.meta.dirname, '../../../node_modules/playwright-core/cli.js');
  run(process.execPath, [cli, 'install', ...(root ? ['--with-deps'] : []), 'chromium']);
  const installed = look();
  if (installed) return installed;
  throw new NoBrowser('No Chromium was found and none could be installed: install Chromium and set CHROME_PATH to its program.');
}

/** Firefox, or undefined: the tests in it are left out with a sentence where there is none. */
export function findFirefox(): string | undefined {
  return (
    [process.env.FIREFOX_PATH].find(runnable) ??
    onPath(['firefox-esr', 'firefox']) ??
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'].find(runnable)
  );
}
