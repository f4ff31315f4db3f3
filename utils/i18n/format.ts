/** Dates, numbers, pay and lists as the chosen language writes them, all by `Intl`. */
import type { BaseSalary } from '../posting/posting';
import { currentLanguage, t } from './t';

/** Formatters are dear to make (about 50 µs) and asked for per row: kept per language and options. */
const made = new Map<string, unknown>();
function once<T>(name: string, make: (locale: string) => T): T {
  const { locale } = currentLanguage();
  const key = `${locale} ${name}`;
  const known = made.get(key) as T | undefined;
  if (known !== undefined) return known;
  const fresh = make(locale);
  made.set(key, fresh);
  return fresh;
}

/** An ISO day (`2026-11-25`, or a moment: its day) as a date without time zone surprises; the text itself where it is no date. */
export function formatDay(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (!year || !month || !day) return iso;
  return once('day', (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })).format(
    Date.UTC(year, month - 1, day),
  );
}

/** An ISO day where room is scarce: without its year where that is today's. */
export function formatNearDay(iso: string, today: string): string {
  const at = Date.parse(iso.slice(0, 10));
  if (Number.isNaN(at) || iso.slice(0, 4) !== today.slice(0, 4)) return formatDay(iso);
  return once('near day', (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })).format(at);
}

/** A moment (milliseconds since 1970) as date and time, in the machine's time zone. */
export function formatMoment(at: number): string {
  return once('moment', (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })).format(at);
}

/** A moment as its date, in the machine's time zone. */
export function formatDate(at: number): string {
  return once('date', (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })).format(at);
}

const DAY = 86_400_000;
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const ago = () => once('ago', (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** How long ago or ahead a moment is, in the largest unit that fits: "3 days ago", "tomorrow". */
export function formatAgo(at: number, now: number): string {
  const format = ago();
  const gap = at - now;
  for (const [unit, size] of STEPS) {
    if (Math.abs(gap) >= size) return format.format(Math.trunc(gap / size), unit);
  }
  return format.format(0, 'minute');
}

/** How far an ISO day is from the day on this machine's calendar: a day has no hours, so never "in 9 hours". */
export function formatAgoDay(iso: string, now: number): string {
  const date = new Date(now);
  const today = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const day = Date.parse(iso.slice(0, 10));
  return day === today ? ago().format(0, 'day') : formatAgo(day, today);
}

/** A number as the language writes it. */
export function formatNumber(value: number): string {
  return once('number', (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })).format(value);
}

/** A share from 0 to 1 as whole per cent. */
export function formatPercent(share: number): string {
  return once('percent', (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })).format(share);
}

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  return once('list', (locale) => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** An amount of storage, in decimal units. */
export function formatBytes(bytes: number): string {
  const step = Math.min(BYTE_UNITS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = BYTE_UNITS[step] ?? 'byte';
  return once(
    `bytes ${unit}`,
    (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }),
  ).format(bytes / 1000 ** step);
}

function money(value: number, currency: string | undefined): string {
  if (currency === undefined) return formatNumber(value);
  return once(
    `money ${currency}`,
    (locale) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' }),
  ).format(value);
}

/** Pay as stated: range, lower or upper bound, with its unit of time. Undefined where no amount is stated. */
export function formatPay(pay: BaseSalary | undefined): string | undefined {
  if (pay === undefined) return undefined;
  const { minValue, maxValue, currency, unitText } = pay;
  const amount =
    minValue !== undefined && maxValue !== undefined && minValue !== maxValue
      ? t('pay_range', money(minValue, currency), money(maxValue, currency))
      : minValue !== undefined && maxValue === undefined
        ? t('pay_from', money(minValue, currency))
        : maxValue !== undefined && minValue === undefined
          ? t('pay_upTo', money(maxValue, currency))
          : minValue !== undefined
            ? money(minValue, currency)
            : undefined;
  if (amount === undefined) return undefined;
  return unitText === undefined ? amount : t(`pay_per_${unitText}`, amount);
}
