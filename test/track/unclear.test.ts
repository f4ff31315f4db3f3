import { describe, expect, it } from 'vitest';
import { PostingReader } from '../../utils/track/evidence';
import type { Odds } from '../../utils/track/model';
import { readTitle } from '../../utils/track/title/title';
import { whyUnclear } from '../../utils/track/unclear';

const gathered = new PostingReader('').read('<ul><li>Write the reports of the team.</li><li>Meet customers every week.</li></ul>');
const why = (odds: Odds, confidence: number) => whyUnclear(readTitle('Head of Data', 'en'), [], gathered, odds, confidence);

describe('a posting whose words pull both ways', () => {
  it('is unclear between an expert and a manager, however sure the figure', () =>
    expect(why({ ic: 0.5, lead: 0.05, management: 0.45 }, 0.6)).toBe('contradicts-itself'));

  it('is unclear where no track is sure enough', () =>
    expect(why({ ic: 0.2, lead: 0.42, management: 0.38 }, 0.39)).toBe('contradicts-itself'));

  it('is told where one track is likely', () => {
    expect(why({ ic: 0.7, lead: 0.05, management: 0.25 }, 0.6)).toBeUndefined();
    expect(why({ ic: 0.2, lead: 0.42, management: 0.38 }, 0.5)).toBeUndefined();
  });
});
