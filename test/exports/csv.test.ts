import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { cellOf, cellText, EXPORT_COLUMNS } from '../../utils/exports/columns';
import { type CsvOptions, csv } from '../../utils/exports/csv';
import { unguard } from '../../utils/exports/guard';
import { makeRole, makeRoles } from '../support/roles';
import { HOSTILE_CELLS, HOSTILE_TIME, hostileRole, hostileTexts } from './hostile';
import { whole, words } from './words';

vi.setConfig({ testTimeout: HOSTILE_TIME });

const options = (part: Partial<CsvOptions> = {}): CsvOptions => ({ columns: EXPORT_COLUMNS, words, bom: false, separator: ',', ...part });
const rowsOf = (text: string, delimiter = ',') => Papa.parse<string[]>(text.trimEnd(), { delimiter }).data;

describe('csv', () => {
  it('is read back equal by another parser', async () => {
    const roles = makeRoles(200, 5);
    const [header, ...rows] = rowsOf(await whole(csv([roles], options())));
    expect(header).toEqual(EXPORT_COLUMNS);
    expect(rows).toHaveLength(roles.length);
    for (const [at, role] of roles.entries()) {
      expect(rows[at]).toEqual(EXPORT_COLUMNS.map((column) => cellText(cellOf(role, column, words))));
    }
  });

  it('follows RFC 4180: CRLF, quoted texts, doubled quotes, one header', async () => {
    const text = await whole(csv([[makeRole({ posting: { title: 'The "best" job' } })]], options({ columns: ['title', 'rating'] })));
    expect(text).toBe('"title","rating"\r\n"The ""best"" job",\r\n');
  });

  it('begins with a byte order mark only when asked', async () => {
    expect((await whole(csv([[]], options({ bom: true })))).startsWith('\ufeff"title"')).toBe(true);
    expect((await whole(csv([[]], options()))).startsWith('"title"')).toBe(true);
  });

  it('leaves figures figures, without a decimal point that half of the spreadsheets do not read', async () => {
    const role = makeRole({ rating: 4, posting: { baseSalary: { currency: 'EUR', minValue: 3333.33, unitText: 'MONTH' } } });
    expect(await whole(csv([[role]], options({ columns: ['rating', 'payYearFrom'] })))).toContain('\r\n4,40000\r\n');
  });

  it('writes lists as they are shown, and an item a line where one would be cut in two', async () => {
    const of = async (tags: string[], jobLocation: string[]) =>
      rowsOf(await whole(csv([[makeRole({ tags, posting: { jobLocation } })]], options({ columns: ['tags', 'jobLocation'] }))))[1];
    expect(await of(['dream', 'C++'], ['Paris, France', 'Lyon'])).toEqual(['dream, C++', 'Paris, France; Lyon']);
    expect(await of(['C, C++', 'EU'], ['Lyon; or Paris'])).toEqual(['C, C++\nEU\n', 'Lyon; or Paris\n']);
  });

  it.each([',', ';', '\t'] as const)(
    `lets none of ${HOSTILE_CELLS} hostile cells become a formula, read with any separator (written with %j)`,
    async (separator) => {
      const texts = hostileTexts();
      const roles = Array.from({ length: texts.length / 4 }, (_, at) => hostileRole(at, texts.slice(at * 4, at * 4 + 4) as never));
      const columns = ['title', 'hiringOrganization', 'note', 'contact', 'tags', 'description'] as const;
      const text = await whole(csv([roles], options({ columns, separator })));
      const starts = /^["'\s\u200b\ufeff\u2066\u00ad]*[=+@\uff1d\uff0b\uff0d\uff20\u2212]/u;

      const [, ...rows] = rowsOf(text, separator);
      expect(rows).toHaveLength(roles.length);
      for (const [at, role] of roles.entries()) {
        // A tag that holds a comma or a semicolon has a line to itself.
        const expected = columns.map((column) => {
          const shown = cellText(cellOf(role, column, words));
          return column === 'tags' && /[,;]/.test(shown) ? `${shown}\n` : shown;
        });
        expect(rows[at]!.map((cell) => unguard(cell, separator))).toEqual(expected);
        for (const cell of rows[at]!)
          expect(/^[\t\r\n=+\-@]/.test(cell) || (starts.test(cell) && !cell.startsWith("'")), JSON.stringify(cell)).toBe(false);
      }
      // A spreadsheet that is set to another separator, and one that does not know quotes at all.
      for (const other of [',', ';', '\t', '|'].filter((candidate) => candidate !== separator)) {
        for (const cell of text.split(/\r\n|\r|\n/).flatMap((line) => line.split(other))) {
          expect(/^"*[=+@]/.test(cell), JSON.stringify(cell)).toBe(false);
        }
      }
    },
  );

  it('writes piece by piece and stops when told to', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const pieces: string[] = [];
    const run = async () => {
      for await (const piece of csv([makeRoles(3, 1), makeRoles(3, 2), makeRoles(3, 3)], options(), {
        signal: stop.signal,
        onProgress: (count) => done.push(count),
      })) {
        pieces.push(piece);
        if (pieces.length === 3) stop.abort(new Error('enough'));
      }
    };
    await expect(run()).rejects.toThrow('enough');
    expect(done).toEqual([3, 6]);
  });
});
