/** Names of columns, and the words that are shown for a role's values: the same in table, compare and export. */
import { formatPay } from '../../utils/i18n/format';
import { t, word } from '../../utils/i18n/t';
import type { BaseSalary } from '../../utils/posting/posting';
import { payPerYear, type YearlyPay } from '../../utils/role/per-year';
import type { RoleSummary } from '../../utils/role/summary';
import type { Column } from '../../utils/role/view';

/** A column's name. */
export const columnName = (column: Column) => t(`shortlist_column_${column}`);

/** Yearly pay in words; "counted up" is said by the cell, not here. */
export function yearlyWords(pay: YearlyPay | undefined): string | undefined {
  return pay && formatPay({ currency: pay.currency, minValue: pay.minValue, maxValue: pay.maxValue });
}

/** Pay counted up to a year, in words. */
export const payPerYearWords = (pay: BaseSalary | undefined) => yearlyWords(payPerYear(pay));

/** `none`, `unknown`, a number or a range, in words. */
export function reportsWords(directReports: string): string {
  return directReports === 'none' ? t('reports_none') : directReports === 'unknown' ? t('reports_unknown') : directReports;
}

let siteNames: ReadonlyMap<string, string> = new Map();

/** Tells how sites call themselves: components know no sites. */
export function nameSites(sites: readonly { readonly id: string; readonly name: string }[]): void {
  siteNames = new Map(sites.map(({ id, name }) => [id, name]));
}

/** A site's proper name; of one that is not known any more, its id with a capital letter. */
export function siteName(site: string): string {
  if (site === 'generic') return t('shortlist_site_generic');
  return siteNames.get(site) ?? site.charAt(0).toUpperCase() + site.slice(1);
}

/** The value of a column as one line of text; empty where the role has none. */
export function columnText(
  role: RoleSummary,
  column: Column,
  format: { readonly day: (iso: string) => string; readonly date: (at: number) => string },
): string {
  const day = (iso: string | undefined) => (iso === undefined ? '' : format.day(iso));
  switch (column) {
    case 'track':
      return t(`track_${role.track}`);
    case 'confidence':
      return role.track === 'unclear' ? '' : `${Math.round(role.confidence * 100)} %`;
    case 'level':
      return role.level === 'unknown' ? '' : t(`level_${word(role.level)}`);
    case 'rung':
    case 'rating':
      return role[column] === undefined ? '' : String(role[column]);
    case 'directReports':
      return role.directReports === 'unknown' ? '' : reportsWords(role.directReports);
    case 'handsOn':
      return role.handsOn === 'unknown' ? '' : t(`handsOn_${role.handsOn}`);
    case 'dualLadder':
      return role.dualLadder === 'offered' ? t('shortlist_ladder_offered') : '';
    case 'baseSalary':
      return formatPay(role.baseSalary) ?? '';
    case 'payPerYear':
      return payPerYearWords(role.baseSalary) ?? '';
    case 'jobLocation':
      return role.jobLocation?.join('; ') ?? '';
    case 'jobLocationType':
      return role.jobLocationType ? t(`place_${role.jobLocationType}`) : '';
    case 'employmentType':
      return role.employmentType?.map((type) => t(`employment_${type}`)).join(', ') ?? '';
    case 'status':
      return t(`status_${role.status}`);
    case 'tags':
    case 'shortlists':
      return role[column].join(', ');
    case 'datePosted':
    case 'validThrough':
    case 'followUp':
      return day(role[column]);
    case 'savedAt':
    case 'updatedAt':
      return format.date(role[column]);
    case 'site':
      return siteName(role.site);
    default:
      return role[column] ?? '';
  }
}
