/**
 * XLSX with typed cells, a frozen header and links, packed piece by piece with fflate.
 *
 * Not through write-excel-file 4.1.1: above 160 KB it packs in workers made from blobs, which the content security policy
 * of extension pages forbids, and its table of strings takes a cell that says "constructor" for one it has already.
 * Texts stand in the cells themselves (`inlineStr`), where no spreadsheet looks for a formula.
 */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { type Batches, type Watch, watched } from './batches';
import { type Cell, cellOf, cellText, type ExportColumn, type ExportWords } from './columns';
import {
  CONTENT_TYPES,
  PACKAGE_RELATIONS,
  STYLE,
  STYLES,
  sheetEnd,
  sheetRelations,
  sheetStart,
  WORKBOOK_RELATIONS,
  workbook,
} from './xlsx-parts';

export interface XlsxOptions {
  readonly columns: readonly ExportColumn[];
  readonly words: ExportWords;
  readonly sheetName: string;
}

/** Excel's limits (support.microsoft.com, "Excel specifications and limits"): characters of a cell, links of a sheet. */
const MAX_CELL = 32_767;
const MAX_LINKS = 65_530;

const WIDTHS: Partial<Record<ExportColumn, number>> = {
  title: 40,
  hiringOrganization: 28,
  baseSalary: 28,
  jobLocation: 28,
  tags: 20,
  note: 50,
  evidence: 50,
  description: 60,
  url: 40,
  savedAt: 16,
  updatedAt: 16,
};
const DEFAULT_WIDTH = 14;

/** What XML 1.0 cannot hold: controls, lone halves of a surrogate pair, the two non-characters. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '_x000D_' };

/** Text as XML. A text that looks like a spreadsheet's own escape (`_x0041_`) gets its first underline escaped, or it would be read as a letter. */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"\r]/g, (sign) => NAMES[sign]!);
}

const xmlAddress = (url: string) => escapeXml(url).replaceAll("'", '&apos;');

/** `A`, `B` … `Z`, `AA`. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function cut(text: string): string {
  if (text.length <= MAX_CELL) return text;
  // Not in the middle of a surrogate pair.
  return `${text.slice(0, MAX_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const textXml = (place: string, text: string, style: number) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cut(text))}</t></is></c>`;

const numberXml = (place: string, value: number, style: number) => `<c r="${place}" s="${style}"><v>${value}</v></c>`;

/** Days since 30 December 1899, the beginning of the spreadsheets' calendar. */
const serial = (at: number) => at / 86_400_000 + 25_569;

const wallTime = (at: number) => at - new Date(at).getTimezoneOffset() * 60_000;

/** The first day that all spreadsheets agree on is 1 March 1900 (serial 61); anything before stays text. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;
const isSerial = (value: number) => value >= FIRST_SERIAL && value <= LAST_SERIAL;

function cellXml(cell: Cell, place: string): string {
  if (cell.kind === 'number') return numberXml(place, cell.value, STYLE.number);
  if (cell.kind === 'day' || cell.kind === 'moment') {
    // A spreadsheet knows no zones: a moment stands there as this machine's clocks showed it.
    const value = serial(cell.kind === 'day' ? Date.parse(`${cell.day}T00:00:00Z`) : wallTime(cell.at));
    if (isSerial(value)) return numberXml(place, value, STYLE[cell.kind]);
  }
  return textXml(place, cellText(cell), cell.kind === 'url' ? STYLE.link : STYLE.text);
}

interface Links {
  readonly places: string[];
  readonly addresses: string[];
}

async function* sheetXml(batches: Batches, { columns, words }: XlsxOptions, links: Links, watch?: Watch): AsyncGenerator<string> {
  yield sheetStart(columns.map((column) => WIDTHS[column] ?? DEFAULT_WIDTH));
  const names = columns.map((_, index) => columnName(index));
  yield `<row r="1">${columns.map((column, index) => textXml(`${names[index]}1`, words.column(column), STYLE.header)).join('')}</row>`;
  let row = 1;
  for await (const roles of watched(batches, watch)) {
    let xml = '';
    for (const role of roles) {
      row += 1;
      xml += `<row r="${row}">`;
      for (const [index, column] of columns.entries()) {
        const cell = cellOf(role, column, words);
        if (!cell) continue;
        const place = `${names[index]}${row}`;
        xml += cellXml(cell, place);
        if (cell.kind === 'url' && links.places.length < MAX_LINKS) {
          links.places.push(place);
          links.addresses.push(xmlAddress(cell.url));
        }
      }
      xml += '</row>';
    }
    yield xml;
  }
  yield sheetEnd(`A1:${names.at(-1)}${row}`, links.places);
}

/** A sheet's name without the signs that Excel refuses, at most 31 characters. */
const sheetNameOf = (name: string) =>
  escapeXml(
    name
      .replace(/[[\]:*?/\\']/g, ' ')
      .slice(0, 31)
      .trim() || 'Trackmark',
  );

/** The file in pieces. */
export async function* xlsx(batches: Batches, options: XlsxOptions, watch?: Watch): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk as Uint8Array<ArrayBuffer>);
  });
  const open = (path: string) => {
    const file = new ZipDeflate(path, { level: 6 });
    // Byte for byte the same for the same roles: 1980 is the beginning of ZIP's calendar.
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    return file;
  };
  const add = (path: string, content: string) => open(path).push(strToU8(content), true);

  add('[Content_Types].xml', CONTENT_TYPES);
  add('_rels/.rels', PACKAGE_RELATIONS);
  add('xl/workbook.xml', workbook(sheetNameOf(options.sheetName)));
  add('xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONS);
  add('xl/styles.xml', STYLES);
  const links: Links = { places: [], addresses: [] };
  const sheet = open('xl/worksheets/sheet1.xml');
  for await (const xml of sheetXml(batches, options, links, watch)) {
    sheet.push(strToU8(xml));
    yield* ready.splice(0);
  }
  sheet.push(new Uint8Array(0), true);
  if (links.addresses.length > 0) add('xl/worksheets/_rels/sheet1.xml.rels', sheetRelations(links.addresses));
  zip.end();
  yield* ready.splice(0);
}
