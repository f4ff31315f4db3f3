import { describe, expect, it } from 'vitest';
import type { Track } from '../../../utils/track/verdict';
import { calibrationError, f1, flips, interval, macro, peopleF1, saidBy } from './metrics';

const judged = (...pairs: [Track, Track][]) => pairs.map(([gold, said]) => ({ gold, said }));

describe('the figures of the verdict', () => {
  it('are full where all is right and nothing where all is wrong', () => {
    const right = judged(['ic', 'ic'], ['lead', 'lead'], ['management', 'management']);
    const wrong = judged(['ic', 'management'], ['management', 'ic'], ['lead', 'ic']);
    expect([macro(right), peopleF1(right), flips(right)]).toEqual([1, 1, 0]);
    expect([macro(wrong), peopleF1(wrong)]).toEqual([0, 0]);
    expect(flips(wrong)).toBeCloseTo(2 / 3, 9);
  });

  it('count precision and recall alike, an answer withheld as one missed, and no posting that nobody can tell', () => {
    const rows = judged(['lead', 'lead'], ['lead', 'unclear'], ['ic', 'lead'], ['unclear', 'lead']);
    expect(f1(rows, 'lead')).toBeCloseTo(2 / 4, 9);
    expect(peopleF1(judged(['lead', 'management'], ['ic', 'ic']))).toBe(1);
  });

  it('compare how sure with how right, bin by bin', () => {
    expect(
      calibrationError([
        { confidence: 0.75, right: true },
        { confidence: 0.75, right: false },
      ]),
    ).toBeCloseTo(0.25, 9);
    expect(calibrationError(Array.from({ length: 4 }, (_, i) => ({ confidence: 0.75, right: i > 0 })))).toBeCloseTo(0, 9);
  });

  it('have an interval that holds them, the same in every run', () => {
    const rows = Array.from({ length: 100 }, (_, i) => i % 4);
    const share = (part: readonly number[]) => part.filter((x) => x === 0).length / part.length;
    const [low, high] = interval(rows, share);
    expect(low).toBeLessThan(0.25);
    expect(high).toBeGreaterThan(0.25);
    expect(high - low).toBeLessThan(0.25);
    expect(interval(rows, share)).toEqual([low, high]);
  });

  it('are those of what is shown: torn odds are no answer', () => {
    expect(saidBy({ ic: 0.5, lead: 0.05, management: 0.45 })).toBe('unclear');
    expect(saidBy({ ic: 0.3, lead: 0.4, management: 0.3 })).toBe('lead');
  });
});
