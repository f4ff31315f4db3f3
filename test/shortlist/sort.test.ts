import { expect, it } from 'vitest';
import { summarise } from '../../utils/role/summary';
import { COLUMNS } from '../../utils/role/view';
import { sortAgain, sortRoles } from '../../utils/shortlist/sort';
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
  const levels = (['senior', 'junior', 'unknown', 'staff', 'lead', 'principal'] as const).map((level, at) =>
    summarise(makeRole({ id: 'abcdef'[at], verdict: { level } })),
  );
  expect(ids(sortRoles(levels, { column: 'level', descending: false }))).toBe('baedfc');
  const reports = ['10', 'none', 'unknown', '5-8', '15+', 'up to 12'].map((directReports, at) =>
    summarise(makeRole({ id: 'abcdef'[at], verdict: { directReports } })),
  );
  expect(ids(sortRoles(reports, { column: 'directReports', descending: false }))).toBe('bdafec');
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

it('puts changed, new and removed roles where a whole sort would', () => {
  const roles = makeRoles(300, 6).map(summarise);
  for (const column of COLUMNS) {
    for (const descending of [true, false]) {
      const sort = { column, descending };
      const before = sortRoles(roles, sort);
      const now = new Map(roles.slice(5).map((role) => [role.id, role]));
      for (const [at, role] of roles.slice(20, 40).entries())
        now.set(role.id, { ...role, title: `Changed ${at}`, rating: (at % 5) + 1, note: '', sequence: 1000 + at });
      now.set('new', { ...roles[50]!, id: 'new', sequence: 2000 });
      expect(
        sortAgain(before, now, sort).map(({ id }) => id),
        column,
      ).toEqual(sortRoles([...now.values()], sort).map(({ id }) => id));
    }
  }
});

it('sorts all anew where many changed', () => {
  const roles = makeRoles(300, 6).map(summarise);
  const sort = { column: 'title', descending: false } as const;
  const now = new Map(roles.map((role) => [role.id, { ...role, title: role.title.split('').reverse().join('') }]));
  expect(sortAgain(sortRoles(roles, sort), now, sort)).toEqual(sortRoles([...now.values()], sort));
});
