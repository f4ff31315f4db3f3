import { expect, it } from 'vitest';
import { joinNotes } from '../../utils/role/note';

it.each([
  ['A', 'B', 'A\n\nB'],
  ['', 'B', 'B'],
  ['A', ' \n', 'A'],
  ['JavaScript shop', 'Java', 'JavaScript shop\n\nJava'],
  ['Java', 'JavaScript shop', 'Java\n\nJavaScript shop'],
  ['A\n\nB\n\nC', 'B', 'A\n\nB\n\nC'],
  ['A', 'A\n\nB', 'A\n\nB'],
  ['A\nB', 'B', 'A\nB\n\nB'],
])('%j and %j are %j', (first, second, both) => {
  expect(joinNotes(first, second)).toBe(both);
  expect(joinNotes(both, second)).toBe(both);
});
