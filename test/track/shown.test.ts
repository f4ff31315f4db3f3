import { describe, expect, it } from 'vitest';
import { PostingReader } from '../../utils/track/evidence';
import { quoteOf, titleSignals } from '../../utils/track/shown';
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
