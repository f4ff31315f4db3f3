import { describe, expect, it } from 'vitest';
import { MAX_PARSED_NOTE, type NoteNode, readNote } from '../../../components/role/note-text';

/** All text of a note, as it is drawn. */
const textOf = (nodes: readonly NoteNode[]): string =>
  nodes.map((node) => (node.kind === 'list' ? node.items.map((item) => textOf(item.nodes)).join('\n') : node.text)).join('');
const links = (nodes: readonly NoteNode[]): string[] =>
  nodes.flatMap((node) =>
    node.kind === 'link' ? [node.href] : node.kind === 'list' ? node.items.flatMap((item) => links(item.nodes)) : [],
  );

describe('a note as nodes', () => {
  it('finds lists, ordered and not, and tasks', () => {
    const nodes = readNote('Ask:\n- who\n- when\n\n3. third\n4. fourth\n\n- [ ] open\n- [x] done');
    const lists = nodes.filter((node) => node.kind === 'list');
    expect(lists.map((list) => [list.ordered, list.items.length])).toEqual([
      [false, 2],
      [true, 2],
      [false, 2],
    ]);
    expect(lists[1]?.start).toBe(3);
    expect(lists[2]?.items.map((item) => item.done)).toEqual([false, true]);
  });

  it('finds addresses, bare and named', () => {
    expect(links(readNote('see https://a.example/x and [b](https://b.example) and mail c@c.example\n- www.d.example'))).toEqual([
      'https://a.example/x',
      'https://b.example',
      'mailto:c@c.example',
      'http://www.d.example',
    ]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,y)',
    '[x](file:///etc/passwd)',
    '<a href="javascript:alert(1)">x</a>',
    '![x](https://a.example/i.png)',
  ])('makes no link of %s, and loses none of it', (note) => {
    expect(links(readNote(note))).toEqual([]);
    expect(textOf(readNote(note))).toContain('x');
  });

  it('leaves everything else as it was typed', () => {
    const note = '# not a heading\n\n*not* **bold** `code` <b>tag</b> & &amp; | a | b |\n\n> said';
    expect(textOf(readNote(note))).toBe(note);
  });

  it('shows a very long note as it is', () => {
    const note = `${'- a\n'.repeat(MAX_PARSED_NOTE / 4)}!`;
    expect(readNote(note)).toEqual([{ kind: 'text', text: note }]);
  });

  it('stays quick with lists within lists and open brackets', () => {
    const nasty = [
      Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
      '['.repeat(5000),
      '*'.repeat(5000),
      '<'.repeat(5000),
    ];
    for (const note of nasty) {
      const begun = performance.now();
      readNote(note);
      expect(performance.now() - begun).toBeLessThan(1500);
    }
  });
});
