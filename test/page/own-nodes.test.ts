import { expect, it } from 'vitest';
import { neutralName } from '../../utils/page/own-nodes';

it('makes names that are custom elements, say nothing and differ', () => {
  const names = new Set(Array.from({ length: 200 }, () => neutralName()));
  for (const name of names) expect(name).toMatch(/^[a-z]{2}-[a-z]{4}$/);
  expect(names.size).toBeGreaterThan(150);
  for (const name of names) expect(name).not.toMatch(/track|mark/);
});
