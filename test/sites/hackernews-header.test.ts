/** Header lines of Hacker News postings: parts told apart by what they say, in any order behind the company. */
import { describe, expect, it } from 'vitest';
import { readHeader } from '../../utils/sites/hackernews/header';

describe('header', () => {
  it('takes the custom apart', () => {
    expect(readHeader('Halden Ferry | Staff Engineer | Bristol, UK | ONSITE | Full-time | $140k-$180k + equity')).toEqual({
      company: 'Halden Ferry',
      title: 'Staff Engineer',
      places: ['Bristol, UK'],
      workplace: 'ONSITE',
      types: ['Full-time'],
      pay: { currency: 'USD', minValue: 140_000, maxValue: 180_000, unitText: 'YEAR' },
    });
  });

  it('in another order, with brackets, addresses and noise', () => {
    const header = readHeader(
      'Brightmoor (https://brightmoor.example) | Remote (EU) | www.brightmoor.example/jobs | Visa | Senior Go Engineers, EM | Series A',
    );
    expect(header).toMatchObject({
      company: 'Brightmoor',
      title: 'Senior Go Engineers, EM',
      workplace: 'Remote (EU)',
      places: [],
      types: [],
    });
    expect(header.pay).toBeUndefined();
  });

  it('with dashes instead', () => {
    expect(readHeader('Saltmarsh – Lead Data Scientist – Norwich, UK – Hybrid')).toMatchObject({
      company: 'Saltmarsh',
      title: 'Lead Data Scientist',
      places: ['Norwich, UK'],
    });
  });

  it('does not take "remote" apart into a place, nor a year into pay', () => {
    expect(readHeader('Acme | Engineer | REMOTE (US only)').places).toEqual([]);
    expect(readHeader('Acme | Engineer | Founded 2019 | Berlin').pay).toBeUndefined();
    expect(readHeader('Acme | Engineer | Salary + Equity').pay).toBeUndefined();
  });

  it('a line without parts is all that is said', () => {
    expect(readHeader('Verdano is hiring an engineering manager.')).toMatchObject({
      title: 'Verdano is hiring an engineering manager.',
      company: 'Verdano',
      places: [],
    });
    expect(readHeader('   ').title).toBeUndefined();
  });

  it('stays linear on hostile lines', () => {
    const started = performance.now();
    for (const line of ['|'.repeat(100_000), '('.repeat(100_000), 'a '.repeat(100_000), `${'$1k-'.repeat(50_000)}|x`]) readHeader(line);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
