/**
 * `npm start`: builds the extension and opens Chromium with it on a demo. The postings are invented; they are served from
 * this machine under the job sites' own addresses by interception, so that the real readers run and nothing is asked of the
 * network. Without a display it walks through the main job by itself and says what it saw.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { ADDRESSES, demoPage } from '../demo/pages';
import { Chromium, PICTURES } from '../e2e/support/chromium';
import { NoBrowser } from '../e2e/support/find-browser';
import { launchWith, welcomePage } from '../e2e/support/first-use';
import { walkMainJob } from '../e2e/support/main-job';
import { help } from './support/help';

help(import.meta.filename);

const SITES = ['LinkedIn', 'Greenhouse', 'Lever'];
const here = (path: string) => relative(process.cwd(), path);

function build(): void {
  console.log('Building the extension …');
  const run = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}\n${run.stderr}`);
}

/** Whether a window can be shown. `TRACKMARK_HEADLESS=1` walks by itself even so. */
function hasDisplay(): boolean {
  if (process.env.TRACKMARK_HEADLESS === '1') return false;
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function byItself(): Promise<void> {
  console.log('No display here: walking through the main job without one.');
  rmSync(PICTURES, { recursive: true, force: true });
  const browser = await launchWith(SITES, { serve: demoPage });
  try {
    const seen = await walkMainJob(browser, console.log);
    console.log(`\n${seen.listMarks.length} marks ${seen.marksAfter} ms after the page had loaded.`);
    console.log(`Saved in the page: ${seen.savedInPage} Note: ${JSON.stringify(seen.note)}`);
    console.log(`Shortlist:\n${seen.rows.map((row) => `  ${row.replaceAll('\n', ' | ')}`).join('\n')}`);
    console.log(`Requests to the network by page or extension: ${browser.strayed.length}`);
    console.log(`Pictures: ${here(PICTURES)}/\n${seen.pictures.map((path) => `  ${here(path)}`).join('\n')}`);
    console.log(`Export: ${here(seen.exportFile)}`);
  } finally {
    await browser.close();
  }
}

async function withPerson(): Promise<void> {
  const browser = await Chromium.launch({ serve: demoPage, headless: false, viewport: null });
  console.log(`
Chromium is open with the extension and its welcome page.
1. Switch on LinkedIn, Greenhouse and Lever there ("Choose one by one"); the browser asks, say yes.
2. Look at the demo's tabs: a list with a pane, and two postings. They are invented and come from this machine.
   ${Object.values(ADDRESSES).join('\n   ')}
3. Click a mark for the words that decided, save two roles, write a note in the side panel, open the shortlist.
Close the window to end.`);
  const welcome = await welcomePage(browser);
  for (const address of Object.values(ADDRESSES)) await browser.visit(address);
  await welcome.bringToFront();
  await new Promise((closed) => browser.context.once('close', closed));
}

try {
  build();
  await (hasDisplay() ? withPerson() : byItself());
} catch (error) {
  console.error(error instanceof NoBrowser ? error.message : error);
  process.exitCode = 1;
}
