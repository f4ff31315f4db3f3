import { describe, expect, it } from 'vitest';
import { PostingReader } from '../../utils/track/evidence';
import type { Odds } from '../../utils/track/model';
import { readTitle } from '../../utils/track/title/title';
import { whyUnclear } from '../../utils/track/unclear';

const gathered = new PostingReader('').read('- Write the reports of the team.\n- Meet customers every week.');
const why = (odds: Odds) => whyUnclear(readTitle('Head of Data', 'en'), [], gathered, odds);

describe('a posting whose words pull both ways', () => {
  it('is unclear between an expert and a manager', () => expect(why({ ic: 0.5, lead: 0.05, management: 0.45 })).toBe('contradicts-itself'));

  it('is told where one track is likely, or a lead is as likely as any', () => {
    expect(why({ ic: 0.7, lead: 0.05, management: 0.25 })).toBeUndefined();
    expect(why({ ic: 0.32, lead: 0.35, management: 0.33 })).toBeUndefined();
  });
});
