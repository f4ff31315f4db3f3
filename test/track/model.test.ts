import { describe, expect, it } from 'vitest';
import { calibrated, contribution, type Decided, torn, weigh } from '../../utils/track/model';

describe('torn between opposite tracks', () => {
  it('where an expert and a manager are the likeliest and neither is likely', () => {
    expect(torn({ ic: 0.5, lead: 0.05, management: 0.45 })).toBe(true);
    expect(torn({ ic: 0.41, lead: 0.05, management: 0.54 })).toBe(true);
  });

  it('not where one of them is likely', () => {
    expect(torn({ ic: 0.7, lead: 0.05, management: 0.25 })).toBe(false);
    expect(torn({ ic: 0.3, lead: 0.05, management: 0.65 })).toBe(false);
  });

  it('not beside a lead: that is no opposite', () => {
    expect(torn({ ic: 0.4, lead: 0.35, management: 0.25 })).toBe(false);
    expect(torn({ ic: 0.2, lead: 0.42, management: 0.38 })).toBe(false);
  });
});

describe('the probability that a verdict is right', () => {
  const points = [
    [0, 0.2],
    [0.5, 0.6],
    [0.8, 0.9],
  ] as const;

  it('lies between its neighbours, and ends with the last', () => {
    expect(calibrated(0.5, points)).toBeCloseTo(0.6, 9);
    expect(calibrated(0.65, points)).toBeCloseTo(0.75, 9);
    expect(calibrated(0.25, points)).toBeCloseTo(0.4, 9);
    expect(calibrated(0.95, points)).toBe(0.9);
    expect(calibrated(0, points)).toBe(0.2);
  });

  it('is nothing without points', () => expect(calibrated(0.7, [])).toBe(0));
});

describe('what a feature adds', () => {
  const weights = { people: { bias: -0.3, it: 0.7 }, management: { bias: 0.2, it: -0.4 } };
  const STEP = 1e-5;

  it.each<[Decided, Decided]>([
    ['ic', 'lead'],
    ['ic', 'management'],
    ['lead', 'management'],
    ['management', 'ic'],
  ])('is the slope of the log-odds of %s against %s, or near it', (track, rival) => {
    const at = (value: number) => weigh([{ name: 'it', value }], weights);
    const logOdds = (value: number) => Math.log(at(value)[track] / at(value)[rival]);
    const slope = (logOdds(1 + STEP) - logOdds(1 - STEP)) / (2 * STEP);
    expect(contribution({ name: 'it', value: 1, source: undefined }, track, rival, at(1), weights)).toBeCloseTo(slope, 4);
  });

  it('turns its sign with the tracks, and is nothing for a feature without a weight', () => {
    const odds = { ic: 0.5, lead: 0.3, management: 0.2 };
    const of = (name: string, track: Decided, rival: Decided) =>
      contribution({ name, value: 2, source: undefined }, track, rival, odds, weights);
    expect(of('it', 'ic', 'lead')).toBeCloseTo(-of('it', 'lead', 'ic'), 9);
    expect(of('other', 'lead', 'ic')).toBe(0);
  });
});
