import { describe, expect, it } from 'vitest';
import { PostingReader } from '../../../utils/track/evidence';
import { type Odds, weigh } from '../../../utils/track/model';
import type { Track } from '../../../utils/track/verdict';
import type { Labelled } from './corpus';
import { calibrate, crossValidate, lessons, rowOf, train } from './training';

const reader = new PostingReader('');
const posting = (id: number, track: Track, title: string, description: string): Labelled => ({
  id: `${id}`,
  lang: 'en',
  title,
  hiringOrganization: `Employer ${id}`,
  description,
  gold: { track, ambiguous: false },
});
const ROWS = Array.from({ length: 40 }, (_, i) =>
  i % 2 === 0
    ? posting(i, 'ic', 'Nurse', '- Care for the patients of the ward.\n- Write down what was done.')
    : posting(i, 'management', 'Store Manager', '- Manage a team of six clerks.\n- Hire and appraise your staff.'),
);
const features = ROWS.map((row) => rowOf(reader, row));

describe('training', () => {
  it('tells apart what is labelled apart, on postings of employers that it has not seen', () => {
    const odds = crossValidate({ rows: ROWS, features }, { rows: [], features: [] });
    for (const [i, { gold }] of ROWS.entries()) expect(odds[i]![gold.track as 'ic' | 'management']).toBeGreaterThan(0.5);
  });

  it('takes what only goes beside leading for no sign that people are led', () => {
    const { people } = train(
      ROWS,
      features.map((row, i) => ({ ...row, 'few-duties': i % 2, 'praised-team': i % 2 })),
    );
    expect(people).toHaveProperty('few-duties');
    expect(people).not.toHaveProperty('praised-team');
  });

  it('teaches every posting once more without its title', () => {
    const more = lessons(reader, ROWS.slice(0, 2), [ROWS[2]!]);
    expect(more.rows.map(({ title }) => title)).toEqual(['Nurse', '', '', '']);
    expect(Object.keys(more.features[0]!)).toContain('title:kind:craft');
    expect(Object.keys(more.features[1]!)).not.toContain('title:kind:craft');
  });

  it('reads a posting as the verdict does', () =>
    expect(
      weigh([{ name: 'manages:duty', value: features[1]!['manages:duty']! }], { people: { 'manages:duty': 3 }, management: {} }).ic,
    ).toBeLessThan(0.1));
});

describe('the calibration', () => {
  const odds = (raw: number): Odds => ({ ic: raw, lead: (1 - raw) / 2, management: (1 - raw) / 2 });
  const points = (right: (i: number) => boolean) =>
    calibrate(
      Array.from({ length: 240 }, (_, i) => posting(i, right(i) ? 'ic' : 'lead', '', '')),
      Array.from({ length: 240 }, (_, i) => odds(0.5 + i / 600)),
    );

  it('never falls where the raw figure rises', () => {
    for (const right of [(i: number) => i % 3 !== 0, (i: number) => i < 60 || i > 150, () => true]) {
      const found = points(right);
      for (let i = 1; i < found.length; i++) {
        expect(found[i]![0]).toBeGreaterThan(found[i - 1]![0]);
        expect(found[i]![1]).toBeGreaterThanOrEqual(found[i - 1]![1]);
      }
    }
  });

  it('is the share that was right, and never full', () => {
    expect(points((i) => i % 2 === 0)[1]![1]).toBeCloseTo(0.5, 9);
    expect(points(() => true).at(-1)![1]).toBe(0.99);
  });
});
