import { expect, it } from 'vitest';
import type { Marking } from '../../utils/messages';
import { shortPay, viewOf } from '../../utils/page/mark/view';
import type { JobPosting } from '../../utils/posting/posting';

const posting: JobPosting = { site: 'lever', url: 'https://jobs.lever.co/a/b', title: 'Cook', origin: {} };
const words = {
  track_short_ic: 'IC',
  track_short_unclear: 'Unclear',
  track_ic: 'Individual contributor',
  level_c_level: 'C-level',
  verdict_confidence: '$1 sure',
  flag_saved: 'Saved',
  flag_seen: 'Seen before',
  flag_reposted: 'Reposted: first met $1',
  page_per_YEAR: 'yr',
  percent: '$1%',
};

function marking(verdict: Partial<Marking['verdict']> = {}, flags: Marking['flags'] = {}): Marking {
  return {
    key: 'k',
    onTrack: true,
    flags,
    verdict: {
      track: 'ic',
      confidence: 0.85,
      basis: 'title',
      level: 'unknown',
      directReports: 'unknown',
      handsOn: 'unknown',
      dualLadder: 'not mentioned',
      managementPush: false,
      notes: [],
      signals: [],
      quotes: {},
      ...verdict,
    },
  };
}

it('says track, bars and level', () => {
  expect(viewOf(marking({ level: 'c-level' }), posting, words)).toMatchObject({ word: 'IC', bars: 3, level: 'C-level', flags: [] });
  expect(viewOf(marking({ confidence: 0.65 }), posting, words).bars).toBe(2);
  expect(viewOf(marking({ confidence: 0.4 }), posting, words).bars).toBe(1);
  expect(viewOf(marking({ track: 'unclear', confidence: 0 }), posting, words)).toMatchObject({
    word: 'Unclear',
    bars: 0,
    level: undefined,
  });
});

it('tells by words to screen readers what it shows by icons', () => {
  const view = viewOf(marking({}, { saved: true, seen: true, repostedSince: Date.UTC(2026, 0, 5, 12) }), posting, words);
  expect(view.flags).toEqual(['saved', 'reposted']);
  expect(view.label).toBe('Individual contributor, 85% sure. Saved. Reposted: first met Jan 5, 2026. page_openEvidence');
});

it.each([
  [{ currency: 'EUR', minValue: 70_000, maxValue: 85_000, unitText: 'YEAR' as const }, 'EUR 70k–85k / yr'],
  [{ currency: 'USD', minValue: 35.5, unitText: 'YEAR' as const }, 'USD 35.5 / yr'],
  [{ minValue: 90_000, maxValue: 90_000 }, '90k'],
  [{ currency: 'USD' }, undefined],
])('writes pay short: %j', (baseSalary, expected) => {
  expect(shortPay({ baseSalary }, words)).toBe(expected);
});

it('writes shares and days as the language does', () => {
  const german = { ...words, language: 'de', percent: '$1\u00a0%' };
  expect(viewOf(marking({}, { repostedSince: Date.UTC(2026, 0, 5, 12) }), posting, german).label).toMatch(/85\s% sure.*05\.01\.2026/);
});

it('leaves out a level that says no more than the track, or would read like one', () => {
  const withLead = { ...words, track_short_lead: 'Lead', level_lead: 'Lead' };
  expect(viewOf(marking({ track: 'lead', level: 'lead' }), posting, withLead).level).toBeUndefined();
  expect(viewOf(marking({ track: 'unclear', level: 'lead' }), posting, withLead).level).toBeUndefined();
  expect(viewOf(marking({ track: 'ic', level: 'lead' }), posting, withLead).level).toBe('Lead');
});
