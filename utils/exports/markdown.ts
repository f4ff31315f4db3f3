/** Markdown (CommonMark, also with GitHub's additions): a heading and a list of fields per role. Every text stays text. */
import { type Batches, type Watch, watched } from './batches';
import { type Cell, cellOf, cellText, type ExportColumn, type ExportWords } from './columns';

export interface MarkdownOptions {
  readonly columns: readonly ExportColumn[];
  readonly words: ExportWords;
  readonly title: string;
}

/**
 * What means something anywhere in a line: emphasis, code, links, HTML, entities, tables, strike-through, formulas,
 * e-mail addresses and mentions, and the beginnings of addresses that GitHub turns into links by itself.
 */
const INLINE = /[\\`*_{}[\]<>|~&@$^]|:(?=\/\/|\w)|(?<=www)\.|(?<=\w)\.(?=\w)|#(?=\w)|!(?=\[)/gi;
/** What means something at the beginning of a line only: headings, lists, rules, quotes, underlines of headings. */
const LINE_START = /^(\s*)([-+=#>]|\d{1,9}(?=[.)]))/;

function escapeLine(line: string): string {
  const plain = line.replace(/\t/g, '    ').replace(INLINE, '\\$&');
  const start = LINE_START.exec(plain);
  const safe = start ? (/\d/.test(start[2]!) ? plain.replace(/([.)])/, '\\$1') : `${start[1]}\\${plain.slice(start[1]!.length)}`) : plain;
  // Leading blanks would be cut, or make a block of code; written as a character they are neither.
  return safe.replace(/^ /, '&#32;').replace(/ $/, '&#32;');
}

/** Text as one Markdown paragraph: line breaks stay line breaks, nothing else means anything. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd')
    .split('\n')
    .map((line) => (line.trim() === '' ? '&#32;' : escapeLine(line)))
    .join('\\\n');
}

/** The posting's own address: `isWebAddress` has let it through, so it holds no bracket that could end the link early. */
const link = (url: string) => `<${url}>`;

const indented = (text: string) => text.replaceAll('\n', '\n  ');

function valueText(cell: Cell): string {
  return cell.kind === 'url' ? link(cell.url) : escapeMarkdown(cellText(cell));
}

/** The file in pieces: the title, then one piece per batch. */
export async function* markdown(batches: Batches, { columns, words, title }: MarkdownOptions, watch?: Watch): AsyncGenerator<string> {
  yield `# ${escapeMarkdown(title)}\n`;
  const fields = columns.filter((column) => column !== 'title' && column !== 'hiringOrganization');
  for await (const roles of watched(batches, watch)) {
    yield roles
      .map((role) => {
        const heading = [cellOf(role, 'title', words), cellOf(role, 'hiringOrganization', words)].filter((cell) => cell !== undefined);
        const lines = fields.flatMap((column) => {
          const cell = cellOf(role, column, words);
          return cell ? [`- **${escapeMarkdown(words.column(column))}:** ${indented(valueText(cell))}`] : [];
        });
        const name = heading.map((cell) => escapeMarkdown(cellText(cell).replace(/\s+/g, ' ').trim())).join(' · ');
        return `\n## ${name}\n\n${lines.join('\n')}\n`;
      })
      .join('');
  }
}
