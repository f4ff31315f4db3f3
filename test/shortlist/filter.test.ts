import { expect, it } from 'vitest';
import { dayOf } from '../../utils/role/due';
import { summarise } from '../../utils/role/summary';
import { type Filter, filterSchema } from '../../utils/role/view';
import { conditionsOf, makeFilter } from '../../utils/shortlist/filter';
import { makeRole, TEST_NOW } from '../support/roles';

const role = summarise(
  makeRole({
    id: 'r',
    posting: {
      site: 'lever',
      jobLocation: ['Malmö, Sweden', 'Remote'],
      jobLocationType: 'HYBRID',
      baseSalary: { currency: 'EUR', minValue: 5000, maxValue: 6000, unitText: 'MONTH' },
      datePosted: '2026-09-20T08:00:00Z',
    },
    verdict: { track: 'ic', level: 'staff', rung: 6 },
    status: 'applied',
    tags: ['dream', 'referral'],
    shortlists: ['autumn'],
    note: 'Call Wren',
    followUp: '2026-10-02',
  }),
);
const passes = (filter: Partial<Filter>, today = '2026-10-01') => makeFilter({ ...filterSchema.parse({}), ...filter }, { today })(role);

const cases: readonly (readonly [string, Partial<Filter>, Partial<Filter>])[] = [
  ['track', { tracks: ['ic', 'lead'] }, { tracks: ['management'] }],
  ['level', { levels: ['staff'] }, { levels: ['senior'] }],
  ['lowest rung', { rungFrom: 6 }, { rungFrom: 7 }],
  ['highest rung', { rungTo: 6 }, { rungTo: 5 }],
  ['site', { sites: ['lever'] }, { sites: ['ashby'] }],
  ['status', { statuses: ['applied'] }, { statuses: ['offer'] }],
  ['all of the tags', { tags: ['dream', 'referral'] }, { tags: ['dream', 'backup'] }],
  ['shortlist', { shortlist: 'autumn' }, { shortlist: 'winter' }],
  ['currency', { currency: 'EUR' }, { currency: 'USD' }],
  ['yearly pay', { payFrom: 72_000 }, { payFrom: 72_001 }],
  ['place, without accents', { place: 'malmo' }, { place: 'lund' }],
  ['workplace', { workplaces: ['HYBRID'] }, { workplaces: ['TELECOMMUTE'] }],
  ['first day saved', { savedFrom: dayOf(TEST_NOW) }, { savedFrom: dayOf(TEST_NOW + 86_400_000) }],
  ['last day saved', { savedTo: dayOf(TEST_NOW) }, { savedTo: dayOf(TEST_NOW - 86_400_000) }],
  ['day posted', { postedFrom: '2026-09-20', postedTo: '2026-09-20' }, { postedFrom: '2026-09-21' }],
  ['a note', { noted: true }, { noted: false }],
];

it.each(cases)('filters by %s', (_what, yes, no) => {
  expect(passes(yes)).toBe(true);
  expect(passes(no)).toBe(false);
});

it('lets everything through when nothing is asked', () => expect(passes({})).toBe(true));

it('holds a follow-up due on its day and after, not before', () => {
  expect(passes({ due: true }, '2026-10-02')).toBe(true);
  expect(passes({ due: true }, '2026-10-01')).toBe(false);
});

it('does not take a missing value for a fitting one', () => {
  const bare = summarise(
    makeRole({ posting: { jobLocation: undefined, baseSalary: undefined }, verdict: { rung: undefined, level: 'unknown' } }),
  );
  for (const filter of [{ payFrom: 1 }, { currency: 'EUR' }, { rungFrom: 1 }, { place: 'a' }, { postedFrom: '1990-01-01' }]) {
    expect(makeFilter({ ...filterSchema.parse({}), ...filter }, { today: '2026-10-01' })(bare), JSON.stringify(filter)).toBe(false);
  }
});

it('takes the ids of the search as one more condition', () => {
  const filter = filterSchema.parse({ text: 'x' });
  expect(makeFilter(filter, { today: '2026-10-01', found: new Set(['r']) })(role)).toBe(true);
  expect(makeFilter(filter, { today: '2026-10-01', found: new Set(['s']) })(role)).toBe(false);
});

it('counts the conditions in use', () => {
  expect(conditionsOf(filterSchema.parse({}))).toBe(0);
  expect(conditionsOf(filterSchema.parse({ text: 'x', tracks: ['ic'], noted: false, due: true, place: 'Lund' }))).toBe(4);
});
