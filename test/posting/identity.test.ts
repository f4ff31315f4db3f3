import { describe, expect, it } from 'vitest';
import {
  canonicalUrl,
  fingerprint,
  foldCompany,
  foldTitle,
  formerUrl,
  parseUrl,
  postingKey,
  textDigest,
  textSimilarity,
} from '../../utils/posting/identity';

const clean = (address: string): string => canonicalUrl(new URL(address));

describe('the canonical address', () => {
  it.each([
    ['https://boards.example/acme/jobs/17?gh_src=abc&utm_source=x&gclid=1', 'https://boards.example/acme/jobs/17'],
    ['https://acme.example/careers?gh_jid=17&gh_src=abc', 'https://acme.example/careers?gh_jid=17'],
    ['https://jobs.example/a?lever-source=LinkedIn&ashby_jid=1', 'https://jobs.example/a?ashby_jid=1'],
    ['https://user:secret@jobs.example/a#apply', 'https://jobs.example/a'],
    ['https://jobs.example/#/job/17', 'https://jobs.example/#/job/17'],
    ['https://jobs.example/vacancy.aspx?ref=10017&utm_source=x', 'https://jobs.example/vacancy.aspx?ref=10017'],
    ['https://jobs.example/job-details.php?Ref=AB-1234&lang=en', 'https://jobs.example/job-details.php?lang=en&Ref=AB-1234'],
    ['https://jobs.example/vacancy.aspx?id=10017&ref=1234', 'https://jobs.example/vacancy.aspx?id=10017'],
    ['https://jobs.example/vacancy.aspx?ref=newsletter', 'https://jobs.example/vacancy.aspx'],
    ['https://jobs.example/jobs/engineer?ref=1234', 'https://jobs.example/jobs/engineer'],
    ['https://jobs.example/view?id=17&page=2', 'https://jobs.example/view?id=17&page=2'],
  ])('%s', (address, canonical) => {
    expect(clean(address)).toBe(canonical);
    expect(clean(canonical)).toBe(canonical);
  });

  it('tells the address of before a `ref` could be an id', () => {
    expect(formerUrl('https://jobs.example/vacancy.aspx?lang=en&Ref=10017')).toBe('https://jobs.example/vacancy.aspx?lang=en');
    expect(formerUrl('https://jobs.example/vacancy.aspx?ref=10017')).toBe('https://jobs.example/vacancy.aspx');
    expect(formerUrl('https://jobs.example/vacancy.aspx?q=a%20b')).toBeUndefined();
  });

  it('does not throw on what is no address', () => {
    expect(parseUrl('http://[')).toBeUndefined();
  });
});

it('keys a posting by its site and id, else by its address', () => {
  expect(postingKey({ site: 'lever', identifier: 'x', url: 'https://a.example/' })).toBe('lever:x');
  expect(postingKey({ site: 'generic', identifier: '17', url: 'https://a.example/17' })).toBe('url:https://a.example/17');
  expect(postingKey({ site: 'lever', url: 'https://a.example/' })).toBe('url:https://a.example/');
});

describe('the fingerprint', () => {
  it('is the same for one role on two boards', () => {
    const one = { title: 'Senior Engineer (m/w/d)', hiringOrganization: 'Müller GmbH', jobLocation: ['Köln, Germany'] };
    const two = { title: 'Senior Engineer', hiringOrganization: 'MULLER', jobLocation: ['Koln'] };
    expect(fingerprint(one)).toBe(fingerprint(two));
  });

  it('differs by town and by title, and needs an employer', () => {
    const one = { title: 'Engineer', hiringOrganization: 'Acme', jobLocation: ['Lyon'] };
    expect(fingerprint({ ...one, jobLocation: ['Paris'] })).not.toBe(fingerprint(one));
    expect(fingerprint({ ...one, title: 'Engineer II' })).not.toBe(fingerprint(one));
    expect(fingerprint({ ...one, hiringOrganization: undefined })).toBe('');
  });

  it('folds what says nothing of the role', () => {
    expect(foldCompany('Acme, Inc.')).toBe('acme');
    expect(foldTitle('Développeur H/F')).toBe('developpeur');
  });
});

it('knows one text again', () => {
  const text = 'You build the billing service with four colleagues and keep it running through the night when it has to be done.';
  expect(textDigest(` ${text.toUpperCase()}`)).toBe(textDigest(text));
  expect(textDigest(undefined)).toBe('');
  expect(textSimilarity(text, text)).toBe(1);
  expect(textSimilarity(text, 'Something else entirely that shares no run of five words.')).toBe(0);
});
