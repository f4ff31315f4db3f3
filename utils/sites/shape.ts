/**
 * A rule's raw value put into a field's shape. Whatever cannot be put into shape is no answer, and the next rule is asked.
 */
import { elementDate, isoDate } from '../posting/date';
import { employmentTypes } from '../posting/employment-type';
import { elementText, htmlText, oneLine } from '../posting/html-text';
import { canonicalUrl, parseUrl } from '../posting/identity';
import { MAX_DESCRIPTION } from '../posting/limits';
import { parseNumber, parsePay, payCurrency, payUnit } from '../posting/pay';
import { addressText, places } from '../posting/place';
import type { BaseSalary, JobPosting, PayUnit, PostingField } from '../posting/posting';
import { isRecord } from '../posting/record';
import { workplaceType } from '../posting/workplace';
import { isElement } from './schema-org/node';
import type { PageContext, RawValue } from './site';

/** Longest markup that is turned into text. */
const MAX_SOURCE = 2 * MAX_DESCRIPTION;

function line(raw: RawValue): string | undefined {
  if (isElement(raw)) return oneLine(raw) || undefined;
  if (typeof raw === 'number') return String(raw);
  if (typeof raw === 'string') return oneLine(raw.slice(0, 10_000)) || undefined;
  if (Array.isArray(raw)) return line(raw[0] as RawValue);
  return undefined;
}

/** What is left of a heading when the title itself is gone: badges, suffixes, "in Lyon", "at". Never a title, never an employer. */
const REMNANT =
  /^(?:new|promoted|sponsored|featured|job (?:post(?:ing)?|details|description)|save[d]?|apply(?: now)?|hiring|remote|hybrid|at|by|in|for|of|bei|chez|u|w)$/i;
const REMNANT_TAIL = /^(?:in|at|for|of|bei|chez|à) /;

/** A title or a name without the separators that a neighbour left in front of it; undefined for a remnant. */
function named(raw: RawValue, max: number): string | undefined {
  const text = line(raw)?.replace(/^[\s|·•–—:,-]+(?=\S)/, '');
  return text && text.length <= max && /\p{L}|\d{2}/u.test(text) && !REMNANT.test(text) && !REMNANT_TAIL.test(text) ? text : undefined;
}

function lines(raw: RawValue): string[] {
  const all = Array.isArray(raw) ? (raw as readonly RawValue[]).slice(0, 400) : [raw];
  return all.map((one) => (isRecord(one) && !isElement(one) ? addressText(one) : line(one))).filter((one) => one !== undefined);
}

const within = (text: string | undefined, max: number): string | undefined => (text && text.length <= max ? text : undefined);

/** "60.000" is sixty thousand, but for an hour; what else has one point is a plain decimal. */
function amount(value: unknown, unit: PayUnit | undefined): number | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const plain = /^\d+\.\d+$/.test(text) && (unit === 'HOUR' || !/^\d{1,3}\.\d{3}$/.test(text));
  const number = typeof value === 'number' ? value : plain ? Number(text) : /^[\s\d.,'’]+$/.test(text) ? parseNumber(text) : 0;
  return number > 0 && number <= 1e12 ? number : undefined;
}

/** Pay given as parts, each a number or a text of its own ("$100k", "85000 - 95000"). Zero means "not said". */
function payOfParts(parts: Record<string, unknown>, hint: string | undefined): BaseSalary | undefined {
  const stated = payCurrency(parts.currency, hint);
  const unit = payUnit(parts.unitText);
  const [low, high] = [parts.minValue, parts.maxValue].map((value): BaseSalary | undefined => {
    const number = amount(value, unit);
    if (number !== undefined) return { minValue: number, maxValue: number };
    return typeof value === 'string' ? parsePay(value, { currency: stated ?? hint, bare: !!stated, label: true }) : undefined;
  });
  let minValue = low?.minValue;
  // A range may stand in the first part alone.
  let maxValue = high ? high.maxValue : low?.maxValue === minValue ? undefined : low?.maxValue;
  if (minValue === undefined && maxValue === undefined) return undefined;
  if (minValue !== undefined && maxValue !== undefined && minValue > maxValue) [minValue, maxValue] = [maxValue, minValue];
  const pay: BaseSalary = {};
  const currency = low?.currency ?? high?.currency ?? stated;
  const unitText = low?.unitText ?? high?.unitText ?? unit;
  if (currency && /^[A-Z]{3}$/.test(currency)) pay.currency = currency;
  if (minValue !== undefined) pay.minValue = minValue;
  if (maxValue !== undefined) pay.maxValue = maxValue;
  if (unitText) pay.unitText = unitText;
  return pay;
}

function description(raw: RawValue): string | undefined {
  const text = isElement(raw)
    ? elementText(raw)
    : typeof raw === 'string'
      ? htmlText(raw.slice(0, MAX_SOURCE))
      : Array.isArray(raw)
        ? raw.map((part) => htmlText(String(part))).join('\n\n')
        : '';
  return text ? text.slice(0, MAX_DESCRIPTION) : undefined;
}

/** The field's value, or undefined. Strings, numbers, elements, lists and parts are all taken where they make sense. */
export function shape(field: PostingField, raw: RawValue, page: PageContext): JobPosting[PostingField] {
  if (raw === undefined || raw === null || raw === '') return undefined;
  switch (field) {
    case 'title':
      return named(raw, 1000);
    case 'hiringOrganization':
      return named(raw, 500);
    case 'identifier':
      return within(line(raw), 300);
    case 'url': {
      const url = parseUrl(line(raw) ?? '', page.url);
      return url && /^https?:$/.test(url.protocol) ? within(page.site.identify(url).canonicalUrl ?? canonicalUrl(url), 2048) : undefined;
    }
    case 'jobLocation':
      return places(lines(raw));
    case 'jobLocationType':
      return lines(raw).map(workplaceType).find(Boolean);
    case 'employmentType': {
      const types = employmentTypes(lines(raw));
      return types.length > 0 ? types : undefined;
    }
    case 'baseSalary': {
      const currency = page.site.currency?.(page.url.hostname);
      if (isRecord(raw) && !isElement(raw)) return payOfParts(raw, currency);
      return parsePay(line(raw) ?? '', { currency, bare: page.site.id !== 'generic', label: true });
    }
    case 'datePosted':
    case 'validThrough':
      return isElement(raw) ? elementDate(raw, page.dayFirst) : isoDate(line(raw) ?? '', page.dayFirst);
    case 'description':
      return description(raw);
  }
}
