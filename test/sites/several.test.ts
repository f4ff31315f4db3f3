/** Pages that mark up several postings, or one that is spread over a graph. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/sites/read-page';

const TEXT = `<p>${'You will build services and own them in production. '.repeat(12)}</p>`;
const at = (url: string, html: string) => readPage({ document: new JSDOM(html).window.document, url: new URL(url) });
const marked = (value: unknown, body: string, title = 'Acme') =>
  `<html lang="en"><head><title>${title}</title><script type="application/ld+json">${JSON.stringify(value)}</script></head><body>${body}</body></html>`;
const node = (title: string, more: object = {}) => ({
  '@type': 'JobPosting',
  title,
  description: TEXT,
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
  ...more,
});
const town = (name: string) => ({ jobLocation: { '@type': 'Place', address: { addressLocality: name } } });

describe('a list', () => {
  const TITLES = ['Backend Engineer', 'Product Designer', 'Sales Manager', 'Data Analyst', 'Nurse'];
  const list = (value: unknown, body = '<h1>Jobs</h1>') => at('https://board.example/jobs', marked(value, body, 'Jobs'));
  const addresses = TITLES.map((_title, i) => `https://board.example/jobs/100${i}`);
  const links = TITLES.map(
    (title, i) => `<li><a href="/jobs/100${i}"><h3>${title}</h3></a><span class="location">Berlin, Germany</span></li>`,
  );

  it('has the addresses of its ListItems', () => {
    const itemListElement = TITLES.map((title, i) => ({ '@type': 'ListItem', position: i, url: addresses[i], item: node(title) }));
    const { kind, postings } = list({ '@type': 'ItemList', itemListElement });
    expect(kind).toBe('list');
    expect(postings.map((one) => one.posting.url)).toEqual(addresses);
    expect(postings.map((one) => one.posting.identifier)).toEqual(['1000', '1001', '1002', '1003', '1004']);
  });

  it('has each posting once', () => {
    const once = TITLES.map((title, i) => node(title, { url: addresses[i] }));
    expect(list([...once, ...once]).postings.map((one) => one.posting.url)).toEqual(addresses);
    const silent = TITLES.map((title) => node(title));
    expect(list([...silent, ...silent]).postings).toHaveLength(5);
    // One title in two towns is two postings.
    expect(list([...silent, node('Nurse', town('Bonn'))]).postings).toHaveLength(6);
  });

  it('takes the address of the card that shows a posting, and marks it there', () => {
    const { postings } = list(
      TITLES.map((title) => node(title)),
      `<main><h1>Open jobs</h1><ul>${links.join('')}</ul></main>`,
    );
    expect(postings.map((one) => one.posting.url)).toEqual(addresses);
    expect(postings.map((one) => one.posting.identifier)).toEqual(['1000', '1001', '1002', '1003', '1004']);
    expect(postings.every((one) => one.element?.localName === 'li')).toBe(true);
    expect(postings[0]?.posting).toMatchObject({ hiringOrganization: 'Acme', jobLocation: ['Berlin, Germany'] });
  });

  it('gives a posting without any an address of its own', () => {
    const urls = list([...TITLES.map((title) => node(title)), node('Nurse', town('Bonn'))]).postings.map((one) => one.posting.url);
    expect(new Set(urls).size).toBe(6);
    expect(urls[5]).toBe('https://board.example/jobs#job=nurse-2');
    // The page's own address is none of a posting.
    const here = list(TITLES.map((title) => node(title, { url: 'https://board.example/jobs' })));
    expect(new Set(here.postings.map((one) => one.posting.url)).size).toBe(5);
  });

  it('is no posting where its heading names a selection', () => {
    const body = `<h1>Sales Manager jobs in Berlin</h1>${TITLES.map((title, i) => `<h3><a href="/jobs/100${i}">${title}</a></h3>`).join('')}`;
    const reading = at(
      'https://board.example/jobs',
      marked(
        TITLES.map((title) => node(title)),
        body,
        'Sales Manager jobs',
      ),
    );
    expect(reading.kind).toBe('list');
    expect(reading.postings.map((one) => one.posting.url)).toEqual(addresses);
  });
});

it('follows references and unites places within bounds', () => {
  const address = Array.from({ length: 400 }, (_one, i) => ({ addressLocality: `Town ${i}` }));
  const place = { '@type': 'Place', '@id': '#p', address, ...Object.fromEntries(Array.from({ length: 90 }, (_one, i) => [`x${i}`, i])) };
  const jobLocation = Array.from({ length: 100 }, () => ({ '@id': '#p' }));
  const html = marked([place, ...Array.from({ length: 300 }, () => node('Nurse', { jobLocation }))], '<h1>Nurse</h1>');
  const { document } = new JSDOM(html).window;
  const before = process.cpuUsage();
  const reading = readPage({ document, url: new URL('https://board.example/jobs') });
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
  expect(reading.postings[0]?.posting.jobLocation).toHaveLength(300);
});

describe('a posting', () => {
  const page = (value: unknown, h1 = 'Backend Engineer', url = 'https://acme.example/careers/backend') =>
    at(url, marked(value, `<h1>${h1}</h1>${TEXT}`, `${h1} - Acme`));

  it('is read once where plugin and theme both mark it up', () => {
    const { kind, postings } = page([
      node('Backend Engineer', { employmentType: 'FULL_TIME', ...town('Berlin') }),
      node('Backend Engineer', { datePosted: '2026-03-05', jobLocation: { address: { addressLocality: 'Berlin', addressCountry: 'DE' } } }),
    ]);
    expect(kind).toBe('posting');
    expect(postings.map((one) => one.posting)).toMatchObject([
      { employmentType: ['FULL_TIME'], datePosted: '2026-03-05', jobLocation: ['Berlin, DE'] },
    ]);
  });

  it('has the places of all its nodes', () => {
    const { kind, postings } = page(['Berlin', 'Munich', 'Cologne'].map((name) => node('Backend Engineer', town(name))));
    expect(kind).toBe('posting');
    expect(postings[0]?.posting.jobLocation).toEqual(['Berlin', 'Munich', 'Cologne']);
  });

  it('is the node that the heading names in full', () => {
    const nodes = ['Backend Engineer', 'Frontend Engineer', 'Senior Backend Engineer'].map((title) => node(title));
    for (const h1 of ['Senior Backend Engineer', 'Senior Backend Engineer (m/f/d)']) {
      const { kind, postings } = page(nodes, h1);
      expect(kind, h1).toBe('posting');
      expect(postings[0]?.posting.title, h1).toBe('Senior Backend Engineer');
    }
  });

  it('is not guessed between two employers', () => {
    const two = ['Acme', 'Globex'].map((name) => node('Backend Engineer', { hiringOrganization: { name } }));
    expect(page(two).kind).toBe('list');
  });

  it('has employer and place that its node refers to', () => {
    const graph = [
      { '@type': 'Organization', '@id': 'https://acme.example/#org', name: 'Acme AG' },
      { '@type': 'Place', '@id': '#place', address: { '@id': '#address' } },
      { '@type': 'PostalAddress', '@id': '#address', addressLocality: 'Berlin', addressCountry: 'DE' },
      node('Backend Engineer', { hiringOrganization: { '@id': 'https://acme.example/#org' }, jobLocation: [{ '@id': '#place' }] }),
    ];
    expect(page({ '@graph': graph }).postings[0]?.posting).toMatchObject({ hiringOrganization: 'Acme AG', jobLocation: ['Berlin, DE'] });
    // A reference that leads nowhere, or in a circle, is none.
    const circle = { '@type': 'Place', '@id': '#a', address: { '@id': '#a' } };
    const lost = page({
      '@graph': [circle, node('Backend Engineer', { jobLocation: { '@id': '#a' }, hiringOrganization: { '@id': '#b' } })],
    });
    expect(lost.postings[0]?.posting.jobLocation).toBeUndefined();
  });

  it.each([
    ['営業', '営業'],
    ['UI/UX', 'UI/UX'],
    ['VP, HR', 'VP, HR'],
  ])('is %s, short as its words are', (title, h1) => {
    expect(page(node(title), h1).postings[0]?.posting).toMatchObject({ title, hiringOrganization: 'Acme' });
  });

  it('may name the address to apply at', () => {
    const url = 'https://acme.example/jobs/1717-backend-engineer';
    const applying = node('Backend Engineer', { url: 'https://acme.example/apply/88231', employmentType: 'FULL_TIME' });
    expect(page(applying, 'Backend Engineer', url).postings[0]?.posting.employmentType).toEqual(['FULL_TIME']);
    // Another posting's of the same title, or of another title, it may not.
    expect(
      page({ ...applying, url: 'https://acme.example/jobs/88231' }, 'Backend Engineer', url).postings[0]?.posting.employmentType,
    ).toBeUndefined();
    expect(page({ ...applying, title: 'Nurse' }, 'Backend Engineer', url).postings[0]?.posting.employmentType).toBeUndefined();
  });
});
