import { describe, expect, it } from 'vitest';
import { PostingReader } from '../../utils/track/evidence';
import type { Feature } from '../../utils/track/features/feature';
import { quoteOf, signalsOf, titleSignals } from '../../utils/track/shown';
import { readTitle } from '../../utils/track/title/title';

const reader = new PostingReader('');
/** A letter of two units, whose first half would stand at the limit. */
const LONG = `${'z'.repeat(199)}𝒜${'z'.repeat(50)}`;

describe('a quote', () => {
  it('never ends on half a character, be it of the text or of the title', () => {
    expect(quoteOf(reader.read(`${LONG} stands here.`), 0, 0, 1)?.quote).toBe('z'.repeat(199));
    expect(titleSignals(readTitle(LONG, 'en'), ['ic', 'lead'], { ic: 0.8, lead: 0.1, management: 0.1 })[0]?.quote).toBe('z'.repeat(199));
  });
});

describe('a long sentence', () => {
  it('is cut down to the words around what was found', () => {
    const sentence = `${'before '.repeat(60)}manage a team ${'behind '.repeat(60)}`;
    const words = quoteOf(reader.read(sentence), 0, 60, 63);
    expect(words?.quote).toContain('manage a team');
    expect(words?.quote.length).toBeLessThanOrEqual(200);
    expect(sentence.slice(words!.start, words!.end)).toBe(words!.quote);
  });

  it('stays whole where it is short', () => expect(quoteOf(reader.read('You manage a team.'), 0, 1, 2)?.quote).toBe('You manage a team'));
});

describe('the signals of a posting', () => {
  // what is gathered is valid until its reader reads again
  const gathered = new PostingReader('').read('- Manage the team of six nurses.\n- Write the reports of the ward.');
  const weights = { people: { strong: 2, weak: 0.5, faint: 0.01, against: -1, title: 1 }, management: {} };
  const title = readTitle('Nurse', 'en');
  const duty = (name: string, index: number): Feature => ({ name, value: 1, source: { of: 'duty', index, part: 1 } });
  const shown = (...features: Feature[]) =>
    signalsOf(features, title, gathered, ['lead', 'ic'], { ic: 0.3, lead: 0.6, management: 0.1 }, weights);

  it('are one for a sentence, heaviest first, for and against', () =>
    expect(shown(duty('against', 1), duty('weak', 0), duty('strong', 0)).map(({ quote, weight }) => [quote, weight])).toEqual([
      ['Manage the team of six nurses', 2.5],
      ['Write the reports of the ward', -1],
    ]));

  it('name the title by its words', () =>
    expect(shown({ name: 'title', value: 1, source: { of: 'title' } })).toEqual([
      { kind: 'title', quote: 'Nurse', field: 'title', start: 0, end: 5, weight: 1 },
    ]));

  it('leave out what moved nothing or stands nowhere', () =>
    expect(shown(duty('faint', 0), { name: 'strong', value: 1, source: undefined })).toEqual([]));
});
