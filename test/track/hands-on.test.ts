import { describe, expect, it } from 'vitest';
import { handsOnOf } from '../../utils/track/hands-on';

const tone = (value: number) => [{ name: 'tone:mean', value, source: undefined }];

describe('the share of own work', () => {
  it('is most of an expert’s and none of a manager’s, however the duties sound', () => {
    for (const value of [-1, 1]) {
      expect(handsOnOf('ic', tone(value))).toBe('mostly');
      expect(handsOnOf('management', tone(value))).toBe('no');
    }
  });

  it('is told of a lead by the tone of the duties', () => {
    expect(handsOnOf('lead', tone(-0.6))).toBe('mostly');
    expect(handsOnOf('lead', tone(-0.1))).toBe('partly');
    expect(handsOnOf('lead', [])).toBe('partly');
  });

  it('is unknown where the track is', () => expect(handsOnOf('unclear', tone(-1))).toBe('unknown'));
});
