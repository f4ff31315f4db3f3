import { describe, expect, it } from 'vitest';
import { compile, match, PatternError } from '../../../utils/track/facets/pattern';
import { Words } from '../../../utils/track/facets/words';

/** The phrases found in a text, as "tag: words". */
function found(patterns: string[], text: string): string[] {
  const set = compile({ hit: patterns });
  const words = Words.of(text);
  const out: string[] = [];
  for (let i = 0; i < words.length; i++)
    match(set, words, i, (tag, at, last) => out.push(`${tag}: ${text.slice(words.start(at), words.end(last))}`));
  return out;
}

describe('phrases', () => {
  it.each([
    ['a word', ['lamp'], 'the lamp shines', ['hit: lamp']],
    ['either word', ['lamp|light'], 'light and lamp', ['hit: light', 'hit: lamp']],
    ['a sequence', ['red lamp'], 'red lamp, lamp red', ['hit: red lamp']],
    ['any ending', ['lamp shin*'], 'lamp shining', ['hit: lamp shining']],
    ['a gap', ['red ..1 lamp'], 'red old lamp; red very old lamp', ['hit: red old lamp']],
    ['a missing step', ['red old? lamp'], 'red lamp; red old lamp', ['hit: red lamp', 'hit: red old lamp']],
    ['no sentence end inside', ['red lamp'], 'red. lamp', []],
    ['no line end inside', ['red lamp'], 'red\nlamp', []],
    ['an answer after a colon and a line break', ['colour red'], 'colour:\nred', ['hit: colour:\nred']],
    ['no list after a colon', ['colour red'], 'colour:\n- red', []],
    ['an abbreviation is no end', ['ca red'], 'ca. red', ['hit: ca. red']],
  ])('%s', (_, patterns, text, expected) => expect(found(patterns, text)).toEqual(expected));

  it.each(['manag* people', 'any? people'])('refuses to begin with %j', (source) =>
    expect(() => compile({ hit: [source] })).toThrow(PatternError),
  );
});
