import { describe, expect, it } from 'vitest';
import { PostingReader } from '../../utils/track/evidence';
import type { Feature } from '../../utils/track/features/feature';
import type { Odds } from '../../utils/track/model';
import { readTitle } from '../../utils/track/title/title';
import { whyUnclear } from '../../utils/track/unclear';

const reader = new PostingReader('');
const DUTIES = '- Write the reports of the team.\n- Meet customers every week.';
const SURE: Odds = { ic: 0.9, lead: 0.05, management: 0.05 };
const why = (title: string, text: string, odds: Odds = SURE, features: readonly Feature[] = []) =>
  whyUnclear(readTitle(title, 'en'), features, reader.read(text), odds);

describe('a posting whose words pull both ways', () => {
  it('is unclear between an expert and a manager', () =>
    expect(why('Head of Data', DUTIES, { ic: 0.5, lead: 0.05, management: 0.45 })).toBe('contradicts-itself'));

  it('is told where one track is likely, or a lead is as likely as any', () => {
    expect(why('Head of Data', DUTIES, { ic: 0.7, lead: 0.05, management: 0.25 })).toBeUndefined();
    expect(why('Head of Data', DUTIES, { ic: 0.32, lead: 0.35, management: 0.33 })).toBeUndefined();
  });
});

describe('a posting that says too little', () => {
  it('is unclear where its title cannot tell, or names nothing', () => {
    expect(why('Manager', 'Apply now.')).toBe('title-cannot-tell');
    expect(why('Zzyzx', 'Apply now.')).toBe('no-duties');
  });

  it('is told by a title that can, by its duties, by a long text or by one finding', () => {
    expect(why('Nurse', 'Apply now.')).toBeUndefined();
    expect(why('Manager', DUTIES)).toBeUndefined();
    expect(why('Manager', 'We like it here. '.repeat(20))).toBeUndefined();
    expect(why('Manager', 'Apply now.', SURE, [{ name: 'direct-reports:listed', value: 1, source: undefined }])).toBeUndefined();
    expect(why('Manager', 'Apply now.', SURE, [{ name: 'direct-reports:aside', value: 1, source: undefined }])).toBe('title-cannot-tell');
  });
});

it('a posting of several roles is unclear, however sure the odds', () => {
  expect(why('Engineers and Designers - multiple positions', DUTIES)).toBe('several-roles');
  expect(why('Engineer and Designer', DUTIES)).toBeUndefined();
});
