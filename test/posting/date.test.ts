import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { elementDate, isoDate, isoFromEpoch } from '../../utils/posting/date';

describe('dates as they are written', () => {
  it.each([
    ['2026-07-14', '2026-07-14'],
    ['2024-09-24T00:00:00.000+0000', '2024-09-24T00:00:00.000+0000'],
    ['2020-10-20 04:11:05 UTC', '2020-10-20T04:11:05Z'],
    ['2026-03-05 23:30:00+00', '2026-03-05T23:30:00+00:00'],
    ['2026-03-05T23:30:00-08', '2026-03-05T23:30:00-08:00'],
    ['2026/7/14', '2026-07-14'],
    ['20260714', '2026-07-14'],
    ['06.08.2026', '2026-08-06'],
    ['22. 8. 2026', '2026-08-22'],
    ['August 6, 2026', '2026-08-06'],
    ['6 August 2026', '2026-08-06'],
    ['Posted on 2nd of March 2026', '2026-03-02'],
    ['Publiziert: 3. März 2026', '2026-03-03'],
    ['publié le 12 août 2026', '2026-08-12'],
    ['12 de fevereiro de 2026', '2026-02-12'],
    ['21 april 2026', '2026-04-21'],
    ['03-Nov-2026', '2026-11-03'],
    ['Tue Nov 03 02:00:00 UTC 2026', '2026-11-03'],
    ['5. července 2026', '2026-07-05'],
    ['5. června 2026', '2026-06-05'],
    ['9 września 2026', '2026-09-09'],
    ['3 lipca 2026', '2026-07-03'],
    ['13/02/2026', '2026-02-13'],
    ['02/13/2026', '2026-02-13'],
    ['1781792884', '2026-06-18T14:28:04Z'],
  ])('%s', (source, expected) => {
    expect(isoDate(source)).toBe(expected);
  });

  it.each(['3 days ago', 'today', 'Posted 30+ Days Ago', '2026-02-30', '31/31/2026', '03/04/2026', '12 foo 2026', '1850-01-01', ''])(
    'does not guess: %s',
    (source) => {
      expect(isoDate(source)).toBeUndefined();
    },
  );

  it('knows the order of day and month where it is told', () => {
    expect(isoDate('03/04/2026', true)).toBe('2026-04-03');
    expect(isoDate('03/04/2026', false)).toBe('2026-03-04');
  });

  it('reads moments since 1970 in seconds and milliseconds', () => {
    expect(isoFromEpoch(1_700_000_000)).toBe(isoFromEpoch(1_700_000_000_000));
    expect(isoFromEpoch(12)).toBeUndefined();
    expect(isoFromEpoch(Number.NaN)).toBeUndefined();
  });
});

it('reads the date of an element from its attributes before its text', () => {
  const { document } = new JSDOM(
    '<p id=a><time datetime="2026-05-21">2 days ago</time></p><p id=b>21 May 2026</p><p id=c><time datetime="2026-5-1">yesterday</time></p><p id=d data-posted-at="2026-05-01">a while ago</p>',
  ).window;
  const date = (id: string) => elementDate(document.getElementById(id) as Element);
  expect([date('a'), date('b'), date('c'), date('d')]).toEqual(['2026-05-21', '2026-05-21', undefined, '2026-05-01']);
});
