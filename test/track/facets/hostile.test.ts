import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacets } from '../../../utils/track/facets/facets';
import { foldSameLength } from '../../../utils/track/facets/text';
import { yearsAsked } from '../../../utils/track/facets/years';
import { readTitle } from '../../../utils/track/title/title';
import { TRACKS } from '../../../utils/track/verdict';
import { quotesStand } from './cases';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const title = readTitle('Engineering Manager');

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'manage a team of',
      'direct reports',
      'report to the',
      'Director of Engineering',
      'grow as an expert or as a manager',
      'achtköpfigen',
      '5',
      '3-',
      '+',
      '(',
      ')',
      'individual contributor',
      'without having to manage',
      'perspektivisch',
      'carreira em Y',
      ':',
      '\n',
      '•',
      '. ',
      '%',
      'İ',
      '😀',
      'ß',
      'ﬁ',
      '\u0301',
      'Rattaché(e) au',
      'VP,',
    ),
    fc.string({ maxLength: 10 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(' '));

  it('gives facets whose quotes stand in it', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...TRACKS), (description, track) => {
        const facets = readFacets({ title, description, track });
        expect(quotesStand(description, facets)).toBe(true);
        expect(facets.directReports.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: RUNS },
    );
  });

  it('folds letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(foldSameLength(text)).toHaveLength(text.length);
      }),
      { numRuns: RUNS },
    );
    expect(foldSameLength('İstanbul ÉQUIPE Führung –')).toHaveLength('İstanbul ÉQUIPE Führung –'.length);
  });
});

describe('hostile texts take time in proportion to their length', () => {
  const time = (description: string): number => {
    const before = performance.now();
    readFacets({ title, description, track: 'management' });
    yearsAsked(foldSameLength(description));
    return performance.now() - before;
  };
  it.each([
    ['manage 5 '],
    ['team of 5 and '],
    ['grow as an expert or '],
    ['whether individual contributor or '],
    ['report to the '],
    ['report to the VP, VP, '],
    ['5 '],
    ['\n'],
    [':\n'],
    [': '],
    ['('],
    ['1 to '],
    ['5 years experience '],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['no direct '],
    ['perspektivisch '],
  ])('%j', (piece) => {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    time(of(10_000));
    const short = Math.min(...[1, 2, 3].map(() => time(of(20_000))));
    const long = Math.min(...[1, 2].map(() => time(of(160_000))));
    // 8 times the text; three times that for noise, and a floor below which a clock tells nothing
    expect(long).toBeLessThan(Math.max(40, short * 24));
  });

  it('reads a megabyte in a moment', () =>
    expect(time('You manage a team of 5 engineers and report to the CTO. '.repeat(20_000))).toBeLessThan(1500));
});
