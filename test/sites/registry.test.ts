/** The registry: every site complete, registered, and never claiming a host or a page that is not its own. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { claims } from '../../utils/sites/address';
import { readPage } from '../../utils/sites/read-page';
import { READERS } from '../../utils/sites/readers';
import { SITES, siteById, siteOf } from '../../utils/sites/registry';
import { type Fixture, fixtureSites, fixtures } from './fixtures';

const ROOT = `${import.meta.dirname}/../../utils/sites`;
const folders = readdirSync(ROOT).filter(
  (name) => statSync(`${ROOT}/${name}`).isDirectory() && existsSync(`${ROOT}/${name}/site.ts`) && name !== 'generic',
);
/** scheme://host/path, a `*.` in front of the host only, no wildcard suffix: what every browser takes. */
const MATCH_PATTERN = /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/;
const hostOf = (pattern: string): string => pattern.slice('https://'.length).split('/')[0]!.replace(/^\*\./, '');
/** Sites that have postings only, or lists only, under addresses of their own. */
const LISTS_ONLY = ['google-jobs'];

describe('registry', () => {
  it('holds every folder, once, with its reader', () => {
    expect(SITES.map((site) => site.id).sort()).toEqual([...folders].sort());
    expect(READERS.map((reader) => reader.site.id).sort()).toEqual([...folders].sort());
    expect(new Set(SITES.map((site) => site.name)).size).toBe(SITES.length);
    for (const site of SITES) expect(siteById(site.id)).toBe(site);
    expect(siteById('constructor')).toBeUndefined();
  });

  for (const site of SITES) {
    it(`${site.id}: metadata is complete and agrees with itself`, () => {
      expect(site.name.length).toBeGreaterThan(2);
      expect(site.hosts.length).toBeGreaterThan(0);
      expect(site.matches.length).toBeGreaterThan(0);
      expect(new Set(site.matches).size).toBe(site.matches.length);
      for (const pattern of site.matches) {
        expect(pattern).toMatch(MATCH_PATTERN);
        // Nothing is asked for that the site does not claim.
        expect(
          site.hosts.some((entry) => claims(entry, hostOf(pattern))),
          pattern,
        ).toBe(true);
      }
      for (const entry of site.hosts) {
        expect(entry).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
        expect(
          site.matches.some((pattern) => claims(entry, hostOf(pattern))),
          `no pattern for ${entry}`,
        ).toBe(true);
        const currency = site.currency?.(`www.${entry}`);
        if (currency) expect(currency).toMatch(/^[A-Z]{3}$/);
      }
    });
  }

  it('gives each host to one site', () => {
    for (const site of SITES) {
      for (const entry of site.hosts) {
        expect(
          SITES.filter((other) => other.hosts.some((host) => claims(host, entry))).map((one) => one.id),
          entry,
        ).toEqual([site.id]);
      }
    }
  });

  it('claims hosts and subdomains, never substrings', () => {
    for (const site of SITES) {
      for (const host of site.hosts) {
        expect(siteOf(new URL(`https://${host}/`))?.id).toBe(site.id);
        for (const impostor of [`not${host}`, `${host}.evil.example`, `${host}x`, `${host.replace(/\./g, '-')}.example`]) {
          expect(siteOf(new URL(`https://${impostor}/jobs/view/1234567`)), impostor).toBeUndefined();
        }
      }
    }
    for (const address of [
      'https://notlinkedin.com/jobs/view/1234567',
      'https://linkedin.com.evil.example/jobs/',
      'https://evil.example/?u=linkedin.com',
      'https://linkedin.com@evil.example/',
      'ftp://linkedin.com/jobs/',
      'file:///linkedin.com/jobs',
    ]) {
      expect(siteOf(new URL(address)), address).toBeUndefined();
    }
    expect(siteOf(new URL('https://www.linkedin.com./jobs/'))?.id).toBe('linkedin');
    expect(siteOf(new URL('https://WWW.LinkedIn.com/jobs/'))?.id).toBe('linkedin');
  });

  it('gives the same answers in any order', () => {
    const shuffled = [...SITES].sort((a, b) => (a.id.split('').reverse().join('') < b.id.split('').reverse().join('') ? 1 : -1));
    expect(shuffled).not.toEqual(SITES);
    const among = (sites: typeof SITES, url: URL) => sites.find((site) => site.hosts.some((entry) => claims(entry, url.hostname)))?.id;
    for (const { expected } of fixtures()) {
      const url = new URL(expected.url);
      expect(among(shuffled, url), expected.url).toBe(siteOf(url)?.id);
    }
  });
});

describe('fixtures', () => {
  const byId = new Map(SITES.map((site) => [site.id, site]));

  it('are of sites that are registered', () => {
    for (const id of fixtureSites()) expect(byId.has(id), id).toBe(true);
  });

  for (const site of SITES.filter((one) => one.status === 'proven')) {
    it(`${site.id}: a posting and a list, in each layout`, () => {
      const own = fixtures(site.id);
      const kinds = new Set(own.map((fixture) => fixture.expected.kind));
      expect(kinds.has('list'), 'no list').toBe(true);
      if (!LISTS_ONLY.includes(site.id))
        expect(kinds.has('posting') || own.some((fixture) => fixture.expected.open), 'no posting').toBe(true);
      for (const fixture of own) expect(siteOf(new URL(fixture.expected.url))?.id, fixture.name).toBe(site.id);
      const reader = READERS.find((one) => one.site === site)!;
      const answering = new Set(own.flatMap((fixture) => layoutsOf(fixture, reader)));
      const layouts = [...reader.lists.map((one) => `list ${one.name}`), ...reader.postings.map((one) => `posting ${one.name}`)];
      expect(
        layouts.filter((name) => !answering.has(name)),
        'layouts without a fixture',
      ).toEqual([]);
    });
  }

  it('an unproven site has no rules of its own: they would be guesses', () => {
    for (const reader of READERS.filter((one) => one.site.status === 'unproven')) {
      expect([reader.postings.length, reader.lists.length, reader.wall], reader.site.id).toEqual([0, 0, undefined]);
    }
  });

  // Markup never says which site a page is of: under another host a site's page is nobody's, and its reader is not used.
  for (const fixture of fixtures().filter((one) => one.expected.kind === 'list')) {
    it(`${fixture.site}/${fixture.name} under another host is not read as ${fixture.site}'s`, () => {
      const url = new URL('https://careers.example/');
      const { document } = new JSDOM(fixture.html, { url: url.href }).window;
      const reader = READERS.find((one) => one.site.id === fixture.site);
      expect(readPage({ document, url }, reader).site).not.toBe(fixture.site);
    });
  }
});

/** The layouts of a reader that find something on a page. */
function layoutsOf(fixture: Fixture, reader: (typeof READERS)[number]): string[] {
  const url = new URL(fixture.expected.url);
  const { document } = new JSDOM(fixture.html, { url: url.href }).window;
  const page = { document, url, site: reader.site, identity: reader.site.identify(url) };
  return [
    ...reader.lists.filter((layout) => layout.cards(page).length > 0).map((layout) => `list ${layout.name}`),
    ...reader.postings.filter((layout) => layout.root(page)).map((layout) => `posting ${layout.name}`),
  ];
}
