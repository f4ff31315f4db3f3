/** What an export can hold, and the value of each column for a role, as shown on the page. */
import type { BaseSalary } from '../posting/posting';
import { payPerYear } from '../role/per-year';
import type { Role } from '../role/role';
import { postingOf, summarise } from '../role/summary';
import { COLUMNS, type Column } from '../role/view';

/** The table's columns, pay as figures one can calculate with, and the long texts. */
export const EXPORT_COLUMNS = [
  ...COLUMNS.filter((column): column is Exclude<Column, 'payPerYear'> => column !== 'payPerYear'),
  'payCurrency',
  'payYearFrom',
  'payYearTo',
  'evidence',
  'description',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** What a person most likely wants to take along: everything but the long texts. */
export const DEFAULT_EXPORT_COLUMNS: readonly ExportColumn[] = [
  'title',
  'hiringOrganization',
  'track',
  'level',
  'directReports',
  'handsOn',
  'baseSalary',
  'payCurrency',
  'payYearFrom',
  'payYearTo',
  'jobLocation',
  'jobLocationType',
  'status',
  'rating',
  'tags',
  'note',
  'followUp',
  'datePosted',
  'savedAt',
  'url',
];

/** A value that a spreadsheet can sort by. `url` is the posting's own address, the only thing that ever becomes a link. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** Shown with the separator between the items. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly separator: ', ' | '; ' }
  | { readonly kind: 'number'; readonly value: number }
  /** ISO day. */
  | { readonly kind: 'day'; readonly day: string }
  /** Milliseconds since 1970. */
  | { readonly kind: 'moment'; readonly at: number }
  | { readonly kind: 'url'; readonly url: string };

/** The words of the page, handed in so that an export says what was shown, in the language in which it was shown. */
export interface ExportWords {
  readonly column: (column: ExportColumn) => string;
  /** For track, level, handsOn, dualLadder, jobLocationType, employmentType, status and site: the word shown for a value. */
  readonly value: (column: ExportColumn, value: string) => string;
  readonly pay: (pay: BaseSalary | undefined) => string | undefined;
}

const text = (value: string | undefined): Cell | undefined =>
  value === undefined || value === '' ? undefined : { kind: 'text', text: value };
const list = (items: readonly string[] | undefined, separator: ', ' | '; '): Cell | undefined =>
  items === undefined || items.length === 0 ? undefined : { kind: 'list', items, separator };
/** Whole: a spreadsheet set to a decimal comma makes a text, or something else, of a point. */
const number = (value: number | undefined): Cell | undefined =>
  value === undefined ? undefined : { kind: 'number', value: Math.round(value) };
const day = (value: string | undefined): Cell | undefined => (value === undefined ? undefined : { kind: 'day', day: value.slice(0, 10) });

/** Whether the value can be a link: readers and import let nothing else through, an older file might. */
export const isWebAddress = (address: string) => /^https?:\/\/[^\s"<>\\]+$/i.test(address);

/** The value of a column, or nothing where the role has none. */
export function cellOf(role: Role, column: ExportColumn, words: ExportWords): Cell | undefined {
  const shown = summarise(role);
  const named = (value: string | undefined) => text(value === undefined ? undefined : words.value(column, value));
  switch (column) {
    case 'track':
    case 'level':
    case 'handsOn':
    case 'dualLadder':
    case 'directReports':
    case 'jobLocationType':
    case 'status':
    case 'site':
      return named(shown[column]);
    case 'employmentType':
      return text(shown.employmentType?.map((value) => words.value(column, value)).join(', '));
    case 'confidence':
      return shown.track === 'unclear' ? undefined : number(shown.confidence * 100);
    case 'rung':
    case 'rating':
      return number(shown[column]);
    case 'baseSalary':
      return text(words.pay(shown.baseSalary));
    case 'payCurrency':
      return text(shown.baseSalary?.currency);
    case 'payYearFrom':
      return number(payPerYear(shown.baseSalary)?.minValue);
    case 'payYearTo':
      return number(payPerYear(shown.baseSalary)?.maxValue);
    case 'jobLocation':
      return list(shown.jobLocation, '; ');
    case 'tags':
    case 'shortlists':
      return list(shown[column], ', ');
    case 'datePosted':
    case 'validThrough':
    case 'followUp':
      return day(shown[column]);
    case 'savedAt':
    case 'updatedAt':
      return { kind: 'moment', at: shown[column] };
    case 'url':
      return isWebAddress(shown.url) ? { kind: 'url', url: shown.url } : text(shown.url);
    case 'evidence':
      return text(role.verdict.signals.map(({ quote }) => `“${quote}”`).join('\n'));
    case 'description':
      return text(postingOf(role).description);
    default:
      return text(shown[column]);
  }
}

/** A cell as plain text: dates and moments as ISO 8601. */
export function cellText(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'list':
      return cell.items.join(cell.separator);
    case 'number':
      return String(cell.value);
    case 'day':
      return cell.day;
    case 'moment':
      return Number.isFinite(cell.at) && Math.abs(cell.at) <= 8.64e15 ? new Date(cell.at).toISOString() : '';
    case 'url':
      return cell.url;
    default:
      return '';
  }
}
