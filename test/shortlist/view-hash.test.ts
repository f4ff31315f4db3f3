import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { JOB_LOCATION_TYPES } from '../../utils/posting/posting';
import { STATUSES } from '../../utils/role/role';
import { COLUMNS, LAYOUTS, type View, viewSchema } from '../../utils/role/view';
import { defaultView, readView, writeView } from '../../utils/shortlist/view-hash';
import { LEVELS, TRACKS } from '../../utils/track/verdict';

const text = (max: number) => fc.string({ minLength: 1, maxLength: max, unit: 'binary' }).filter((word) => word.isWellFormed());
const some = <T>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list));
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc.uniqueArray(text(20), { maxLength: 5 });
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const views: fc.Arbitrary<View> = fc.record({
  layout: fc.constantFrom(...LAYOUTS),
  filter: fc.record({
    text: fc.oneof(fc.constant(''), text(40)),
    tracks: some(TRACKS),
    levels: some(LEVELS),
    rungFrom: optional(fc.integer({ min: 1, max: 10 })),
    rungTo: optional(fc.integer({ min: 1, max: 10 })),
    sites: words,
    statuses: some(STATUSES),
    tags: words,
    shortlist: optional(text(30)),
    currency: optional(fc.constantFrom('EUR', 'USD')),
    payFrom: optional(fc.integer({ min: 0, max: 1_000_000 })),
    place: fc.oneof(fc.constant(''), text(30)),
    workplaces: some(JOB_LOCATION_TYPES),
    savedFrom: optional(day),
    savedTo: optional(day),
    postedFrom: optional(day),
    postedTo: optional(day),
    due: fc.boolean(),
    noted: optional(fc.boolean()),
  }),
  sort: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
  columns: fc.uniqueArray(fc.constantFrom(...COLUMNS), { minLength: 1 }),
  compare: fc.uniqueArray(fc.uuid(), { maxLength: 6 }),
});

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readView(writeView(view))).toEqual(view);
    }),
  );
});

it('writes nothing for the view nobody changed', () => {
  expect(writeView(defaultView())).toBe('');
  expect(readView('')).toEqual(defaultView());
  expect(readView('#')).toEqual(defaultView());
});

it('loses only what it cannot read', () => {
  const view = readView(
    '#view=nowhere&track=ic&track=boss&level=senior&pay-from=abc&sort=-nonsense&columns=title,evil&role=x&noted=true&saved-from=yesterday',
  );
  expect(view.layout).toBe('table');
  expect(view.filter).toMatchObject({ tracks: ['ic'], levels: ['senior'], noted: true });
  expect(view.filter).not.toHaveProperty('payFrom');
  expect(view.filter).not.toHaveProperty('savedFrom');
  expect(view.sort).toEqual(defaultView().sort);
  expect(view.columns).toEqual(['title']);
  expect(view.compare).toEqual(['x']);
});

it.each(['noted=banana', 'noted=', 'due=banana', 'pay-from=', 'pay-from=%20', 'rung-from='])('takes nothing from %s', (hash) => {
  expect(readView(hash)).toEqual(defaultView());
});

it('gives a sound view for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (hash) => {
      expect(viewSchema.safeParse(readView(hash)).success).toBe(true);
    }),
  );
});
