import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacets } from '../../../utils/track/facets/facets';
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
});

describe('hostile texts take time in proportion to their length', () => {
  /** Processor time in milliseconds: a busy machine stretches the clock, not this. */
  const time = (description: string): number => {
    const before = process.cpuUsage();
    readFacets({ title, description, track: 'management' });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
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
    // a third of a megabyte takes tens of milliseconds; were any step quadratic, it would be minutes
    expect(time(piece.repeat(Math.ceil(300_000 / piece.length)))).toBeLessThan(3000);
  });
});
