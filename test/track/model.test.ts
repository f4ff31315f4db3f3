import { describe, expect, it } from 'vitest';
import { torn } from '../../utils/track/model';

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
