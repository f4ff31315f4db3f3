import { expect, it } from 'vitest';
import { MOST, tooMuchOf } from '../../utils/role/limits';
import { roleSchema } from '../../utils/role/role';
import { aRole } from '../store/roles';

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`);
const fullest = aRole(1, {
  note: 'n'.repeat(MOST.note),
  contact: 'c'.repeat(MOST.contact),
  tags: words(MOST.tags),
  shortlists: words(MOST.shortlists),
  keys: words(MOST.keys),
  versions: Array.from({ length: MOST.versions }, (_, readAt) => ({ posting: aRole(1).posting, readAt })),
  history: Array.from({ length: MOST.history }, (_, at) => ({ status: 'applied' as const, at })),
});

it('lets a role be as full as its schema does', () => {
  expect(tooMuchOf(fullest)).toBeUndefined();
  expect(roleSchema.safeParse(fullest).success).toBe(true);
});

it.each(Object.keys(MOST) as (keyof typeof MOST)[])('names what there is one too much of, as the schema does: %s', (field) => {
  const list = fullest[field];
  const over = { ...fullest, [field]: typeof list === 'string' ? `${list}x` : [...list, list[0]] };
  expect(tooMuchOf(over)).toBe(field);
  expect(roleSchema.safeParse(over).error?.issues.map(({ path }) => path[0])).toEqual([field]);
});
