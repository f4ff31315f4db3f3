/** The notation of phrases, and that a mistake in a list is told. */
import { describe, expect, it } from 'vitest';
import { PhraseBook, PhraseError } from '../../../utils/posting/text/phrases';
import { TextReader } from '../../../utils/posting/text/reading';
import { Vocabulary } from '../../../utils/posting/text/vocabulary';

const CLASSES = { manage: 'manage manages', prep: 'with of' };

function matches(phrase: string, text: string): boolean {
  const vocabulary = new Vocabulary();
  const book = new PhraseBook(vocabulary, CLASSES);
  book.add(0, [phrase]);
  book.seal();
  let found = false;
  book.find(new TextReader(vocabulary).read(text), new Int32Array(1), () => {
    found = true;
  });
  return found;
}

describe('notation', () => {
  it.each([
    ['direct reports', 'Six Direct Reports.', true],
    ['direct reports', 'direct the reports', false],
    ['lead|run team', 'run team', true],
    ['<manage> staff', 'manages staff', true],
    ['<manage> staff', 'managing staff', false],
    ['team of #', 'team of 12', true],
    ['team of #', 'team of twelve', false],
    ['no direct? reports', 'no reports', true],
    ['no direct? reports', 'no direct reports', true],
    ['manage ..2 team', 'manage a small team', true],
    ['manage ..2 team', 'manage a very small team', false],
    ['manage ..2 team', 'manage with the team', false],
    ['manage ::2 team', 'manage with the team', true],
    ['team !spirit', 'team work', true],
    ['team !spirit', 'team spirit', false],
    ['team !spirit', 'a team', true],
    ['manage team', 'manage. Team', false],
  ])('%s in "%s": %s', (phrase, text, expected) => expect(matches(phrase, text)).toBe(expected));
});

describe('the words that a phrase needs next', () => {
  const filler = (words: number) => 'very '.repeat(words);
  it.each([0, 1, 4, 5, 6, 7, 9])('are found across a gap of %d words, and not one further', (gap) => {
    const phrase = `manage ::${gap} team`;
    expect(matches(phrase, `manage ${filler(gap)}team`)).toBe(true);
    expect(matches(phrase, `manage ${filler(gap + 1)}team`)).toBe(false);
  });

  it('are told apart where more sets are needed than there are marks', () => {
    const word = (index: number) => `word${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`;
    const vocabulary = new Vocabulary();
    const book = new PhraseBook(vocabulary, CLASSES);
    for (let index = 0; index < 100; index++) book.add(index, [`manage ..2 ${word(index)}`]);
    book.seal();
    for (let index = 0; index < 100; index++) {
      const found: number[] = [];
      book.find(new TextReader(vocabulary).read(`manage a ${word(index)}`), new Int32Array(100), (signal) => found.push(signal));
      expect(found).toEqual([index]);
    }
  });
});

describe('mistakes in a list', () => {
  it.each(['..2 team', 'team? of', '<nothing> team', 'te&m'])('%s', (phrase) => {
    const book = new PhraseBook(new Vocabulary(), CLASSES);
    expect(() => book.add(0, [phrase])).toThrow(PhraseError);
  });
  it('adding after the end', () => {
    const book = new PhraseBook(new Vocabulary(), CLASSES);
    book.seal();
    expect(() => book.add(0, ['team'])).toThrow(PhraseError);
  });
});
