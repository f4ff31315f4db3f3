import { expect, it } from 'vitest';
import { stepFrom } from '../../utils/page/step';

const cards = ['a', 'b', 'c'];

it.each([
  [undefined, 1, 'a'],
  [undefined, -1, 'c'],
  ['a', 1, 'b'],
  ['c', 1, 'c'],
  ['a', -1, 'a'],
  ['gone', 1, 'a'],
] as const)('from %s by %i comes %s', (from, by, to) => {
  expect(stepFrom(cards, from, by)).toBe(to);
});

it('has nowhere to go in an empty list', () => expect(stepFrom([], 'a', 1)).toBeUndefined());
