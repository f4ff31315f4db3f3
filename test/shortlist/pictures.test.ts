import { expect, it } from 'vitest';
import { type FunnelStep, funnelOf } from '../../utils/shortlist/funnel';
import { type PayItem, payPictures } from '../../utils/shortlist/pay-picture';
import { trackPicture } from '../../utils/shortlist/track-picture';
import type { Track } from '../../utils/track/verdict';
import { makeRole } from '../support/roles';

const pay = (track: Track, rung: number, minValue: number, currency = 'EUR', unitText: 'YEAR' | 'HOUR' = 'YEAR'): PayItem => ({
  track,
  rung,
  baseSalary: { currency, minValue, maxValue: minValue * 1.2, unitText },
});

it('keeps currencies apart and shows none under five roles', () => {
  const five = [1, 2, 3, 4, 5].map((at) => pay('ic', 4, at * 10_000));
  const four = [1, 2, 3, 4].map((at) => pay('ic', 4, at * 10_000, 'USD'));
  const { pictures, tooFew } = payPictures([...five, ...four]);
  expect(pictures.map(({ currency, count }) => [currency, count])).toEqual([['EUR', 5]]);
  expect(tooFew).toEqual([{ currency: 'USD', count: 4 }]);
});

it('gives range and median by track and rung, and the gap where both ladders meet', () => {
  const items = [
    ...[80_000, 85_000, 90_000, 95_000, 100_000].map((from) => pay('ic', 6, from)),
    ...[100_000, 105_000, 110_000, 115_000, 120_000].map((from) => pay('management', 6, from)),
    pay('ic', 4, 60_000),
    pay('management', 4, 60_000),
  ];
  const [picture] = payPictures(items).pictures;
  expect(picture?.groups).toEqual([
    { track: 'ic', rung: 4, count: 1, low: 60_000, high: 72_000, median: 66_000 },
    { track: 'management', rung: 4, count: 1, low: 60_000, high: 72_000, median: 66_000 },
    { track: 'ic', rung: 6, count: 5, low: 80_000, high: 120_000, median: 99_000 },
    { track: 'management', rung: 6, count: 5, low: 100_000, high: 144_000, median: 121_000 },
  ]);
  // Rung 4 has one of each: too few for a sentence.
  expect(picture?.gaps).toEqual([{ rung: 6, ic: 99_000, management: 121_000, difference: -22_000 }]);
});

it('counts hourly pay up to a year and says so; leaves out what cannot be placed', () => {
  const items = [
    ...[1, 2, 3, 4].map(() => pay('ic', 4, 50_000)),
    pay('ic', 4, 50, 'EUR', 'HOUR'),
    { track: 'ic' as const, rung: 4, baseSalary: { currency: 'EUR', minValue: 50_000 } },
    { track: 'ic' as const, baseSalary: { currency: 'EUR', minValue: 50_000, unitText: 'YEAR' as const } },
    pay('unclear', 4, 50_000),
    { track: 'ic' as const, rung: 4 },
  ];
  const { pictures, leftOut } = payPictures(items);
  expect(pictures[0]).toMatchObject({ count: 5, converted: 1 });
  expect(pictures[0]?.groups[0]?.high).toBe(50 * 1.2 * 2080);
  expect(leftOut).toBe(4);
});

it('has no picture of nothing', () => {
  expect(payPictures([])).toEqual({ pictures: [], tooFew: [], leftOut: 0 });
  expect(trackPicture([])).toBeUndefined();
});

const at = (day: string) => new Date(`${day}T12:00:00`).getTime();

it('counts roles by week from Monday, without gaps', () => {
  const picture = trackPicture([
    { track: 'ic', at: at('2026-09-07') },
    { track: 'ic', at: at('2026-09-13') },
    { track: 'management', at: at('2026-09-28') },
  ]);
  expect(picture).toMatchObject({ step: 'week', from: ['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28'] });
  expect(picture?.counts.ic).toEqual([2, 0, 0, 0]);
  expect(picture?.counts.management).toEqual([0, 0, 0, 1]);
});

it('goes by months over a longer time, and a wrong clock does not make it endless', () => {
  const picture = trackPicture([
    { track: 'ic', at: at('2026-01-31') },
    { track: 'lead', at: at('2026-09-01') },
  ]);
  expect(picture?.step).toBe('month');
  expect(picture?.from.at(0)).toBe('2026-01-01');
  expect(picture?.from).toHaveLength(9);
  expect(
    trackPicture([
      { track: 'ic', at: at('1971-01-01') },
      { track: 'ic', at: at('2026-09-01') },
    ])?.from,
  ).toHaveLength(60);
});

const DAY = 86_400_000;

it('counts who reached each step and how long it took', () => {
  const walked = (...steps: readonly (readonly [FunnelStep['status'], number])[]) =>
    makeRole({ status: steps.at(-1)![0], history: steps.map(([status, day]) => ({ status, at: day * DAY })) });
  const steps = funnelOf([
    walked(['interested', 0], ['applied', 2], ['interviewing', 12], ['rejected', 20]),
    walked(['interested', 0], ['applied', 4]),
    walked(['interested', 0]),
    walked(['offer', 5]),
  ]);
  const of = (status: FunnelStep['status']) => steps.find((step) => step.status === status);
  expect(of('interested')).toMatchObject({ reached: 4, now: 1 });
  expect(of('applied')).toEqual({ status: 'applied', reached: 3, now: 1, medianDays: 3 });
  expect(of('interviewing')).toEqual({ status: 'interviewing', reached: 2, now: 0, medianDays: 10 });
  expect(of('offer')).toEqual({ status: 'offer', reached: 1, now: 1 });
  expect(of('rejected')).toEqual({ status: 'rejected', reached: 1, now: 1 });
});

it('does not take a clock that was set back for a step in negative time', () => {
  const role = makeRole({
    status: 'applied',
    history: [
      { status: 'interested', at: 10 * DAY },
      { status: 'applied', at: DAY },
    ],
  });
  expect(funnelOf([role]).find(({ status }) => status === 'applied')).not.toHaveProperty('medianDays');
});
