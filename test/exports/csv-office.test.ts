import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellOf, cellText, EXPORT_COLUMNS } from '../../utils/exports/columns';
import { csv } from '../../utils/exports/csv';
import { makeRoles } from '../support/roles';
import { hostileRole, hostileTexts } from './hostile';
import { convert, OFFICE } from './office';
import { whole, words } from './words';

/** Comma, double quote, UTF-8, from line 1, "formatted as text" off, formulas evaluated: the most trusting way to open it. */
const TRUSTING = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true';

describe('csv in LibreOffice', () => {
  it.skipIf(!OFFICE)(
    'is read back equal to what was shown (needs LibreOffice)',
    async () => {
      const roles = makeRoles(60, 9);
      const columns = EXPORT_COLUMNS.filter(
        (column) => !['datePosted', 'validThrough', 'followUp', 'savedAt', 'updatedAt'].includes(column),
      );
      const text = await whole(csv([roles], { columns, words, bom: true, separator: ',' }));
      const again = convert('roles.csv', text, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false', TRUSTING);
      const [header, ...rows] = Papa.parse<string[]>(again.trimEnd()).data;
      expect(header).toEqual(columns);
      for (const [at, role] of roles.entries()) expect(rows[at]).toEqual(columns.map((column) => cellText(cellOf(role, column, words))));
    },
    120_000,
  );

  it.skipIf(!OFFICE)(
    'lets no hostile cell become a formula, even opened at the wrong separator (needs LibreOffice)',
    async () => {
      const texts = hostileTexts(4000).filter((text) => text.length < 30_000);
      const roles = Array.from({ length: Math.floor(texts.length / 4) }, (_, at) =>
        hostileRole(at, texts.slice(at * 4, at * 4 + 4) as never),
      );
      const text = await whole(
        csv([roles], { columns: ['title', 'hiringOrganization', 'note', 'contact', 'tags'], words, bom: true, separator: ',' }),
      );
      for (const separators of ['44', '59', '44/59/9']) {
        const flat = convert('hostile.csv', text, 'fods', TRUSTING.replace('44,', `${separators},`));
        expect(flat, separators).toContain('office:spreadsheet');
        expect(flat, separators).not.toContain('table:formula');
      }
    },
    180_000,
  );
});
