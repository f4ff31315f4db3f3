// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Cell, cellOf, cellText, EXPORT_COLUMNS, type ExportColumn } from '../../utils/exports/columns';
import { columnName, xlsx } from '../../utils/exports/xlsx';
import type { Role } from '../../utils/role/role';
import { makeRole, makeRoles } from '../support/roles';
import { HOSTILE_CELLS, HOSTILE_TIME, hostileRole, hostileTexts } from './hostile';
import { convert, OFFICE } from './office';
import { words } from './words';

vi.setConfig({ testTimeout: HOSTILE_TIME });
afterEach(() => vi.unstubAllEnvs());

async function bytesOf(
  roles: readonly Role[],
  columns: readonly ExportColumn[] = EXPORT_COLUMNS,
  sheetName = 'Roles',
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsx([roles], { columns, words, sheetName })) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}

function partsOf(bytes: Uint8Array): Map<string, Document> {
  const parts = new Map<string, Document>();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const part = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
    expect(part.querySelector('parsererror')?.textContent, path).toBeUndefined();
    parts.set(path, part);
  }
  return parts;
}

/** What a spreadsheet makes of `_x000D_` and of `_x005F_`. */
const unescaped = (text: string) => text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

function readCell(cell: Element): string | number {
  if (cell.getAttribute('t') === 'inlineStr') return unescaped(cell.querySelector('t')!.textContent);
  return Number(cell.querySelector('v')!.textContent);
}

const expected = (cell: Cell): string | number => {
  if (cell.kind === 'number') return cell.value;
  if (cell.kind === 'day') return Date.parse(cell.day) / 86_400_000 + 25_569;
  if (cell.kind === 'moment') return (cell.at - new Date(cell.at).getTimezoneOffset() * 60_000) / 86_400_000 + 25_569;
  const text = cellText(cell).replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  return text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text;
};

function expectEqual(sheet: Document, roles: readonly Role[], columns: readonly ExportColumn[]) {
  const cells = new Map([...sheet.querySelectorAll('c')].map((cell) => [cell.getAttribute('r'), cell]));
  for (const [row, role] of roles.entries()) {
    for (const [at, column] of columns.entries()) {
      const place = `${columnName(at)}${row + 2}`;
      const cell = cellOf(role, column, words);
      const found = cells.get(place);
      if (!cell) expect(found, place).toBeUndefined();
      else expect(readCell(found!), place).toEqual(expected(cell));
    }
  }
}

describe('xlsx', () => {
  it('holds what was shown, typed', async () => {
    const roles = makeRoles(60, 8);
    const parts = partsOf(await bytesOf(roles));
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expectEqual(sheet, roles, EXPORT_COLUMNS);
    expect([...sheet.querySelectorAll('row[r="1"] t')].map((head) => head.textContent)).toEqual(EXPORT_COLUMNS);
  });

  it('freezes the header and links the posting’s own address, nothing else', async () => {
    const roles = makeRoles(5, 8);
    const parts = partsOf(await bytesOf(roles, ['title', 'url', 'note']));
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet.querySelector('pane')?.getAttribute('state')).toBe('frozen');
    expect([...sheet.querySelectorAll('hyperlink')].map((link) => link.getAttribute('ref'))).toEqual(['B2', 'B3', 'B4', 'B5', 'B6']);
    const targets = [...parts.get('xl/worksheets/_rels/sheet1.xml.rels')!.querySelectorAll('Relationship')].map((link) =>
      link.getAttribute('Target'),
    );
    expect(targets).toEqual(roles.map(({ posting }) => posting.url));
  });

  it('has no relation to the outside when no address is exported', async () => {
    const parts = partsOf(await bytesOf(makeRoles(5, 8), ['title', 'note']));
    expect(parts.has('xl/worksheets/_rels/sheet1.xml.rels')).toBe(false);
    expect([...parts.values()].every((part) => part.querySelector('hyperlink, [TargetMode]') === null)).toBe(true);
  });

  it(`lets none of ${HOSTILE_CELLS} hostile cells become a formula or a link`, async () => {
    const texts = hostileTexts();
    const roles = Array.from({ length: texts.length / 4 }, (_, at) => hostileRole(at, texts.slice(at * 4, at * 4 + 4) as never));
    const columns = ['title', 'hiringOrganization', 'note', 'contact', 'tags'] as const;
    const parts = partsOf(await bytesOf(roles, columns, "[x]:*?/\\'<b>'"));
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet.querySelectorAll('f, hyperlink')).toHaveLength(0);
    expect([...sheet.querySelectorAll('c')].every((cell) => cell.getAttribute('t') === 'inlineStr')).toBe(true);
    expectEqual(sheet, roles, columns);
    expect(parts.get('xl/workbook.xml')!.querySelector('sheet')!.getAttribute('name')).toBe('x       <b>');
  }, 30_000);

  it.each([
    ['America/Los_Angeles', '2026-11-25T20:00'],
    ['Asia/Kolkata', '2026-11-26T09:30'],
  ])('shows moments as the clocks in %s do', async (zone, shown) => {
    vi.stubEnv('TZ', zone);
    const role = makeRole({ savedAt: Date.parse('2026-11-26T04:00:00Z') });
    const sheet = partsOf(await bytesOf([role], ['savedAt'])).get('xl/worksheets/sheet1.xml')!;
    expect(readCell(sheet.querySelector('c[r="A2"]')!)).toBeCloseTo(Date.parse(`${shown}Z`) / 86_400_000 + 25_569, 8);
  });

  it('keeps dates of before the spreadsheets’ calendar as text', async () => {
    const [sheet] = [partsOf(await bytesOf([makeRole({ followUp: '1850-05-05' })], ['followUp'])).get('xl/worksheets/sheet1.xml')!];
    expect(readCell(sheet.querySelector('c[r="A2"]')!)).toBe('1850-05-05');
  });

  it('is the same file for the same roles', async () => {
    const roles = makeRoles(20, 3);
    expect(await bytesOf(roles)).toEqual(await bytesOf(roles));
  });

  it('names columns as spreadsheets do', () =>
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));

  it.skipIf(!OFFICE)(
    'is read back by LibreOffice equal to what was shown (needs LibreOffice)',
    async () => {
      const roles = makeRoles(60, 8);
      const columns = EXPORT_COLUMNS.filter(
        (column) => !['datePosted', 'validThrough', 'followUp', 'savedAt', 'updatedAt'].includes(column),
      );
      const text = convert('roles.xlsx', await bytesOf(roles, columns), 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false');
      const [header, ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
      expect(header).toEqual(columns);
      for (const [at, role] of roles.entries()) expect(rows[at]).toEqual(columns.map((column) => cellText(cellOf(role, column, words))));
    },
    120_000,
  );

  it.skipIf(!OFFICE)(
    'has no formula and no link of its own in LibreOffice (needs LibreOffice)',
    async () => {
      const texts = hostileTexts(4000);
      const roles = Array.from({ length: 1000 }, (_, at) => hostileRole(at, texts.slice(at * 4, at * 4 + 4) as never));
      const flat = convert('hostile.xlsx', await bytesOf(roles, ['title', 'hiringOrganization', 'note', 'contact', 'tags']), 'fods');
      expect(flat).toContain('office:spreadsheet');
      expect(flat).not.toMatch(/table:formula|xlink:href="(?!https?:\/\/(?:www\.)?libreoffice)/);
    },
    120_000,
  );
});
