import { describe, expect, it } from 'vitest';
import { TextReader } from '../../utils/posting/text/reading';
import { Vocabulary } from '../../utils/posting/text/vocabulary';
import { DutyWords } from '../../utils/track/duty-words';

const vocabulary = new Vocabulary();
const words = new DutyWords(vocabulary, 'budget 20\nweld -10\nthe budget 5\nvision 900');
words.seal();
const reader = new TextReader(vocabulary);
const score = (duty: string): number => {
  const text = reader.read(duty);
  return words.score(text, 0, text.last(0));
};

describe('the tone of a duty', () => {
  it('is the sum of its words over the root of its length', () => {
    expect(score('Budget it now')).toBeCloseTo(2 / Math.sqrt(4), 9);
    expect(score('Weld pipes')).toBeCloseTo(-1 / Math.sqrt(3), 9);
    expect(score('Weld pipes, budget')).toBeCloseTo(1 / Math.sqrt(4), 9);
    expect(score('Paint walls')).toBe(0);
  });

  it('counts a pair of words where they stand side by side, in that order', () => {
    expect(score('own the budget')).toBeCloseTo(2.5 / Math.sqrt(4), 9);
    expect(score('the own budget')).toBeCloseTo(2 / Math.sqrt(4), 9);
    expect(score('own budget the')).toBeCloseTo(2 / Math.sqrt(4), 9);
  });

  it('is cut, so that one word does not outweigh a page', () => expect(score('vision')).toBe(3));
});
