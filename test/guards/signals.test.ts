import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../utils/track/signals/catalogue';

const TESTS = 'test/track/signals';
const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, unknown>;
const table = readFileSync(`${TESTS}/phrases.test.ts`, 'utf8');

/** Whether a test file has at least one sentence on either side; comments are none. */
function bothSided(test: string): boolean {
  const code = test.replace(/^\s*\/\/.*$/gm, '');
  const side = (name: string) => new RegExp(`\\[\\s*['"\`][^\\]]*\\]\\)\\(\\s*['"]${name}`).test(code);
  return side('fires') && side('stays silent');
}

it.each(CATALOGUE.map(({ id }) => id))('the signal %s has words for the reader, and a test of both sides', (id) => {
  const key = `signal_${id.replaceAll('-', '_')}`;
  expect(key in english, `say what ${id} means: npx tsx test/cli/new-message.ts ${key} "English" "Deutsch" "Français" …`).toBe(true);
  const own = `${TESTS}/${id}.test.ts`;
  if (existsSync(own))
    expect(bothSided(readFileSync(own, 'utf8')), `${own} needs a sentence that fires and one that stays silent`).toBe(true);
  // The table's own test asks for both sides of each of its rows.
  else expect(table.includes(`${id}': {`) || table.includes(`\n  ${id}: {`), `${id} has no cases: write ${own}`).toBe(true);
});

it('would notice a test of one side', () => {
  const sides = (fires: string, silent: string) =>
    `it.each<string>([${fires}])('fires: %s', a);\nit.each<string>([\n    // sentences\n ${silent}])('stays silent: %s', b);`;
  expect(bothSided(sides("'A.'", "'B.'"))).toBe(true);
  // As the formatter sets a long line.
  expect(bothSided(sides("'A.'", "'B.'").replaceAll('])(', '])(\n    '))).toBe(true);
  expect(bothSided(sides("'A.'", ''))).toBe(false);
  expect(bothSided(sides('', "'B.'"))).toBe(false);
});
