import { expect, it } from 'vitest';
import { summarise } from '../../utils/role/summary';
import { COLUMNS } from '../../utils/role/view';
import { sortRoles } from '../../utils/shortlist/sort';
import { makeRole, makeRoles } from '../support/roles';

const ids = (roles: readonly { id: string }[]) => roles.map(({ id }) => id).join('');

it('sorts words without regard to case, accents standing with their letter', () => {
  const roles = ['b:Zebra', 'c:ähre', 'a:Acorn', 'd:beet'].map((entry) => {
    const [id, title] = entry.split(':');
    return summarise(makeRole({ id, posting: { title } }));
  });
  expect(ids(sortRoles(roles, { column: 'title', descending: false }))).toBe('acdb');
  expect(ids(sortRoles(roles, { column: 'title', descending: true }))).toBe('bdca');
});

it('keeps roles without a value last both ways', () => {
  const roles = [makeRole({ id: 'a', rating: 2 }), makeRole({ id: 'b' }), makeRole({ id: 'c', rating: 5 })].map(summarise);
  expect(ids(sortRoles(roles, { column: 'rating', descending: false }))).toBe('acb');
  expect(ids(sortRoles(roles, { column: 'rating', descending: true }))).toBe('cab');
});

it('sorts pay within its currency, counted up to a year', () => {
  const pay = (id: string, currency: string, minValue: number, unitText: 'HOUR' | 'YEAR') =>
    summarise(makeRole({ id, posting: { baseSalary: { currency, minValue, unitText } } }));
  const roles = [
    pay('a', 'USD', 90_000, 'YEAR'),
    pay('b', 'EUR', 80_000, 'YEAR'),
    pay('c', 'EUR', 30, 'HOUR'),
    pay('d', 'USD', 100, 'HOUR'),
  ];
  expect(ids(sortRoles(roles, { column: 'payPerYear', descending: false }))).toBe('cbad');
});

it('sorts level by rank, not by name, and reports by number', () => {
  const levels = (['senior', 'junior', 'unknown', 'staff'] as const).map((level, at) =>
    summarise(makeRole({ id: 'abcd'[at], verdict: { level } })),
  );
  expect(ids(sortRoles(levels, { column: 'level', descending: false }))).toBe('badc');
  const reports = ['10', 'none', 'unknown', '5-8'].map((directReports, at) =>
    summarise(makeRole({ id: 'abcd'[at], verdict: { directReports } })),
  );
  expect(ids(sortRoles(reports, { column: 'directReports', descending: false }))).toBe('bdac');
});

it('gives the same list whatever the order before, for every column', () => {
  const roles = makeRoles(200, 4).map(summarise);
  const reversed = [...roles].reverse();
  for (const column of COLUMNS) {
    const sort = { column, descending: true };
    expect(
      sortRoles(reversed, sort).map(({ id }) => id),
      column,
    ).toEqual(sortRoles(roles, sort).map(({ id }) => id));
  }
});
