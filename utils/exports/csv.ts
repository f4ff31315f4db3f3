/** CSV by RFC 4180: every text in quotes, quotes doubled, CRLF at the end of each line. Formulas are guarded (see guard). */
import { type Batches, type Watch, watched } from './batches';
import { type Cell, cellOf, cellText, type ExportColumn, type ExportWords } from './columns';
import { guard } from './guard';

export interface CsvOptions {
  readonly columns: readonly ExportColumn[];
  readonly words: ExportWords;
  /** Excel takes a file without a byte order mark for the machine's old code page. */
  readonly bom: boolean;
  /** Comma by the RFC; semicolon for spreadsheets set to a decimal comma. */
  readonly separator: ',' | ';' | '\t';
}

const quoted = (text: string, separator: string) => `"${guard(text, separator).replaceAll('"', '""')}"`;

function field(cell: Cell | undefined, separator: string): string {
  if (cell === undefined) return '';
  return cell.kind === 'number' ? String(cell.value) : quoted(cellText(cell), separator);
}

/** The file in pieces: the header, then one piece per batch. */
export async function* csv(batches: Batches, { columns, words, bom, separator }: CsvOptions, watch?: Watch): AsyncGenerator<string> {
  const line = (fields: readonly string[]) => `${fields.join(separator)}\r\n`;
  yield (bom ? '\ufeff' : '') + line(columns.map((column) => quoted(words.column(column), separator)));
  for await (const roles of watched(batches, watch)) {
    yield roles.map((role) => line(columns.map((column) => field(cellOf(role, column, words), separator)))).join('');
  }
}
