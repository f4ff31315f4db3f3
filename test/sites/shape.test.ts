import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/sites/read-page';

/** The pay that is read from a posting's `baseSalary`. */
function pay(baseSalary: unknown, more: object = {}) {
  const source = JSON.stringify({ '@type': 'JobPosting', title: 'A job', baseSalary, ...more });
  const { document } = new JSDOM(`<script type="application/ld+json">${source}</script>`).window;
  const { postings } = readPage({ document, url: new URL('https://board.example/jobs/1717') });
  const { currency, minValue, maxValue, unitText } = postings[0]?.posting.baseSalary ?? {};
  return [currency, minValue, maxValue, unitText];
}

describe('pay given as parts', () => {
  it.each([
    ['thousands after a point', { minValue: '60.000', maxValue: '75.000', unitText: 'YEAR' }, ['EUR', 60_000, 75_000, 'YEAR']],
    ['decimals of an hour', { minValue: '22.500', maxValue: '25.5', unitText: 'HOUR' }, ['EUR', 22.5, 25.5, 'HOUR']],
    ['decimals of what is large', { value: '60000.000', unitText: 'YEAR' }, ['EUR', 60_000, 60_000, 'YEAR']],
    ['each bound a text', { minValue: '€100,000', maxValue: '€120,000', unitText: 'YEAR' }, ['EUR', 100_000, 120_000, 'YEAR']],
    ['each bound in thousands', { minValue: '100k', maxValue: '120k', unitText: 'YEAR' }, ['EUR', 100_000, 120_000, 'YEAR']],
    ['one text for both', { value: '85000 - 95000', unitText: 'YEAR' }, ['EUR', 85_000, 95_000, 'YEAR']],
    ['a range in the first alone', { minValue: '85k - 95k', unitText: 'YEAR' }, ['EUR', 85_000, 95_000, 'YEAR']],
    ['both bounds in a list', { value: ['85000', '95000'], unitText: 'YEAR' }, ['EUR', 85_000, 95_000, 'YEAR']],
    ['the first of several', [{ minValue: 60_000, maxValue: 75_000, unitText: 'YEAR' }, { value: 1 }], ['EUR', 60_000, 75_000, 'YEAR']],
    ['a least', { minValue: '50000', unitText: 'YEAR' }, ['EUR', 50_000, undefined, 'YEAR']],
    ['a most', { minValue: 0, maxValue: 50_000, unitText: 'YEAR' }, ['EUR', undefined, 50_000, 'YEAR']],
    ['bounds the wrong way round', { minValue: 75_000, maxValue: 60_000 }, ['EUR', 60_000, 75_000, undefined]],
    ['nothing', { minValue: 'negotiable', maxValue: 0 }, [undefined, undefined, undefined, undefined]],
  ])('%s', (_name, value, expected) => {
    expect(pay({ currency: 'EUR', value })).toEqual(expected);
  });

  it('does not guess the currency of a bare text where none is stated', () => {
    expect(pay({ value: { minValue: '100k', maxValue: '120k' } })).toEqual([undefined, 100_000, 120_000, undefined]);
  });
});
