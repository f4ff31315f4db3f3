import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { cellOf, cellText } from '../../utils/exports/columns';
import { html } from '../../utils/exports/html';
import { makeRole, makeRoles } from '../support/roles';
import { HOSTILE_CELLS, HOSTILE_TIME, hostileRole, hostileTexts } from './hostile';
import { whole, words } from './words';

vi.setConfig({ testTimeout: HOSTILE_TIME });

const COLUMNS = ['title', 'hiringOrganization', 'track', 'note', 'contact', 'tags', 'url'] as const;
const made = (roles: Parameters<typeof html>[0], title = 'My roles') =>
  whole(html(roles, { columns: COLUMNS, words, title, language: 'en' }));

/** Line breaks as HTML parsers unify them, and what HTML cannot hold. */
const meant = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');

describe('html', () => {
  it('shows each role as it was shown', async () => {
    const roles = makeRoles(30, 4);
    const { document } = new JSDOM(await made([roles])).window;
    const articles = [...document.querySelectorAll('article')];
    expect(articles).toHaveLength(30);
    for (const [at, role] of roles.entries()) {
      expect(articles[at]!.querySelector('h2')!.textContent).toBe(`${role.posting.title} · ${role.posting.hiringOrganization}`);
      const values = [...articles[at]!.querySelectorAll('dd')].map((value) => value.textContent);
      expect(values).toEqual(
        COLUMNS.slice(2)
          .map((column) => cellText(cellOf(role, column, words)))
          .filter((text) => text !== ''),
      );
    }
  });

  it(`lets none of ${HOSTILE_CELLS} hostile cells become markup, script or link`, async () => {
    const texts = hostileTexts();
    const roles = Array.from({ length: texts.length / 4 }, (_, at) => hostileRole(at, texts.slice(at * 4, at * 4 + 4) as never));
    const { document } = new JSDOM(await made([roles], '</title><script>alert(1)</script>')).window;
    const kinds = new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName));
    expect(kinds).toEqual(new Set(['h1', 'article', 'h2', 'dl', 'dt', 'dd', 'a']));
    expect([...document.querySelectorAll('body *')].flatMap((element) => element.getAttributeNames())).toEqual(
      roles.flatMap(() => ['href', 'rel']),
    );
    expect([...document.querySelectorAll('a')].every(({ href }) => href.startsWith('https://jobs.lever.co/bramblewick/hostile-'))).toBe(
      true,
    );
    for (const [at, article] of [...document.querySelectorAll('article')].entries()) {
      const note =
        [...article.querySelectorAll('dt')].find(({ textContent }) => textContent === 'note')?.nextElementSibling?.textContent ?? '';
      // What UTF-8 cannot hold is replaced when the file is written.
      if (roles[at]!.note.isWellFormed()) expect(note).toBe(meant(roles[at]!.note));
    }
  }, 30_000);

  it('forbids itself everything by its own policy, and leads nowhere by itself', async () => {
    const { document } = new JSDOM(await made([[makeRole({ posting: { url: 'https://x.example/" onclick="alert(1)' } })]])).window;
    expect(document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(document.querySelector('a, script, img, iframe, link, form')).toBeNull();
  });
});
