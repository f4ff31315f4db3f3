import { expect, it } from 'vitest';
import type { JobPosting } from '../../utils/posting/posting';
import { summarise } from '../../utils/role/summary';
import { findTwins } from '../../utils/shortlist/twins';
import { makeRole, makeRoles } from '../support/roles';

let clock = 0;
const role = (posting: Partial<JobPosting>, more: Parameters<typeof makeRole>[0] = {}) => {
  clock += 1000;
  return summarise(
    makeRole({
      savedAt: clock,
      ...more,
      posting: { title: 'Engineer', hiringOrganization: 'Quillmoor Foods', jobLocation: ['Lyon, France'], ...posting },
    }),
  );
};

it.each([
  ['another site', { site: 'indeed' }],
  ['the legal form and the case', { hiringOrganization: 'QUILLMOOR FOODS GmbH' }],
  ['the mark for all genders', { title: 'Engineer (m/f/d)' }],
  ['how much of the place is named', { jobLocation: ['Lyon'] }],
  ['no place at all', { jobLocation: undefined }],
  ['a pay range that touches', { baseSalary: { currency: 'EUR', minValue: 55_000, maxValue: 70_000, unitText: 'YEAR' } }],
] as const)('finds twins that differ in %s', (_what, posting) => {
  const first = role({ baseSalary: { currency: 'EUR', minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' } });
  const second = role(posting as Partial<JobPosting>);
  expect(findTwins([second, first])).toMatchObject([{ into: { id: first.id }, others: [{ id: second.id }] }]);
});

it.each([
  ['the title', { title: 'Engineering Manager' }],
  ['the company', { hiringOrganization: 'Quillmoor Toys' }],
  ['the place', { jobLocation: ['Porto'] }],
  ['pay that cannot be the same', { baseSalary: { currency: 'EUR', minValue: 90_000, unitText: 'YEAR' } }],
  ['the currency', { baseSalary: { currency: 'USD', minValue: 55_000, unitText: 'YEAR' } }],
  ['an employer that is not named', { hiringOrganization: undefined }],
] as const)('takes roles for two that differ in %s', (_what, posting) => {
  const first = role({ baseSalary: { currency: 'EUR', minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' } });
  expect(findTwins([first, role(posting as Partial<JobPosting>)])).toEqual([]);
});

it('says why, and keeps the one that is further on its way', () => {
  const older = role({ jobLocationType: 'TELECOMMUTE' });
  const applied = role(
    { jobLocationType: 'TELECOMMUTE' },
    {
      status: 'applied',
      history: [
        { status: 'interested', at: 1 },
        { status: 'applied', at: 2 },
      ],
    },
  );
  const [group] = findTwins([older, applied]);
  expect(group?.into.id).toBe(applied.id);
  expect(group?.reasons).toEqual(['same-company', 'same-title', 'same-place']);
});

it('puts three into one group and never one role into two', () => {
  const groups = findTwins([role({}), role({}), role({}), role({ jobLocation: ['Porto'] }), role({ jobLocation: ['Porto'] })]);
  expect(groups.map(({ others }) => others.length)).toEqual([2, 1]);
  const all = groups.flatMap(({ into, others }) => [into.id, ...others.map(({ id }) => id)]);
  expect(new Set(all).size).toBe(all.length);
});

it('does not bring two together that contradict one another through a third that states nothing', () => {
  const silent = role({});
  const one = role({ baseSalary: { currency: 'EUR', minValue: 50_000, unitText: 'YEAR', maxValue: 60_000 } });
  const other = role({ baseSalary: { currency: 'USD', minValue: 90_000, unitText: 'YEAR' } });
  expect(findTwins([silent, one, other])).toMatchObject([{ into: { id: silent.id }, others: [{ id: one.id }] }]);
});

it('looks through ten thousand roles without comparing each with each', () => {
  const roles = makeRoles(10_000, 9).map(summarise);
  const start = performance.now();
  expect(findTwins(roles).length).toBeGreaterThan(50);
  expect(performance.now() - start).toBeLessThan(2000);
});
