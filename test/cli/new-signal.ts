/**
 * Lays down a new signal: `npm run new:signal -- <id> "<what it means>"`. Adds a word list, an entry in the catalogue, its words for the reader
 * (English in every language until they are translated) and a test with both sides (fires, stays silent) that fails until its cases are written;
 * then `npm run learn` gives the signal its weight.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LOCALES } from '../../utils/i18n/locales';

const ROOT = join(import.meta.dirname, '../..');

/** The texts of the new files and the changed catalogue; nothing is written. */
export function skeleton(id: string, catalogue: string): { words: string; test: string; catalogue: string } {
  const name = id.replaceAll('-', '_').toUpperCase();
  return {
    words: `// Source: (name the source and its licence here)\n/** Phrases of the signal "${id}". Notation: utils/posting/text/phrases.ts. */\nexport const ${name}: readonly string[] = ['replace this phrase'];\n`,
    test: `import { describe, expect, it } from 'vitest';\nimport { signalsIn } from './signals-in';\n\ndescribe('${id}', () => {\n  it.each<string>([\n    // sentences, one language after the other, in which the signal must be found\n  ])('fires: %s', (sentence) => expect(signalsIn(sentence)).toContain('${id}:duty'));\n\n  it.each<string>([\n    // sentences that look like it and are not\n  ])('stays silent: %s', (sentence) => expect(signalsIn(sentence)).not.toContain('${id}:duty'));\n\n  it('has cases on both sides', () => expect.fail('Write the cases above, then delete this one.'));\n});\n`,
    catalogue: catalogue
      .replace('\n\nexport interface', `\nimport { ${name} } from '../words/${id}';\n\nexport interface`)
      .replace(/\n\];\n$/, `\n  { id: '${id}', phrases: ${name} },\n];\n`),
  };
}

function main([id, meaning]: readonly string[]): number {
  if (id === undefined || meaning === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
    console.error('usage: npm run new:signal -- <id, small letters and hyphens> "<what it means to the reader>"');
    return 2;
  }
  const paths = {
    words: join(ROOT, 'utils/track/words', `${id}.ts`),
    test: join(ROOT, 'test/track/signals', `${id}.test.ts`),
    catalogue: join(ROOT, 'utils/track/signals/catalogue.ts'),
  };
  if (existsSync(paths.words) || existsSync(paths.test)) {
    console.error(`The signal "${id}" is there already; nothing was changed.`);
    return 1;
  }
  const files = skeleton(id, readFileSync(paths.catalogue, 'utf8'));
  for (const key of ['words', 'test', 'catalogue'] as const) writeFileSync(paths[key], files[key]);
  const key = `signal_${id.replaceAll('-', '_')}`;
  const said = spawnSync('npx', ['--no-install', 'tsx', join(ROOT, 'test/cli/new-message.ts'), key, ...LOCALES.map(() => meaning)], {
    stdio: 'inherit',
  });
  if (said.status !== 0) return 1;
  const [words, test] = [relative(ROOT, paths.words), relative(ROOT, paths.test)];
  console.log(`Laid down ${words}\n          ${test}\nand added it to utils/track/signals/catalogue.ts and, as ${key}, to public/_locales.
Next: phrases into the first, sentences into the second, ${key} translated; npm run format; npm run test:unit -- test/track/signals test/guards test/i18n; npm run learn.`);
  return 0;
}

if (process.argv[1]?.endsWith('new-signal.ts')) process.exitCode = main(process.argv.slice(2));
