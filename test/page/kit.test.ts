import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { KIT } from '../../utils/page/kit';

const SITES = resolve('utils/sites');

/** Every value that the scripts beside the core import from a module of the kit, as the build follows them: `[file, module, name]`. */
function wanted(): [string, string, string][] {
  const open = readdirSync(SITES)
    .map((name) => join(SITES, name, 'reader.ts'))
    .filter(existsSync)
    .concat(join(SITES, 'generic/generic.ts'), join(SITES, 'seldom.ts'));
  const seen = new Set(open);
  const found: [string, string, string][] = [];
  for (const file of open) {
    for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(/^import \{([^}]*)\} from '(\.[^']*)'/gm)) {
      const path = resolve(dirname(file), from);
      const module = relative(resolve('utils'), path);
      if (module in KIT) {
        const values = names.split(',').map((name) => name.trim());
        for (const name of values)
          if (name && !name.startsWith('type ')) found.push([relative(SITES, file), module, name.split(' as ')[0]!]);
      } else if (!seen.has(`${path}.ts`)) {
        seen.add(`${path}.ts`);
        open.push(`${path}.ts`);
      }
    }
  }
  return found;
}

it('has everything that readers look for in it', () => {
  const all = wanted();
  expect(all.length).toBeGreaterThan(20);
  const missing = all.filter(([, module, name]) => !(name in KIT[module as keyof typeof KIT]));
  expect(missing, 'Add these names to utils/page/kit.ts: a site’s script takes them from there.').toEqual([]);
});

it('holds nothing that no reader uses', () => {
  const used = new Set(wanted().map(([, module, name]) => `${module} ${name}`));
  const held = Object.entries(KIT).flatMap(([module, values]) => Object.keys(values).map((name) => `${module} ${name}`));
  expect(held.filter((name) => !used.has(name))).toEqual([]);
});
