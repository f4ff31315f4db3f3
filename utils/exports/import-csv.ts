/**
 * CSV from anywhere: the file is read (Papa Parse, without its worker: it would be made from a blob, which the content
 * security policy forbids), the person says which column is what, and every row becomes a role or a line that says what is wrong.
 */
import Papa from 'papaparse';
import { isoDate } from '../posting/date';
import { employmentTypes } from '../posting/employment-type';
import { fold } from '../posting/fold';
import { canonicalUrl, parseUrl, postingKey } from '../posting/identity';
import { parseNumber, parsePay } from '../posting/pay';
import { type BaseSalary, EMPLOYMENT_TYPES, JOB_LOCATION_TYPES, type JobPosting, jobPostingSchema, PAY_UNITS } from '../posting/posting';
import { workplaceType } from '../posting/workplace';
import { payPerYear } from '../role/per-year';
import { type Role, roleSchema, STATUSES, type Status } from '../role/role';
import { TRACKS, type Track, type Verdict } from '../track/verdict';
import { EXPORT_COLUMNS, type ExportColumn, type ExportWords } from './columns';
import { unguard } from './guard';
import { IMPORT_COLUMNS } from './import-columns';
import { brief, type Imported, type ImportProblem, MAX_IMPORT, MAX_PROBLEMS, MAX_ROLES } from './import-problem';

/** The file as rows of text, with the line at which each row begins. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Which field each column of the file fills; `undefined` leaves the column out. */
export type CsvMapping = readonly (ExportColumn | undefined)[];

/** The separator that the header line holds most of, outside quotes. Papa Parse's own guess gives up on files of two columns. */
function separatorOf(text: string): string {
  const header = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1)[0]!;
  const counted = [',', ';', '\t', '|'].map((separator) => ({ separator, count: header.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

/** How many lines a text has. */
const linesOf = (text: string) => text.split(/\r\n?|\n/).length;

/** Reads the file. Quotes that are never closed are the one thing that cannot be read. */
export function readCsv(text: string): Imported<CsvTable> {
  if (text.length > MAX_IMPORT) return { ok: false, problems: [{ line: 0, name: 'too-large' }] };
  const plain = text.replace(/^\ufeff/, '');
  const delimiter = separatorOf(plain);
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter, worker: false, skipEmptyLines: false });
  const broken = errors.find(({ type }) => type === 'Quotes');
  // Papa Parse counts rows, and says where the cell begins.
  if (broken) return { ok: false, problems: [{ line: linesOf(plain.slice(0, broken.index)), name: 'broken-csv' }] };
  if (data.length - 1 > MAX_ROLES)
    return { ok: false, problems: [{ line: MAX_ROLES + 1, name: 'over-limit', detail: String(data.length - 1) }] };
  let line = 1;
  const rows = data.flatMap((cells) => {
    const row = { line, cells: cells.map((cell) => unguard(cell, delimiter)) };
    line += cells.reduce((lines, cell) => lines + linesOf(cell) - 1, 1);
    return cells.some((cell) => cell.trim() !== '') ? [row] : [];
  });
  const [head, ...rest] = rows;
  return head && rest.length > 0
    ? { ok: true, value: { header: head.cells, rows: rest } }
    : { ok: false, problems: [{ line: 0, name: 'other-format' }] };
}

/** What other trackers and job boards call their columns, folded. */
const HEADERS: Partial<Record<ExportColumn, readonly string[]>> = {
  title: ['title', 'job title', 'position', 'role', 'job', 'name'],
  hiringOrganization: ['company', 'employer', 'organization', 'organisation', 'company name'],
  url: ['url', 'link', 'job url', 'job link', 'address', 'posting url', 'job posting url'],
  description: ['description', 'job description', 'text'],
  baseSalary: ['salary', 'pay', 'compensation', 'salary range'],
  jobLocation: ['location', 'place', 'city', 'job location'],
  status: ['status', 'stage', 'state'],
  rating: ['rating', 'stars', 'excitement'],
  tags: ['tags', 'labels'],
  note: ['note', 'notes', 'comment', 'comments'],
  contact: ['contact', 'contacts', 'recruiter'],
  datePosted: ['date posted', 'posted', 'posted on', 'posted at'],
  savedAt: ['saved', 'date saved', 'added', 'date added', 'created', 'created at'],
  followUp: ['follow up', 'follow up date'],
  validThrough: ['deadline', 'closes', 'valid through', 'expires'],
};

/** A first guess at the mapping, by the words of the page and by what others call their columns. Each field once. */
export function guessMapping(header: readonly string[], words: ExportWords): CsvMapping {
  const names = new Map<string, ExportColumn>();
  for (const column of EXPORT_COLUMNS) {
    if (!(IMPORT_COLUMNS as readonly string[]).includes(column)) continue;
    for (const name of [fold(words.column(column)), fold(column), ...(HEADERS[column] ?? [])])
      if (!names.has(name)) names.set(name, column);
  }
  const taken = new Set<ExportColumn>();
  return header.map((title) => {
    const column = names.get(fold(title));
    if (column === undefined || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
}

/** What building needs from outside. */
export interface CsvContext {
  readonly words: ExportWords;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
  /** The verdict for a row, as for any posting that is read. */
  readonly judge: (title: string, description: string | undefined) => Verdict;
}

class BadValue extends Error {
  constructor(readonly column: ExportColumn) {
    super(column);
  }
}

type Values = Partial<Record<ExportColumn, string>>;

/** The code that goes by this word or by its own name. */
function codeOf<T extends string>(column: ExportColumn, word: string, codes: readonly T[], { words }: CsvContext): T | undefined {
  const written = fold(word);
  return codes.find((candidate) => fold(words.value(column, candidate)) === written || fold(candidate) === written);
}

/** The code whose word stands in the cell. */
function coded<T extends string>(column: ExportColumn, values: Values, codes: readonly T[], context: CsvContext): T | undefined {
  const written = values[column]?.trim();
  if (!written) return undefined;
  const code = codeOf(column, written, codes, context);
  if (code === undefined) throw new BadValue(column);
  return code;
}

function date(column: ExportColumn, values: Values): string | undefined {
  const written = values[column]?.trim();
  if (!written) return undefined;
  const iso = isoDate(written);
  if (!iso) throw new BadValue(column);
  return iso;
}

function figure(column: ExportColumn, values: Values): number | undefined {
  const written = values[column]?.trim();
  if (!written) return undefined;
  const value = Number(written.replace(/[\s\u00a0\u202f']/g, ''));
  if (!Number.isFinite(value) || value < 0) throw new BadValue(column);
  return value;
}

/** The items of a cell: a line each where it has line breaks. */
const listed = (text = '', separator = /[,;]/) => [
  ...new Set(
    text
      .split(/[\r\n]/.test(text) ? /[\r\n]+/ : separator)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/** Whether pay says what the row's figures per year say, which are written in whole units. A column that the file lacks says nothing. */
function agrees(pay: BaseSalary, year: BaseSalary, values: Values): boolean {
  const counted = payPerYear(pay);
  // A bound that is not stated is near no other.
  const near = (one = -1, other = -1) => Math.abs(one - other) < 1;
  return (
    (!year.currency || pay.currency === year.currency) &&
    (values.payYearFrom === undefined || near(year.minValue, counted?.minValue)) &&
    (values.payYearTo === undefined || near(year.maxValue, counted?.maxValue))
  );
}

/** All pay that the page says in exactly these words. */
function payInWords(written: string, currency: string | undefined, { words }: CsvContext): BaseSalary[] {
  const [low, high = low] = (written.match(/\d[\d\s.,]*/g) ?? []).map(parseNumber);
  return [undefined, ...PAY_UNITS]
    .flatMap((unitText) => {
      const stated = { ...(currency && { currency }), ...(unitText && { unitText }) };
      return [
        { ...stated, minValue: low, maxValue: high },
        { ...stated, minValue: low },
        { ...stated, maxValue: low },
      ];
    })
    .filter((pay) => words.pay(pay) === written);
}

/**
 * As stated says more than counted up to a year, but not all words are understood: where the row's figures say something else
 * (none, where no unit was stated), they hold.
 */
function payOf(values: Values, context: CsvContext): BaseSalary | undefined {
  const minValue = figure('payYearFrom', values);
  const maxValue = figure('payYearTo', values);
  const currency = values.payCurrency?.trim().toUpperCase();
  if (currency && !/^[A-Z]{3}$/.test(currency)) throw new BadValue('payCurrency');
  const year: BaseSalary = {
    ...(currency && { currency }),
    ...(minValue !== undefined && { minValue }),
    ...(maxValue !== undefined && { maxValue }),
    unitText: 'YEAR',
  };
  const written = values.baseSalary?.trim() ?? '';
  const stated = parsePay(written, { label: true, ...(currency && { currency, bare: true }) });
  if (stated?.unitText && agrees(stated, year, values)) return stated;
  const said = payInWords(written, currency, context).find((pay) => agrees(pay, year, values));
  return said ?? (minValue === undefined && maxValue === undefined ? stated : year);
}

function postingOfRow(values: Values, url: URL, context: CsvContext): JobPosting {
  const jobLocation = listed(values.jobLocation, /;/);
  // Our own words first: a label of a site does not have them all.
  const employmentType = listed(values.employmentType).flatMap(
    (word) => codeOf('employmentType', word, EMPLOYMENT_TYPES, context) ?? employmentTypes(word),
  );
  const workplace = values.jobLocationType ?? '';
  const fields = {
    title: values.title?.trim(),
    hiringOrganization: values.hiringOrganization?.trim() || undefined,
    jobLocation: jobLocation.length > 0 ? jobLocation : undefined,
    jobLocationType: codeOf('jobLocationType', workplace, JOB_LOCATION_TYPES, context) ?? workplaceType(workplace),
    employmentType: employmentType.length > 0 ? [...new Set(employmentType)] : undefined,
    baseSalary: payOf(values, context),
    datePosted: date('datePosted', values),
    validThrough: date('validThrough', values),
    description: values.description?.trim() || undefined,
  };
  const stated = Object.entries(fields).filter(([, value]) => value !== undefined);
  return jobPostingSchema.parse({
    site: 'generic',
    url: canonicalUrl(url),
    ...Object.fromEntries(stated),
    origin: Object.fromEntries([...stated.map(([name]) => [name, 'person']), ['url', 'person']]),
  });
}

function roleOfRow(values: Values, url: URL, context: CsvContext): Role {
  const posting = postingOfRow(values, url, context);
  const verdict = context.judge(posting.title, posting.description);
  const track = coded('track', values, TRACKS as readonly Track[], context);
  const status = coded('status', values, STATUSES as readonly Status[], context) ?? 'interested';
  const rating = figure('rating', values);
  const saved = date('savedAt', values);
  // A day alone is one of this machine's calendar, on which it is shown.
  const savedAt = saved ? Date.parse(saved.length > 10 ? saved : `${saved}T00:00`) : context.now;
  return roleSchema.parse({
    id: context.newId(),
    keys: [postingKey(posting)],
    posting,
    versions: [],
    edits: {},
    verdict,
    // The file's own opinion is the person's: where it differs from the model's it is kept as a correction.
    ...(track !== undefined && track !== verdict.track && { correction: { track, at: context.now } }),
    note: values.note ?? '',
    ...(rating !== undefined && rating > 0 && { rating }),
    tags: listed(values.tags),
    contact: values.contact ?? '',
    followUp: date('followUp', values)?.slice(0, 10),
    status,
    history: [{ status, at: savedAt }],
    shortlists: listed(values.shortlists),
    savedAt,
    updatedAt: context.now,
    sequence: 0,
  });
}

function problemOf(error: unknown): Pick<ImportProblem, 'name' | 'detail'> {
  if (error instanceof BadValue) return { name: 'bad-value', detail: error.column };
  const issues = (error as { issues?: readonly { path: readonly PropertyKey[] }[] }).issues;
  if (!issues) throw error;
  return { name: 'bad-value', detail: brief(issues[0]?.path.map(String).join('.') ?? '') };
}

function rowProblem(values: Values, url: URL | undefined): ImportProblem['name'] | undefined {
  if (!values.title?.trim()) return 'no-title';
  if (!values.url?.trim()) return 'no-address';
  return url ? undefined : 'bad-address';
}

/** A role for each row, or the lines that are wrong. */
export function buildRoles(table: CsvTable, mapping: CsvMapping, context: CsvContext): Imported<Role[]> {
  const roles = new Map<string, Role>();
  const problems: ImportProblem[] = [];
  for (const { line, cells } of table.rows) {
    if (problems.length >= MAX_PROBLEMS) break;
    const values: Values = {};
    for (const [index, column] of mapping.entries()) if (column !== undefined) values[column] = cells[index] ?? '';
    const address = values.url?.trim() ?? '';
    const url = /^https?:\/\//i.test(address) ? parseUrl(address) : undefined;
    const name = rowProblem(values, url);
    if (name !== undefined || !url) {
      problems.push({ line, name: name ?? 'bad-address', ...(address && { detail: brief(address) }) });
      continue;
    }
    try {
      const role = roleOfRow(values, url, context);
      const [key = ''] = role.keys;
      if (roles.has(key)) problems.push({ line, name: 'twice', detail: brief(role.posting.title) });
      else roles.set(key, role);
    } catch (error) {
      problems.push({ line, ...problemOf(error) });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...roles.values()] };
}
