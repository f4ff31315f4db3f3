/**
 * CSV by RFC 4180 (Papa Parse): every text in quotes, numbers bare, CRLF at the end of each line. Formulas are guarded by our
 * own `guard`: Papa Parse's lets through a line feed, blanks, zero-width and full-width signs before the formula.
 */
import Papa from 'papaparse';
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

/** A list as on the page, or an item a line where one of them holds what the import cuts at: in lines it cuts nothing else. */
function plain(cell: Cell): string {
  const cut = cell.kind === 'list' && (cell.separator === ', ' ? /[,;]/ : /;/);
  return cut && cell.items.some((item) => cut.test(item)) ? cell.items.map((item) => `${item}\n`).join('') : cellText(cell);
}

function field(cell: Cell | undefined, separator: string): string | number | undefined {
  if (cell === undefined) return undefined;
  return cell.kind === 'number' ? cell.value : guard(plain(cell), separator);
}

/** The file in pieces: the header, then one piece per batch. */
export async function* csv(batches: Batches, { columns, words, bom, separator }: CsvOptions, watch?: Watch): AsyncGenerator<string> {
  const lines = (rows: unknown[][]) =>
    `${Papa.unparse(rows, { delimiter: separator, newline: '\r\n', quotes: (value) => typeof value === 'string' })}\r\n`;
  yield (bom ? '\ufeff' : '') + lines([columns.map((column) => guard(words.column(column), separator))]);
  for await (const roles of watched(batches, watch)) {
    if (roles.length > 0) yield lines(roles.map((role) => columns.map((column) => field(cellOf(role, column, words), separator))));
  }
}
