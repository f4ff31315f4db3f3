import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { failingCases, saveFailing } from './failing-cases';
import { SCENARIOS } from './scenarios';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trackmark-failing-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('finds what failed, up to the case that failed last', () => {
  const file = saveFailing(
    'quota',
    7,
    [
      { what: 'torn', at: 3 },
      { what: 'torn', at: 1 },
    ],
    folder,
  );
  saveFailing('reloads', 1, [{ what: 'two marks', at: 0 }], folder);
  expect(failingCases(['quota'], folder)).toEqual([{ file, scenario: 'quota', seed: 7, count: 4 }]);
  expect(failingCases(undefined, folder)).toHaveLength(2);
  expect(failingCases(undefined, join(folder, 'not-there'))).toEqual([]);
});

it('says where a file says nothing', () => {
  writeFileSync(join(folder, 'x.json'), '{}');
  expect(() => failingCases(undefined, folder)).toThrow(/x\.json/);
});

it('names only scenarios that there are', () => {
  const names = SCENARIOS.map(({ name }) => name);
  for (const { scenario } of failingCases()) expect(names).toContain(scenario);
});
