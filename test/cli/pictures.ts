/**
 * `npm run pictures`: the README's pictures (`.pictures`) and the stores' (`.store/pictures`), taken from the real extension on
 * the demo's invented postings; `-- --stores` the stores' only, from the build that is there. `-- --stores --language=de,fr` (or
 * `=all`) takes the stores' in these languages of the interface, each into a folder of its own.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../utils/i18n/locales';
import { PICTURES } from '../e2e/support/chromium';
import { takeTiles } from './pictures/promo';
import { takeScreens } from './pictures/screens';
import { help } from './support/help';

help(import.meta.filename);

const SHOWN = '.pictures';
const STORES = '.store/pictures';
/** Which picture of the walk through the main job is shown under which name. */
const NAMES = { '1-list': 'list', '2-evidence': 'evidence', '3-side-panel': 'panel', '4-shortlist': 'shortlist', '5-compare': 'compare' };

const named = process.argv.find((argument) => argument.startsWith('--language='))?.slice('--language='.length) ?? 'en';
const languages = LOCALES.filter((locale) => named === 'all' || named.split(',').includes(locale));
if (languages.length === 0) {
  console.error(`No language of the interface in "${named}": there are ${LOCALES.join(', ')}.`);
  process.exit(2);
}

if (!process.argv.includes('--stores')) {
  const walk = spawnSync('npm', ['start'], { stdio: 'inherit', env: { ...process.env, TRACKMARK_HEADLESS: '1' } });
  if (walk.status !== 0) {
    console.error(`The walk through the main job failed, so ${SHOWN} was left as it was.`);
    process.exit(1);
  }
  mkdirSync(SHOWN, { recursive: true });
  for (const [taken, shown] of Object.entries(NAMES)) copyFileSync(join(PICTURES, `${taken}.png`), join(SHOWN, `${shown}.png`));
}
for (const language of languages) {
  // English is what the stores show to everybody else.
  const folder = language === 'en' ? STORES : join(STORES, language);
  await takeScreens(folder, language);
  await takeTiles(folder, language);
}
