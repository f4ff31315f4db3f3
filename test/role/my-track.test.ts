import { describe, expect, it } from 'vitest';
import { isOnTrack } from '../../utils/role/my-track';
import { type MyTrack, myTrackSchema } from '../../utils/role/preferences';
import type { Verdict } from '../../utils/track/verdict';
import { aPosting, verdictFor } from '../store/roles';

const posting = aPosting(1, { title: 'Staff Engineer (Kubernetes)', description: 'Café in the office. C++ and Go.' });
const fits = (wish: Partial<MyTrack>, verdict: Partial<Verdict> = {}) =>
  isOnTrack(myTrackSchema.parse(wish), posting, { ...verdictFor(posting), ...verdict });

describe('my track', () => {
  it('without a wish is every track', () => expect(fits({})).toBe(true));

  it('is the track that was named', () => {
    expect(fits({ track: 'ic' })).toBe(true);
    expect(fits({ track: 'lead' })).toBe(false);
  });

  it('does not judge what is unclear, unless a confidence is asked for', () => {
    expect(fits({ track: 'ic' }, { track: 'unclear', confidence: 0 })).toBe(true);
    expect(fits({ track: 'ic', minConfidence: 0.5 }, { track: 'unclear', confidence: 0 })).toBe(false);
    expect(fits({ minConfidence: 0.95 })).toBe(false);
  });

  it('looks at levels, an unknown one aside', () => {
    expect(fits({ levels: ['staff'] })).toBe(false);
    expect(fits({ levels: ['senior', 'staff'] })).toBe(true);
    expect(fits({ levels: ['staff'] }, { level: 'unknown' })).toBe(true);
  });

  it.each(['kubernetes', 'CAFE', 'example 1', 'c++', 'staff engineer'])('finds the word %s in title, company and text', (word) => {
    expect(fits({ include: [word] })).toBe(true);
    expect(fits({ exclude: [word] })).toBe(false);
  });

  it('finds whole words only, and is not led astray by signs of no letter', () => {
    expect(fits({ exclude: ['engine', 'kube', 'offic'] })).toBe(true);
    expect(fits({ include: ['rust'] })).toBe(false);
    expect(fits({ exclude: ['…', ' '] })).toBe(true);
  });

  it('stays fast on hostile texts', () => {
    const long = aPosting(1, { description: 'a '.repeat(500_000) });
    const started = performance.now();
    isOnTrack(myTrackSchema.parse({ include: ['a'.repeat(200)], exclude: ['b'] }), long, verdictFor(long));
    expect(performance.now() - started).toBeLessThan(200);
  });
});
