import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** An empty house with our lint rules: what is tried there cannot disturb the lint run over the real one. */
let house: string;
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'arrows-'));
  cpSync('.biome.json', join(house, '.biome.json'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function lint(file: string, code: string) {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  return spawnSync(resolve('node_modules/.bin/biome'), ['lint', '--vcs-enabled=false', file], { cwd: house, encoding: 'utf8' });
}

/** An arrow the plan forbids must be refused with its sentence; an allowed one must pass. */
it.each([
  ['utils/posting/x.ts', "import { TRACKS } from '../track/verdict';", 'utils/posting imports no other room'],
  ['utils/track/x.ts', "import { registry } from '../sites/registry';", 'utils/track may import utils/posting only'],
  ['utils/track/words/x.ts', "import { a } from './a';", 'Word lists are data'],
  ['utils/sites/linkedin/x.ts', "import { openStore } from '../../store/store';", 'utils/sites may import utils/posting only'],
  ['utils/store/x.ts', "import { answer } from '../messages';", 'utils/store may import'],
  ['components/popup/x.ts', "import { openStore } from '../../utils/store/store';", 'components are handed data and callbacks'],
  ['entrypoints/popup/x.ts', "import { openDB } from 'idb';", 'Entrypoints only wire'],
])('refuses %s: %s', (file, code, sentence) => {
  const run = lint(file, `${code}\nexport const used = [${/\{ (\w+) \}/.exec(code)?.[1]}];\n`);
  expect(run.status).not.toBe(0);
  expect(run.stdout + run.stderr).toContain(sentence);
});

it.each([
  ['utils/sites/linkedin/x.ts', "import { TRACKS } from '../../posting/posting';"],
  ['components/popup/x.ts', "import { TRACKS } from '../../utils/track/verdict';"],
])('allows %s: %s', (file, code) => {
  const run = lint(file, `${code}\nexport const used = [TRACKS];\n`);
  expect(run.status, run.stdout + run.stderr).toBe(0);
});

/** Imports that are there when the program runs, from rooms of which components may know the types only: the lint rule cannot tell. */
const runtimeImports = (code: string) =>
  [...code.matchAll(/^import (?!type )([^;]*?) from '(?:\.\.\/)+utils\/(shortlist|exports|messages)[/']/gm)].map(([line]) => line);

it('components know shortlist, exports and messages by their types only', () => {
  const found = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => runtimeImports(readFileSync(join('components', name), 'utf8')).map((line) => `components/${name}: ${line}`));
  expect(found, 'say "import type", or have the value handed in as a prop by the entrypoint (ARCHITECTURE.md, "Arrows")').toEqual([]);
  expect(runtimeImports("import { compareRoles } from '../../utils/shortlist/compare';")).toHaveLength(1);
  expect(runtimeImports("import type { CompareRow } from '../../utils/shortlist/compare';")).toEqual([]);
});
