import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { READERS } from '../../utils/sites/readers';
import { SITES } from '../../utils/sites/registry';

const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** A folder with a site.ts is a site; but for `generic`, which is any page. */
const siteFolders = foldersIn('utils/sites').filter(
  (name) => name !== 'generic' && readdirSync(join('utils/sites', name)).includes('site.ts'),
);

it.each(siteFolders)('the site %s is listed', (id) => {
  const advice = `utils/sites/${id} is there and read by nobody: put its line into utils/sites/registry.ts and utils/sites/readers.ts, in order (npm run new:site writes both)`;
  expect(
    SITES.some((site) => site.id === id),
    advice,
  ).toBe(true);
  expect(
    READERS.some((reader) => reader.site.id === id),
    advice,
  ).toBe(true);
});

it('has no room that the architecture does not draw', () => {
  const drawn = readFileSync('ARCHITECTURE.md', 'utf8');
  const rooms = foldersIn('utils').filter((name) => !drawn.includes(`utils/${name}/`));
  expect(
    rooms,
    'say in ARCHITECTURE.md, "Rooms", what it holds and must not know, draw its arrows in .biome.json; or put it where it belongs',
  ).toEqual([]);
});

it('has nothing to be done without a day', () => {
  const undated = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|css)$/.test(name))
      .flatMap((name) => {
        const lines = readFileSync(join(folder, name), 'utf8').split('\n');
        return lines
          .filter((line) => /\b(TODO|FIXME|XXX)\b/.test(line) && !/\d{4}-\d{2}-\d{2}/.test(line))
          .map((line) => `${folder}/${name}: ${line.trim()}`);
      }),
  );
  expect(undated, 'do it, or say by which day (ISO 8601)').toEqual([]);
});
