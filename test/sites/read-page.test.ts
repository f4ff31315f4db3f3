import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/sites/read-page';
import { READERS } from '../../utils/sites/readers';
import { siteOf } from '../../utils/sites/registry';
import { attr, text } from '../../utils/sites/rules';
import type { Reader, Site } from '../../utils/sites/site';
import { fixtures } from './fixtures';

const site: Site = {
  id: 'board',
  name: 'Board',
  status: 'proven',
  hosts: ['board.example'],
  matches: ['https://board.example/*'],
  identify: (url) => {
    const id = /^\/job\/(\d+)/.exec(url.pathname)?.[1];
    const selected = url.searchParams.get('selected') ?? undefined;
    if (id) return { kind: 'posting', identifier: id, canonicalUrl: `https://board.example/job/${id}` };
    return url.pathname === '/settings' ? { kind: 'other' } : { kind: 'list', ...(selected && { identifier: selected }) };
  },
};
const fields = { title: [text('.title')], identifier: [attr('[data-id]', 'data-id')], description: [text('.text')] };
const reader: Reader = {
  site,
  postings: [{ name: 'pane', root: ({ document }) => document.querySelector('.pane') ?? undefined, fields }],
  lists: [
    {
      name: 'cards',
      cards: ({ document }) => [...document.querySelectorAll('.card')],
      fields: { title: [text('.title')], identifier: [attr('.card', 'data-id')] },
    },
  ],
};
const at = (url: string, html: string, given: Reader | undefined = reader) =>
  readPage({ document: new JSDOM(html).window.document, url: new URL(url) }, given);
const cards =
  '<div class="card" data-id="1"><b class="title">One</b></div><div class="card" data-id="2"><b class="title">Two</b></div><div class="card" data-id="1"><b class="title">One</b></div>';
const pane = (id: string) =>
  `<div class="pane" data-id="${id}"><h1 class="title">Title ${id}</h1><div class="text">Text of ${id}</div></div>`;

describe('the engine', () => {
  it('gives a list its cards once each, and the pane whose id is the address’s', () => {
    const reading = at('https://board.example/jobs?selected=2', cards + pane('2'));
    expect(reading.kind).toBe('list');
    expect(reading.postings.map((one) => one.posting.identifier)).toEqual(['1', '2']);
    expect(reading.kind === 'list' && reading.open?.posting).toMatchObject({ identifier: '2', title: 'Title 2', description: 'Text of 2' });
  });

  it('does not take a stale pane', () => {
    const reading = at('https://board.example/jobs?selected=2', cards + pane('1'));
    expect(reading.kind === 'list' && reading.open).toBeFalsy();
    expect(at('https://board.example/job/2', pane('1')).kind).toBe('none');
  });

  it('does not take what is not shown', () => {
    expect(at('https://board.example/job/2', `<div style="display: none">${pane('2')}</div>`).kind).toBe('none');
    expect(
      at('https://board.example/jobs', cards.replace('class="card" data-id="2"', 'class="card" data-id="2" hidden')).postings,
    ).toHaveLength(1);
  });

  it('decides the site by the host, never by the markup', () => {
    expect(at('https://elsewhere.example/job/2', pane('2')).site).toBe('generic');
    expect(at('https://notboard.example/job/2', pane('2')).site).toBe('generic');
    expect(at('https://www.board.example/job/2', pane('2')).site).toBe('board');
  });

  it('tells the reasons for nothing apart', () => {
    const reason = (url: string, html: string, given?: Reader) => {
      const reading = at(url, html, given ?? reader);
      return reading.kind === 'none' ? reading.reason : reading.kind;
    };
    expect(reason('https://board.example/settings', pane('2'))).toBe('no-posting');
    expect(reason('https://board.example/job/2', '<p>Something quite else</p>')).toBe('not-recognised');
    expect(reason('https://board.example/job/2', '<p>This job is no longer available.</p>')).toBe('expired');
    expect(reason('https://board.example/jobs', '<p>No results found</p>')).toBe('empty-list');
    expect(reason('https://board.example/job/2', '<title>Just a moment...</title>')).toBe('challenge');
    expect(reason('https://board.example/job/2', '<title>Log in</title>')).toBe('login-wall');
    expect(reason('https://board.example/jobs', cards, { ...reader, wall: () => 'login-wall' })).toBe('login-wall');
  });

  it('goes on where a rule throws', () => {
    const throwing: Reader = {
      ...reader,
      postings: [
        {
          name: 'pane',
          root: ({ document }) => document.querySelector('.pane') ?? undefined,
          fields: {
            ...fields,
            title: [
              {
                name: 'bad',
                origin: 'dom',
                read: () => {
                  throw new Error('no');
                },
              },
              text('.title'),
            ],
          },
        },
      ],
    };
    expect(at('https://board.example/job/2', pane('2'), throwing).postings[0]?.posting.title).toBe('Title 2');
  });

  it('names the rule that answered', () => {
    const reading = at('https://board.example/job/2', pane('2'));
    expect('hits' in reading && reading.hits).toMatchObject({ title: '.title', identifier: '[data-id]@data-id' });
  });
});

describe('a page that is read', () => {
  for (const fixture of [...fixtures(), ...fixtures('generic')]) {
    it(`${fixture.site}/${fixture.name} is not changed`, () => {
      const url = new URL(fixture.expected.url);
      const { document } = new JSDOM(fixture.html, { url: url.href }).window;
      const found = siteOf(url);
      const before = document.documentElement.outerHTML;
      readPage({ document, url }, found && READERS.find((one) => one.site.id === found.id));
      expect(document.documentElement.outerHTML).toBe(before);
    });
  }

  it('may hold poisoned attributes and names: they stay text', () => {
    const poison = '"><script>window.pwned=1</script>';
    const { document } = new JSDOM(
      '<body><main><h1></h1><p class="company"></p><form><input name="querySelector"><input name="body"></form></main></body>',
    ).window;
    const title = `Engineer ${poison}`;
    (document.querySelector('h1') as Element).textContent = title;
    (document.querySelector('.company') as Element).setAttribute('data-location', poison);
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({
      '@type': 'JobPosting',
      title,
      hiringOrganization: poison,
      url: 'javascript:alert(1)',
      jobLocation: poison,
    });
    document.body.append(script);
    const [read] = readPage({ document, url: new URL('https://x.example/job/1') }).postings;
    expect(read?.posting.url).toBe('https://x.example/job/1');
    expect(JSON.stringify(read?.posting)).not.toContain('javascript:');
  });

  it('may be empty, or huge', { timeout: 60_000 }, () => {
    expect(at('https://x.example/', '', undefined).kind).toBe('none');
    const huge = `<body>${'<div><p>word </p><a href="/x">y</a></div>'.repeat(5000)}</body>`;
    const { document } = new JSDOM(huge).window;
    const before = process.cpuUsage();
    expect(readPage({ document, url: new URL('https://x.example/') }).kind).toBe('none');
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(8000);
  });
});
