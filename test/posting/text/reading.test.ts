/** A text read once: words, numbers, segments, and where they stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_START, LIST_ITEM, TextReader } from '../../../utils/posting/text/reading';
import { Vocabulary } from '../../../utils/posting/text/vocabulary';
import { fold } from '../../../utils/track/title/tokens';

const vocabulary = new Vocabulary();
const TEAM = vocabulary.add('team');
const EQUIPE = vocabulary.add('équipe');
const reader = new TextReader(vocabulary);
const segments = (text: string): string[] => {
  reader.read(text);
  return Array.from({ length: reader.segments }, (_, s) => {
    const [first, last] = [reader.first[s]!, reader.last(s)];
    return last > first ? text.slice(reader.start[first]!, reader.end[last - 1]!) : '';
  });
};
const words = (text: string): string[] => {
  reader.read(text);
  return Array.from({ length: reader.words }, (_, w) => text.slice(reader.start[w]!, reader.end[w]!));
};

describe('words', () => {
  it.each([
    ['Lead a team', ['Lead', 'a', 'team']],
    ["You'll code", ['You', 'll', 'code']],
    ['50 % of 1:1s', ['50', '%', 'of', '1', '1', 's']],
    ['日本語 chef', ['日本語', 'chef']],
    ['', []],
    ['👩‍🏫', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('knows a word whatever its case and accents, composed or not', () => {
    for (const text of ['TEAM', 'Team', 'team', 'téam', 'te\u0301am']) {
      reader.read(text);
      expect(reader.word[0]).toBe(TEAM);
    }
    reader.read('ÉQUIPE equipe teams');
    expect([...reader.word.slice(0, 3)]).toEqual([EQUIPE, EQUIPE, 0]);
  });

  it('knows letters with a stroke or without a dot by the plain ones, as title words are', () => {
    const plain = new Vocabulary();
    const of = new TextReader(plain);
    for (const word of ['zespołem', 'LØN', 'đak', 'ısı', 'Łódź', 'größe']) {
      const id = plain.add(word === 'größe' ? word : fold(word));
      expect(of.read(`a ${word} b`).word[1], word).toBe(id);
    }
    expect(of.read('zespotem').word[0]).toBe(0);
  });

  it('reads numbers by value', () => {
    reader.read('12 people, 99999999999 grains');
    expect([reader.value[0], reader.value[1], reader.value[2]]).toEqual([12, -1, 1_000_000]);
  });
});

it('ends behind the last word, whatever was read before', () => {
  for (const text of ['five words stand in here', 'team of 5', 'team. ', '', 'a '.repeat(5000)]) {
    reader.read(text);
    expect(reader.start[reader.words], text.slice(0, 9)).toBe(text.length);
  }
  // as many words as there was room for
  const small = new TextReader(vocabulary);
  small.read('a '.repeat(small.start.length));
  expect(small.start[small.words]).toBe(small.text.length);
});

describe('segments', () => {
  it.each([
    ['One. Two! Three?', ['One', 'Two', 'Three']],
    ['Use e.g. Java or Go', ['Use e.g. Java or Go']],
    ['Lead the team.You write', ['Lead the team', 'You write']],
    ['Node.js and ASP.NET', ['Node.js and ASP.NET']],
    ['- first\n- second', ['first', 'second']],
    ['first • second', ['first', 'second']],
    ['plan; build', ['plan', 'build']],
    ['sales - north', ['sales', 'north']],
    ['a well-known thing', ['a well-known thing']],
  ])('%s', (text, expected) => expect(segments(text)).toEqual(expected));

  it('notes how they begin', () => {
    reader.read('Tasks\n- write code');
    expect(reader.bits[0]! & LINE_START).toBeTruthy();
    expect(reader.bits[0]! & LIST_ITEM).toBeFalsy();
    expect(reader.bits[1]! & LIST_ITEM).toBeTruthy();
  });
});

/** Any UTF-16 units, halves of pairs among them. */
const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x17f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 300 })
  .map((codes) => String.fromCharCode(...codes));

it('covers any text in order, without overlap and within its bounds', () => {
  fc.assert(
    fc.property(units, (text) => {
      reader.read(text);
      let before = 0;
      let ordered = true;
      for (let w = 0; w < reader.words; w++) {
        ordered &&= reader.start[w]! >= before && reader.end[w]! > reader.start[w]!;
        before = reader.end[w]!;
      }
      for (let s = 1; s < reader.segments; s++) ordered &&= reader.first[s]! >= reader.first[s - 1]!;
      return ordered && before <= text.length;
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
  );
});
