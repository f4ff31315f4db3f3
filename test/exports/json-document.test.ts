import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { JSON_FORMAT, JSON_VERSION } from '../../utils/exports/json';
import { roleSchema } from '../../utils/role/role';

it('documents every field of a role, and the name and version of the format', () => {
  const text = readFileSync('JSON-FORMAT.md', 'utf8');
  for (const field of Object.keys(roleSchema.shape))
    expect(text, `JSON-FORMAT.md does not say what \`${field}\` is`).toContain(`\`${field}\``);
  expect(text).toContain(`{"format":"${JSON_FORMAT}","version":${JSON_VERSION},`);
});
