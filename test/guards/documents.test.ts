import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readmeWithSites } from '../support/readme-sites';

const DOCUMENTS = readdirSync('.').filter((name) => name.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** npm's own words that need no script. */
const BUILT_IN = new Set(['ci', 'install', 'test', 'start', 'audit', 'sbom']);

describe.each(DOCUMENTS)('%s', (name) => {
  const text = readFileSync(name, 'utf8');

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run )?(?:--silent )?([a-z][\w:]*)/g)].map((m) => m[1]!);
    const unknown = named.filter((command) => !(command in scripts) && !BUILT_IN.has(command));
    expect(unknown, `${name} names commands that package.json does not have`).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((m) => m[1]!);
    const dead = links.filter((link) => !existsSync(join(dirname(name), link)));
    expect(dead, `${name} links to files that are not there`).toEqual([]);
  });

  it('names only files and folders of the project that exist', () => {
    const named = [...text.matchAll(/`((?:entrypoints|components|utils|test|public|\.[a-z]+)\/[\w./-]*)`/g)].map((m) => m[1]!);
    const dead = named.filter(
      (path) => !/[<{*]|acme|runs-the-rota/.test(path) && !path.startsWith('.output') && !path.startsWith('test/.tmp') && !existsSync(path),
    );
    expect(dead, `${name} names paths that are not there`).toEqual([]);
  });
});

it("the README's table of sites is what the registry says (npm run readme)", () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readmeWithSites(readme)).toBe(readme);
});

it('every script of package.json points to a file that exists', () => {
  const dead = Object.entries(scripts).flatMap(([script, line]) => {
    const file = /tsx (\S+)/.exec(line)?.[1];
    return file && !existsSync(file) ? [`${script}: ${file}`] : [];
  });
  expect(dead).toEqual([]);
});
