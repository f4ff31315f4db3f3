import { expect, it } from 'vitest';
import { importUrls } from '../../utils/exports/import-urls';

it('reads addresses, each once, without what only tracks', () => {
  expect(
    importUrls('\ufeffhttps://a.example/job/1?utm_source=x\r\n\r\n# mine\n  https://b.example/2  \nhttps://a.example/job/1\n'),
  ).toEqual({
    ok: true,
    value: ['https://a.example/job/1', 'https://b.example/2'],
  });
});

it('names the lines that hold no address', () => {
  expect(importUrls('https://a.example/1\njavascript:alert(1)\nnot an address\nhttps://\nfile:///etc/passwd')).toMatchObject({
    ok: false,
    problems: [
      { line: 2, name: 'bad-address', detail: 'javascript:alert(1)' },
      { line: 3, name: 'bad-address' },
      { line: 4, name: 'bad-address' },
      { line: 5, name: 'bad-address' },
    ],
  });
});

it('has nothing to say about an empty list', () => expect(importUrls('\n\n')).toEqual({ ok: true, value: [] }));
