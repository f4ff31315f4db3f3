import { expect, it } from 'vitest';
import { type CompareRowName, compareRoles } from '../../utils/shortlist/compare';
import { makeRole } from '../support/roles';

const row = (roles: Parameters<typeof compareRoles>[0], name: CompareRowName) => compareRoles(roles).find((entry) => entry.name === name);

it('tells rows that differ from rows that do not', () => {
  const roles = [
    makeRole({ posting: { site: 'lever', jobLocation: ['Lyon'] }, verdict: { track: 'ic', directReports: 'none' } }),
    makeRole({ posting: { site: 'lever', jobLocation: ['Porto'] }, verdict: { track: 'management', directReports: '7' } }),
  ];
  expect(row(roles, 'track')).toMatchObject({ differs: true, empty: false });
  expect(row(roles, 'jobLocation')).toMatchObject({ differs: true });
  expect(row(roles, 'site')).toMatchObject({ differs: false, empty: false });
});

it('knows a row that none of the roles states', () => {
  const roles = [makeRole(), makeRole(), makeRole()];
  expect(row(roles, 'baseSalary')).toEqual({ name: 'baseSalary', differs: false, empty: true });
  expect(row(roles, 'handsOn')).toMatchObject({ empty: true });
});

it('holds stated and not stated to differ', () => {
  const roles = [makeRole({ posting: { baseSalary: { currency: 'EUR', minValue: 1, unitText: 'YEAR' } } }), makeRole()];
  expect(row(roles, 'baseSalary')).toMatchObject({ differs: true, empty: false });
  expect(row(roles, 'payPerYear')).toMatchObject({ differs: true });
});

it('compares what the person put right, and tags whatever their order', () => {
  const roles = [
    makeRole({ verdict: { track: 'ic' }, tags: ['a', 'b'] }),
    makeRole({ verdict: { track: 'lead' }, correction: { track: 'ic', at: 1 }, tags: ['b', 'a'] }),
  ];
  expect(row(roles, 'track')?.differs).toBe(false);
  expect(row(roles, 'tags')?.differs).toBe(false);
});
