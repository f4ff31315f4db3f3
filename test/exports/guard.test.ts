import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { guard, unguard } from '../../utils/exports/guard';
import { HOSTILE_TIME, hostileText } from './hostile';

vi.setConfig({ testTimeout: HOSTILE_TIME });

describe('guard', () => {
  it.each([
    '=1+2',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    'just\n=1',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '"=1',
    "'=1",
    '\tplain',
    '\u{e0020}=1',
  ])('puts an apostrophe into %j', (text) => expect(guard(text)).toContain("'"));

  it.each([
    'plain',
    'C++',
    'R&D - Lyon',
    'a=b',
    "it's",
    "'quoted'",
    '5-8',
    'line\nnext',
    'What you do\n- plan\n- write (and read)',
    'Tel, +49 30 1234',
    '',
  ])('leaves %j alone', (text) => expect(guard(text)).toBe(text));

  it('guards where another separator would cut, but not at its own', () => {
    expect(guard('a;=1', ',')).toBe("a;'=1");
    expect(guard('a;=1', ';')).toBe('a;=1');
    expect(guard('a,=1', ';')).toBe("a,'=1");
    expect(guard('a|@x', ',')).toBe("a|'@x");
  });

  it('guards a list item that calls something', () => {
    expect(guard("text\n- 2+3+cmd|' /C calc'!A0")).toContain("\n'- ");
    expect(guard('text\n- HYPERLINK("http://x")')).toContain("\n'- ");
  });

  it('is taken away exactly, whatever the text and the separator', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(',', ';', '\t'), (text, separator) => {
        expect(unguard(guard(text, separator), separator)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time in proportion to the length', () => {
    for (const unit of ['\n', ';', '=', '\n=', ';=', '\n- ', "'", ' ']) {
      const text = unit.repeat(200_000 / unit.length);
      const start = performance.now();
      guard(text);
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(1000);
    }
  });
});
