import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportWords } from '../../entrypoints/shortlist/export-words';
import { EXPORT_COLUMNS, type ExportWords } from '../../utils/exports/columns';
import { csv } from '../../utils/exports/csv';
import { IMPORT_COLUMNS } from '../../utils/exports/import-columns';
import { buildRoles, type CsvContext, guessMapping, readCsv } from '../../utils/exports/import-csv';
import { type MessageFile, tableOf } from '../../utils/i18n/load';
import { LOCALES } from '../../utils/i18n/locales';
import { setLanguage } from '../../utils/i18n/t';
import { type BaseSalary, EMPLOYMENT_TYPES, JOB_LOCATION_TYPES, type JobPosting, PAY_UNITS } from '../../utils/posting/posting';
import { type Role, STATUSES } from '../../utils/role/role';
import { makeRole, makeRoles, makeVerdict, TEST_NOW } from '../support/roles';
import { whole, words } from './words';

afterEach(() => vi.unstubAllEnvs());

let next = 0;
const context: CsvContext = {
  words,
  now: TEST_NOW,
  newId: () => {
    next += 1;
    return `new-${next}`;
  },
  judge: (title) => makeVerdict({ track: /manager/i.test(title) ? 'management' : 'ic' }),
};

function read(text: string, said: ExportWords = words) {
  const table = readCsv(text);
  if (!table.ok) return table;
  return buildRoles(table.value, guessMapping(table.value.header, said), { ...context, words: said });
}

/** The roles as they come back from a file of ours. */
async function back(roles: readonly Role[], said: ExportWords = words): Promise<readonly Role[]> {
  const result = read(await whole(csv([roles], { columns: EXPORT_COLUMNS, words: said, bom: true, separator: ';' })), said);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('readCsv', () => {
  it('finds the separator by itself and counts lines through line breaks in cells', () => {
    const table = readCsv('\ufefftitle;note\r\n"A";"one\ntwo"\r\n\r\n"B";"three"\r\n');
    expect(table).toEqual({
      ok: true,
      value: {
        header: ['title', 'note'],
        rows: [
          { line: 2, cells: ['A', 'one\ntwo'] },
          { line: 5, cells: ['B', 'three'] },
        ],
      },
    });
  });

  it.each([
    ['nothing', '', 'other-format'],
    ['a header alone', 'title,url\n', 'other-format'],
    ['a quote that is never closed', 'title,url\n"A,https://x.example\n', 'broken-csv'],
  ])('refuses %s', (_what, text, name) => expect(readCsv(text)).toMatchObject({ ok: false, problems: [{ name }] }));

  it('names the line at which a broken cell begins, whatever lines the cells before it have', () => {
    const before = 'title,note\n"A","one\ntwo\r\nthree"\n\n';
    expect(readCsv(`${before}B,"four\nfive\n`)).toEqual({ ok: false, problems: [{ line: 6, name: 'broken-csv' }] });
    expect(readCsv(`${before}"B"x,"four"\n`)).toEqual({ ok: false, problems: [{ line: 6, name: 'broken-csv' }] });
  });

  it('takes the guard off cells', () => {
    const table = readCsv(`title,note\n"'=1+2","it's"\n`);
    expect(table.ok && table.value.rows[0]!.cells).toEqual(['=1+2', "it's"]);
  });
});

describe('guessMapping', () => {
  it('knows our own names and those of others, each field once', () => {
    expect(guessMapping(['Job Title', 'Company', 'Link', 'Stage', 'Notes', 'Salary', 'colour', 'Position'], words)).toEqual([
      'title',
      'hiringOrganization',
      'url',
      'status',
      'note',
      'baseSalary',
      undefined,
      undefined,
    ]);
  });
});

describe('buildRoles', () => {
  it('reads its own export back, whatever was in it', async () => {
    const roles = makeRoles(80, 12).map((role) => ({ ...role, history: [{ status: role.status, at: role.savedAt }] }));
    const built = await back(roles);
    expect(built).toHaveLength(80);
    for (const [at, role] of roles.entries()) {
      const { posting, note, rating, tags, contact, followUp, status, shortlists, savedAt } = built[at]!;
      expect({ note, rating, tags, contact, followUp, status, shortlists, savedAt }).toEqual({
        note: role.note,
        rating: role.rating,
        tags: role.tags,
        contact: role.contact,
        followUp: role.followUp,
        status: role.status,
        shortlists: role.shortlists,
        savedAt: role.savedAt,
      });
      expect(posting).toMatchObject({
        title: role.posting.title,
        hiringOrganization: role.posting.hiringOrganization,
        url: role.posting.url,
        description: role.posting.description,
        jobLocation: [...new Set(role.posting.jobLocation)],
      });
      expect(posting.datePosted).toBe(role.posting.datePosted);
      expect(posting.jobLocationType).toBe(role.posting.jobLocationType);
      expect(posting.employmentType).toEqual(role.posting.employmentType);
      expect(posting.baseSalary).toEqual(role.posting.baseSalary);
    }
  });

  it('reads lists back whose items hold commas and semicolons, and as others write them', async () => {
    const lists = [
      { tags: ['C, C++', 'remote; EU'], shortlists: ['Paris, France'] },
      { tags: ['=1+2;', '-a, @b', 'dream'], shortlists: ['plain', '2, 3'] },
    ];
    const built = await back(lists.map((of) => makeRole({ ...of, posting: { jobLocation: ['Lyon; or Paris', 'Berlin, Germany'] } })));
    expect(built.map(({ tags, shortlists }) => ({ tags, shortlists }))).toEqual(lists);
    expect(built.map(({ posting }) => posting.jobLocation)).toEqual([1, 2].map(() => ['Lyon; or Paris', 'Berlin, Germany']));
    const others = read('title,url,tags\nA,https://x.example/1,"a, b;c"\nB,https://x.example/2,"a, b\r\nc"\n');
    expect(others.ok && others.value.map(({ tags }) => tags)).toEqual([
      ['a', 'b', 'c'],
      ['a, b', 'c'],
    ]);
  });

  describe.each(LOCALES)('reads its own export back in %s:', (locale) => {
    const speak = () =>
      setLanguage({
        locale,
        messages: tableOf(JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as MessageFile),
      });
    const posting = async (parts: readonly Partial<JobPosting>[]) => {
      speak();
      return (
        await back(
          parts.map((part) => makeRole({ posting: part })),
          exportWords,
        )
      ).map((role) => role.posting);
    };

    it('pay in every currency and unit', async () => {
      const pays: BaseSalary[] = [];
      for (const currency of ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'SEK', 'NOK', 'BRL', 'JPY', 'CZK', undefined])
        for (const unitText of [...PAY_UNITS, undefined])
          for (const [minValue, maxValue] of [
            [50_000, 60_000],
            [120_000],
            [undefined, 90_000],
            [45.5, 60.25],
            [3333.35, 4000],
            [75_000, 75_000],
          ])
            pays.push({ currency, unitText, minValue, maxValue });
      const read = await posting(pays.map((baseSalary) => ({ baseSalary })));
      expect(read.map(({ baseSalary }) => baseSalary)).toEqual(pays);
    });

    it('employment types and workplaces', async () => {
      const types = [...EMPLOYMENT_TYPES.map((type) => [type]), [...EMPLOYMENT_TYPES]];
      expect((await posting(types.map((employmentType) => ({ employmentType })))).map((read) => read.employmentType)).toEqual(types);
      const places = await posting(JOB_LOCATION_TYPES.map((jobLocationType) => ({ jobLocationType })));
      expect(places.map((read) => read.jobLocationType)).toEqual(JOB_LOCATION_TYPES);
    });

    it('statuses', async () => {
      speak();
      const read = await back(
        STATUSES.map((status) => makeRole({ status })),
        exportWords,
      );
      expect(read.map(({ status }) => status)).toEqual(STATUSES);
    });
  });

  it('takes the figures of a row where the words of its pay say something else, and the words where they say the same', () => {
    const pay = (cells: string) => {
      const result = read(`title,url,salary,payCurrency,payYearFrom,payYearTo\nPlanner,https://x.example/1,${cells}\n`);
      return result.ok && result.value[0]!.posting.baseSalary;
    };
    expect(pay('bis 90.000 €,EUR,,90000')).toEqual({ currency: 'EUR', maxValue: 90_000, unitText: 'YEAR' });
    expect(pay('€50k - €60k a year,USD,50000,60000')).toEqual({ currency: 'USD', minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' });
    expect(pay('$3333.33 a month,USD,40000,40000')).toEqual({ currency: 'USD', minValue: 3333.33, maxValue: 3333.33, unitText: 'MONTH' });
    expect(pay('50000 - 60000,EUR,,')).toEqual({ currency: 'EUR', minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' });
  });

  it('keeps the file’s own opinion of the track as a correction where it differs', () => {
    const result = read('title,url,track\nPlanner,https://x.example/1,management\nManager,https://x.example/2,management\n');
    expect(result.ok && result.value.map(({ correction }) => correction?.track)).toEqual(['management', undefined]);
  });

  it('reads pay as people write it', () => {
    const result = read('title,url,salary\nPlanner,https://x.example/1,"€50,000 - €60,000 per year"\n');
    expect(result.ok && result.value[0]!.posting.baseSalary).toEqual({
      currency: 'EUR',
      minValue: 50_000,
      maxValue: 60_000,
      unitText: 'YEAR',
    });
  });

  it.each(['America/New_York', 'Asia/Tokyo'])('takes a day without a time for one of the calendar in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const result = read('title,url,date saved\nA,https://x.example/1,2026-11-25\nB,https://x.example/2,2026-11-25T20:00:00Z\n');
    expect(result.ok && result.value.map(({ savedAt }) => savedAt)).toEqual([new Date(2026, 10, 25).getTime(), Date.UTC(2026, 10, 25, 20)]);
  });

  it('names every line that is wrong, and takes none of the others', () => {
    const text = [
      'title,url,status,rating,follow up,payCurrency',
      'Good,https://x.example/1,applied,3,2026-10-05,EUR',
      ',https://x.example/2,,,,',
      'No address,,,,,',
      'Bad address,javascript:alert(1),,,,',
      'Bad status,https://x.example/3,somewhere,,,',
      'Bad rating,https://x.example/4,,9,,',
      'Bad date,https://x.example/5,,,soon,',
      'Bad currency,https://x.example/6,,,,Taler',
      'Twice,https://x.example/1?utm_source=a,,,,',
    ].join('\n');
    expect(read(text)).toEqual({
      ok: false,
      problems: [
        { line: 3, name: 'no-title', detail: 'https://x.example/2' },
        { line: 4, name: 'no-address' },
        { line: 5, name: 'bad-address', detail: 'javascript:alert(1)' },
        { line: 6, name: 'bad-value', detail: 'status' },
        { line: 7, name: 'bad-value', detail: 'rating' },
        { line: 8, name: 'bad-value', detail: 'followUp' },
        { line: 9, name: 'bad-value', detail: 'payCurrency' },
        { line: 10, name: 'twice', detail: 'Twice' },
      ],
    });
  });

  it('cannot be made to reach the prototypes by a column’s name', () => {
    const table = readCsv('title,url,__proto__,constructor\nA,https://x.example/1,{"polluted":1},x\n');
    expect(table.ok && guessMapping(table.value.header, words)).toEqual(['title', 'url', undefined, undefined]);
  });

  it('offers columns that an export has', () => {
    for (const column of IMPORT_COLUMNS) expect(EXPORT_COLUMNS).toContain(column);
  });

  it('gives a role with all it needs for a title and an address', () => {
    const result = read('title,url\nPlanner,https://x.example/1?utm_source=mail\n');
    expect(result.ok && result.value[0]).toMatchObject({
      keys: ['url:https://x.example/1'],
      posting: { site: 'generic', url: 'https://x.example/1', title: 'Planner', origin: { title: 'person', url: 'person' } },
      status: 'interested',
      savedAt: TEST_NOW,
      tags: [],
    });
    expect(makeRole().keys).toHaveLength(1);
  });
});
