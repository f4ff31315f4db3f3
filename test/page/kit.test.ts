import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { KIT } from '../../utils/page/kit';

const SITES = resolve('utils/sites');

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/** Every value that a reader imports from a module of the kit: `[file, module, name]`. */
function wanted(): [string, string, string][] {
  return files(SITES).flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    return [...code.matchAll(/^import \{([^}]*)\} from '(\.[^']*)'/gm)].flatMap(([, names = '', from = '']) => {
      const module = relative(resolve('utils'), resolve(dirname(file), from));
      if (!(module in KIT)) return [];
      return names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name && !name.startsWith('type '))
        .map((name): [string, string, string] => [relative(SITES, file), module, name.split(' as ')[0]!]);
    });
  });
}

it('has everything that readers look for in it', () => {
  const all = wanted();
  expect(all.length).toBeGreaterThan(20);
  const missing = all.filter(([, module, name]) => !(name in KIT[module as keyof typeof KIT]));
  expect(missing, 'Add these names to utils/page/kit.ts: a site’s script takes them from there.').toEqual([]);
});

it('holds no module that no reader uses', () => {
  const used = new Set(wanted().map(([, module]) => module));
  expect(Object.keys(KIT).filter((module) => !used.has(module))).toEqual([]);
});
