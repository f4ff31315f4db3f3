import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsAround, scrollFor } from '../../../components/shortlist/row-window';

describe('rows that are drawn', () => {
  it('are those in sight and eight around them', () => {
    expect(rowsAround({ scrolled: 0, height: 400 }, 1000, 40)).toEqual({ first: 0, end: 19 });
    expect(rowsAround({ scrolled: 4010, height: 400 }, 1000, 40)).toEqual({ first: 92, end: 119 });
  });
  it('are the last ones when fewer are left than were scrolled past', () =>
    expect(rowsAround({ scrolled: 39_000, height: 400 }, 20, 40)).toEqual({ first: 1, end: 20 }));
  it('are none of none, and all of a few', () => {
    expect(rowsAround({ scrolled: 0, height: 400 }, 0, 40)).toEqual({ first: 0, end: 0 });
    expect(rowsAround({ scrolled: 0, height: 400 }, 3, 40)).toEqual({ first: 0, end: 3 });
  });
  it('cover the whole window wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(2000), fc.nat(5000), fc.integer({ min: 20, max: 120 }), (scrolled, height, count, rowHeight) => {
        const { first, end } = rowsAround({ scrolled, height }, count, rowHeight);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        for (const y of [scrolled, scrolled + height]) {
          const row = Math.floor(y / rowHeight);
          if (scrolled + height <= count * rowHeight && row < count) expect(row >= first && row < end).toBe(true);
        }
        expect(end - first).toBeLessThanOrEqual(height / rowHeight + 19);
      }),
    );
  });
});

describe('scrolling for a row', () => {
  const sight = { scrolled: 400, height: 440 };
  it('is not done for one that is whole in sight below the head', () => {
    expect(scrollFor(10, sight, 40, 40)).toBeUndefined();
    expect(scrollFor(19, sight, 40, 40)).toBeUndefined();
  });
  it('brings one from above under the head, and one from below to the lower edge', () => {
    expect(scrollFor(9, sight, 40, 40)).toBe(360);
    expect(scrollFor(20, sight, 40, 40)).toBe(440);
  });
  it('comes to rest: what it was done for is in sight then', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(100_000), fc.integer({ min: 160, max: 2000 }), (index, scrolled, height) => {
        const to = scrollFor(index, { scrolled, height }, 40, 40);
        if (to !== undefined) expect(scrollFor(index, { scrolled: to, height }, 40, 40)).toBeUndefined();
      }),
    );
  });
});
