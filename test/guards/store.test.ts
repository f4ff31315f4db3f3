import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SITES } from '../../utils/sites/registry';

const LISTING = '.store/listing';
const SHOTS = '.store/pictures';
/** Chrome's limit for the summary. */
const LONGEST_SUMMARY = 132;
/** Names that are also plain words of a listing are no brand there. */
const PLAIN_WORDS = new Set(['Lever', 'Ashby', 'Indeed', 'Dice', 'Seek', 'Monster', 'Breezy']);

it.each(readdirSync('public/_locales'))('has a listing text in %s, with a summary the stores take', (locale) => {
  const file = `${LISTING}/${locale}.md`;
  expect(existsSync(file), `${file} is missing: translate the listing with the interface`).toBe(true);
  const [summary = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  expect(summary.length).toBeGreaterThan(20);
  expect(summary.length, `${file}: the summary is longer than ${LONGEST_SUMMARY} characters`).toBeLessThanOrEqual(LONGEST_SUMMARY);
  expect(rest.join('\n').trim().length).toBeGreaterThan(400);
});

it.each(readdirSync(LISTING))('names no site in %s', (file) => {
  const text = readFileSync(`${LISTING}/${file}`, 'utf8');
  const named = SITES.map((s) => s.name).filter((name) => !PLAIN_WORDS.has(name) && text.includes(name));
  expect(named, 'a listing must not use a site’s brand').toEqual([]);
});

it('justifies each permission of the manifest, and lists it in the changelog', () => {
  const manifest = readFileSync('wxt.config.ts', 'utf8');
  const asked = [
    ...manifest.matchAll(
      /'(storage|unlimitedStorage|activeTab|scripting|alarms|contextMenus|sidePanel|notifications|tabs|webNavigation|cookies|downloads|history|bookmarks)'/g,
    ),
  ].map((m) => m[1]!);
  expect(asked.length).toBeGreaterThan(5);
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const justified = readFileSync('.store/justifications.md', 'utf8');
  for (const permission of new Set(asked)) {
    expect(changelog, `${permission} is asked for but not in CHANGELOG.md under Permissions`).toContain(`\`${permission}\``);
    expect(justified, `${permission} is asked for but not justified in .store/justifications.md`).toContain(`\`${permission}\``);
  }
});

/** Width and height as a PNG's first chunk says them. */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

it('has screens and tiles in the sizes that the stores take', () => {
  const names = existsSync(SHOTS) ? readdirSync(SHOTS) : [];
  const screens = names.filter((name) => /^\d-/.test(name));
  expect(screens.length, 'run npm run pictures and look at what it made').toBeGreaterThanOrEqual(5);
  for (const name of screens) expect(sizeOf(`${SHOTS}/${name}`), name).toBe('1280x800');
  for (const size of ['440x280', '1400x560']) expect(sizeOf(`${SHOTS}/tile-${size}.png`)).toBe(size);
});

it.each(readdirSync(SHOTS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])))(
  'has both tiles in %s, a language of the interface',
  (language) => {
    expect(readdirSync('public/_locales')).toContain(language);
    for (const size of ['440x280', '1400x560']) expect(sizeOf(`${SHOTS}/${language}/tile-${size}.png`)).toBe(size);
  },
);
