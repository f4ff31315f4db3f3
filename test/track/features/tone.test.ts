import { describe, expect, it } from 'vitest';
import type { Duty, Gathered } from '../../../utils/track/evidence';
import type { Feature } from '../../../utils/track/features/feature';
import { addTone } from '../../../utils/track/features/tone';

function features(tones: readonly number[], lang?: string): Map<string, Feature> {
  const all: Feature[] = [];
  const duties = tones.map((tone, segment): Duty => ({ segment, tone, does: 0, own: 0 }));
  addTone(all, 'craft', lang, { duties } as Pick<Gathered, 'duties'> as Gathered);
  return new Map(all.map((feature) => [feature.name, feature]));
}
const value = (name: string, tones: readonly number[]) => features(tones).get(name)?.value;

describe('the number of duties', () => {
  it('is counted in every language', () => {
    for (const lang of ['en', 'de', undefined]) {
      expect([...features([1], lang).keys()]).toEqual(expect.arrayContaining(['few-duties', 'few-duties:craft', 'many-duties']));
      expect(features([1, 1, 1], lang).has('few-duties')).toBe(false);
    }
    expect(
      value(
        'many-duties',
        Array.from({ length: 50 }, () => 0),
      ),
    ).toBe(2);
  });
});

describe('the tone of the duties', () => {
  it('is read in English, where it was learned, and where there are duties', () => {
    expect(features([1], 'en').has('tone:mean')).toBe(true);
    expect(features([1]).has('tone:mean')).toBe(true);
    expect(features([1], 'de').has('tone:mean')).toBe(false);
    expect(features([], 'en').has('tone:mean')).toBe(false);
  });

  it('has a mean, a share in charge, three highest and a share of the craft', () => {
    const tones = [-1, 2, 1, -0.2];
    expect(value('tone:mean', tones)).toBeCloseTo(0.45, 9);
    expect(value('tone:share', tones)).toBe(0.5);
    expect(value('tone:top', tones)).toBeCloseTo(2.8 / 3, 9);
    expect(value('tone:craft', tones)).toBe(0.25);
  });

  it('names the duty that tells most, with its part of the whole', () => {
    expect(features([-1, 2, 1]).get('tone:mean')?.source).toEqual({ of: 'duty', index: 1, part: 1 });
    expect(features([1, -2, -1]).get('tone:mean')?.source).toEqual({ of: 'duty', index: 1, part: 1 });
    expect(features([0, 0, 0]).get('tone:mean')?.source).toEqual({ of: 'duty', index: 2, part: 0 });
  });
});
