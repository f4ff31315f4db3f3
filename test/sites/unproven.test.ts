/**
 * Sites of which no real page was at hand: a reader and a page by the same hand would prove nothing, so one table-driven test
 * stands for all of them. Their addresses, ids and canonical addresses, then schema.org and the generic reader.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/sites/read-page';
import { READERS } from '../../utils/sites/readers';
import { SITES } from '../../utils/sites/registry';
import { addressesOf } from './fixtures';

/** [address of a posting, its id, address of a list of such postings]. */
const TABLE: Readonly<Record<string, readonly [string, string, string]>> = {
  ziprecruiter: [
    'https://www.ziprecruiter.com/c/Acme/Job/Engineer/-in-Reno,NV?jid=1a2b3c4d5e6f',
    '1a2b3c4d5e6f',
    'https://www.ziprecruiter.com/jobs-search?search=x',
  ],
  monster: [
    'https://www.monster.com/job-openings/engineer--7458d4e9-da2e-47bd-98cb-adfda43d42b2',
    '7458d4e9-da2e-47bd-98cb-adfda43d42b2',
    'https://www.monster.com/jobs/search?q=x',
  ],
  careerbuilder: [
    'https://www.careerbuilder.com/job/J3M0XYZ1234567890',
    'J3M0XYZ1234567890',
    'https://www.careerbuilder.com/jobs?keywords=x',
  ],
  simplyhired: ['https://www.simplyhired.com/job/AbCdEf_123-xyz', 'AbCdEf_123-xyz', 'https://www.simplyhired.com/search?q=x'],
  bamboohr: ['https://acme.bamboohr.com/careers/42', '42', 'https://acme.bamboohr.com/careers'],
  recruitee: ['https://acme.recruitee.com/o/backend-engineer', 'backend-engineer', 'https://acme.recruitee.com/'],
  personio: ['https://acme.jobs.personio.de/job/123456', '123456', 'https://acme.jobs.personio.de/'],
  teamtailor: ['https://acme.teamtailor.com/jobs/123456-engineer', '123456', 'https://acme.teamtailor.com/jobs'],
  jobvite: ['https://jobs.jobvite.com/acme/job/oAbC1234', 'oAbC1234', 'https://jobs.jobvite.com/acme/jobs'],
  breezy: ['https://acme.breezy.hr/p/9450b95287c4', '9450b95287c4', 'https://acme.breezy.hr/'],
  remotive: ['https://remotive.com/remote-jobs/software-dev/engineer-1234567', '1234567', 'https://remotive.com/remote-jobs/software-dev'],
  himalayas: ['https://himalayas.app/companies/acme/jobs/engineer', 'acme/engineer', 'https://himalayas.app/jobs'],
  builtin: ['https://builtin.com/job/engineer/1234567', '1234567', 'https://builtin.com/jobs'],
  welcometothejungle: [
    'https://www.welcometothejungle.com/en/companies/acme/jobs/engineer_paris',
    'engineer_paris',
    'https://www.welcometothejungle.com/en/jobs?query=x',
  ],
  xing: ['https://www.xing.com/jobs/koeln-entwickler-123456789', '123456789', 'https://www.xing.com/jobs/search/ki?keywords=x'],
  jora: [
    'https://au.jora.com/job/Engineer-3edbbb646574ed2a0a926fee537b0e7c',
    '3edbbb646574ed2a0a926fee537b0e7c',
    'https://au.jora.com/j?q=x',
  ],
  reed: ['https://www.reed.co.uk/jobs/engineer/12345678', '12345678', 'https://www.reed.co.uk/jobs/engineer-jobs'],
  usajobs: ['https://www.usajobs.gov/job/812345600', '812345600', 'https://www.usajobs.gov/search/results/?k=x'],
  nofluffjobs: ['https://nofluffjobs.com/job/engineer-acme-remote', 'engineer-acme-remote', 'https://nofluffjobs.com/pl/python'],
  justjoinit: ['https://justjoin.it/job-offer/acme-engineer', 'acme-engineer', 'https://justjoin.it/job-offers/warszawa'],
  startupjobs: ['https://www.startupjobs.cz/nabidka/81775/engineer', '81775', 'https://www.startupjobs.cz/nabidky'],
  djinni: ['https://djinni.co/jobs/837081-engineer/', '837081', 'https://djinni.co/jobs/'],
  jobsch: [
    'https://www.jobs.ch/en/vacancies/detail/7458d4e9-da2e-47bd-98cb-adfda43d42b2/',
    '7458d4e9-da2e-47bd-98cb-adfda43d42b2',
    'https://www.jobs.ch/en/vacancies/?term=x',
  ],
  arbeitsagentur: [
    'https://www.arbeitsagentur.de/jobsuche/jobdetail/10001-1001234567-S',
    '10001-1001234567-S',
    'https://www.arbeitsagentur.de/jobsuche/suche?was=x',
  ],
};

const DUTIES = [
  'Design and run the services that ticket machines talk to',
  'Review the work of two colleagues',
  'Answer questions of the harbour',
];
const posting = (title: string) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title,
  datePosted: '2026-10-19',
  hiringOrganization: { '@type': 'Organization', name: 'Halden Ferry Systems' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Bristol', addressCountry: 'GB' } },
  description: `<h3>Your tasks</h3><ul>${DUTIES.map((duty) => `<li>${duty}</li>`).join('')}</ul>`,
});
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Jobs</title>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

function read(id: string, address: string, html: string) {
  const url = new URL(address);
  return readPage(
    { document: new JSDOM(html, { url: address }).window.document, url },
    READERS.find((reader) => reader.site.id === id),
  );
}

/** A site's row: of the table, or of the folder that `npm run new:site` laid down. */
function rowOf(id: string): readonly [string, string, string] {
  const own = addressesOf(id);
  const [posting, list] = [own?.postings[0], own?.lists[0]];
  const row = TABLE[id] ?? (posting && list && ([posting[2] ?? posting[0], posting[1], list[0]] as const));
  if (!row) throw new Error(`write a posting and a list into test/sites/${id}/addresses.json`);
  return row;
}

describe('unproven sites', () => {
  const unproven = SITES.filter((site) => site.status === 'unproven').map((site) => site.id);

  it('are the only ones in the table', () => {
    expect(Object.keys(TABLE).filter((id) => !unproven.includes(id))).toEqual([]);
  });

  for (const id of unproven) {
    const [address, identifier, listAddress] = rowOf(id);
    it(`${id}: schema.org under its own id and address`, () => {
      const reading = read(
        id,
        `${address}${address.includes('?') ? '&' : '?'}utm_source=x&gclid=y`,
        page(ld(posting('Staff Engineer')), '<h1>Staff Engineer</h1>'),
      );
      expect(reading.kind).toBe('posting');
      expect(reading.postings[0]?.posting).toMatchObject({
        site: id,
        identifier,
        url: address,
        title: 'Staff Engineer',
        hiringOrganization: 'Halden Ferry Systems',
        datePosted: '2026-10-19',
      });
      expect(reading.postings[0]?.posting.jobLocation?.[0]).toContain('Bristol');
      expect(reading.postings[0]?.posting.description).toContain(DUTIES[0]);
    });

    it(`${id}: without schema.org the generic reader, under the same id`, () => {
      const body = `<main><h1>Staff Engineer</h1><p>Halden Ferry Systems</p><h2>Your tasks</h2><ul>${DUTIES.map((duty) => `<li>${duty}</li>`).join('')}</ul><h2>Requirements</h2><ul><li>Ten years of writing software that people pay with, and patience with printers</li></ul><a href="/apply">Apply now</a></main>`;
      const reading = read(id, address, page('', body));
      expect(reading.kind).toBe('posting');
      expect(reading.postings[0]?.posting).toMatchObject({ site: id, identifier, url: address, title: 'Staff Engineer' });
    });

    it(`${id}: a list of links to its postings`, () => {
      const ids = ['Staff Engineer', 'Engineering Manager', 'Lead Data Scientist', 'Support Engineer', 'Product Designer'];
      const links = ids.map((title, i) => ({ title, href: variant(address, identifier, i) }));
      const body = `<main><h1>Open positions</h1><ul>${links.map((link) => `<li><h3><a href="${link.href}">${link.title}</a></h3><span class="location">Bristol, UK</span></li>`).join('')}</ul></main>`;
      const reading = read(id, listAddress, page('', body));
      expect(reading.kind).toBe('list');
      expect(reading.postings.map((one) => one.posting.title)).toEqual(ids);
      expect(reading.postings.map((one) => one.posting.site)).toEqual(ids.map(() => id));
      for (const [i, one] of reading.postings.entries()) {
        const own = SITES.find((site) => site.id === id)?.identify(new URL(links[i]!.href));
        expect(one.posting.identifier).toBe(own?.identifier);
        expect(one.posting.url).toBe(own?.canonicalUrl);
      }
    });

    it(`${id}: an empty page is nothing`, () => {
      expect(read(id, address, page('', '')).kind).toBe('none');
    });
  }
});

/** Another posting's address of the same form: the id's last character but one is changed where it is a digit or a letter. */
function variant(address: string, identifier: string, i: number): string {
  const tail = identifier.includes('/') ? identifier.slice(identifier.lastIndexOf('/') + 1) : identifier;
  const at = tail.search(/[0-9a-z](?=[^0-9a-z]*[0-9a-zA-Z_-]*$)/);
  const changed = `${tail.slice(0, at)}${(Number.parseInt(tail.charAt(at), 36) + i) % 10}${tail.slice(at + 1)}`;
  return address.replace(tail, changed);
}
