import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { skeleton } from './new-signal';

it('a new signal comes with words, a test of both sides and its place in the catalogue', () => {
  const catalogue = readFileSync(join(import.meta.dirname, '../../utils/track/signals/catalogue.ts'), 'utf8');
  const files = skeleton('pays-bills', catalogue);
  expect(files.words).toContain('export const PAYS_BILLS');
  expect(files.test).toContain('fires:');
  expect(files.test).toContain('stays silent:');
  expect(files.catalogue).toContain("import { PAYS_BILLS } from '../words/pays-bills';");
  expect(files.catalogue).toContain("{ id: 'pays-bills', phrases: PAYS_BILLS },\n];");
});
