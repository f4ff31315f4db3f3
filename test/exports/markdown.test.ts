import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it, vi } from 'vitest';
import { cellOf, cellText } from '../../utils/exports/columns';
import { escapeMarkdown, markdown } from '../../utils/exports/markdown';
import { makeRole, makeRoles } from '../support/roles';
import { HOSTILE_TIME, hostileRole, hostileTexts } from './hostile';
import { whole, words } from './words';

vi.setConfig({ testTimeout: HOSTILE_TIME });

const ENTITY = /&(?:#(\d+)|(amp|lt|gt|quot));/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** marked hands entities on to HTML as they are. */
const decoded = (text: string) => text.replace(ENTITY, (_, code, name) => (code ? String.fromCodePoint(Number(code)) : NAMED[name]!));

/** The text of inline tokens; anything but text and line breaks is a hole in the escaping. */
function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'escape') return token.text;
      if (token.type === 'text') return (token as Tokens.Text).tokens ? textOf((token as Tokens.Text).tokens!) : decoded(token.raw);
      throw new Error(`${token.type}: ${token.raw}`);
    })
    .join('');
}

/** As the export means it: one kind of line break, no control characters, tabs as blanks. */
const meant = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd')
    .replace(/\t/g, '    ')
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : line.trimEnd()))
    .join('\n')
    .trim();

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

describe('escapeMarkdown', () => {
  it('keeps hostile text text', () => {
    for (const text of hostileTexts()) {
      if (text.trim() === '' || !text.isWellFormed()) continue;
      const [paragraph, ...rest] = marked.lexer(escapeMarkdown(text), { gfm: true });
      expect(
        rest.filter(({ type }) => type !== 'space'),
        JSON.stringify(text.slice(0, 200)),
      ).toEqual([]);
      expect(paragraph?.type, JSON.stringify(text.slice(0, 200))).toBe('paragraph');
      expect(lines(textOf((paragraph as Tokens.Paragraph).tokens))).toBe(meant(text));
    }
  });

  it('leaves ordinary words readable', () => {
    expect(escapeMarkdown('Senior Engineer, Lyon (remote)')).toBe('Senior Engineer, Lyon (remote)');
    expect(escapeMarkdown('5 days, from €70,000 - €90,000')).toBe('5 days, from €70,000 - €90,000');
  });
});

describe('markdown', () => {
  it('is read back by its reference parser: a heading and the fields of each role', async () => {
    const roles = makeRoles(40, 6);
    const columns = ['title', 'hiringOrganization', 'track', 'jobLocation', 'note', 'rating', 'url'] as const;
    const tokens = marked.lexer(await whole(markdown([roles], { columns, words, title: 'My roles' })));
    const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
    expect(headings.map((heading) => textOf(heading.tokens))).toEqual([
      'My roles',
      ...roles.map(({ posting }) => `${posting.title} · ${posting.hiringOrganization}`),
    ]);
    const lists = tokens.filter((token): token is Tokens.List => token.type === 'list');
    for (const [at, role] of roles.entries()) {
      const expected = columns.slice(2).flatMap((column) => {
        const cell = cellOf(role, column, words);
        return cell ? [`${column}: ${cellText(cell)}`] : [];
      });
      const found = lists[at]!.items.map((item) => {
        const [{ tokens: inline }] = item.tokens as [Tokens.Text];
        return inline!
          .map((token) => (token.type === 'strong' || token.type === 'link' ? (token as Tokens.Strong).text : textOf([token])))
          .join('');
      });
      expect(found).toEqual(expected);
    }
  });

  it('has no link but the posting’s own, and no HTML, whatever the roles say', async () => {
    const texts = hostileTexts(2000);
    const roles = Array.from({ length: 500 }, (_, at) => hostileRole(at, texts.slice(at * 4, at * 4 + 4) as never));
    const text = await whole(
      markdown([roles], { columns: ['title', 'hiringOrganization', 'note', 'contact', 'tags', 'url'], words, title: '<b>x</b>' }),
    );
    const kinds = new Map<string, number>();
    marked.walkTokens(marked.lexer(text), (token) => {
      kinds.set(token.type, (kinds.get(token.type) ?? 0) + 1);
      if (token.type === 'link') expect((token as Tokens.Link).href).toMatch(/^https:\/\/jobs\.lever\.co\/bramblewick\/hostile-\d+$/);
    });
    expect(kinds.get('heading')).toBe(501);
    expect(kinds.get('link')).toBe(500);
    for (const kind of ['html', 'image', 'code', 'codespan', 'blockquote', 'table', 'em', 'del', 'hr', 'def', 'checkbox'])
      expect(kinds.get(kind), kind).toBeUndefined();
  });

  it('makes no link of an address that is none', async () => {
    const role = makeRole({ posting: { url: 'https://x.example/a"b>[c](javascript:alert(1))' } });
    const text = await whole(markdown([[role]], { columns: ['title', 'url'], words, title: 'x' }));
    marked.walkTokens(marked.lexer(text), (token) => expect(token.type).not.toBe('link'));
  });
});
