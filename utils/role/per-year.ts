/** Pay per year, so that an hourly and a yearly figure can stand on one axis. What was stated is always shown beside it. */
import type { BaseSalary, PayUnit } from '../posting/posting';

/**
 * Units per year of a full-time position: 40 hours a week, 5 days a week, 52 weeks, 12 months, as the United States'
 * Office of Personnel Management and most salary surveys count (2,080 hours).
 */
export const UNITS_PER_YEAR: Readonly<Record<PayUnit, number>> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

export interface YearlyPay {
  /** ISO 4217; absent where the posting states none. */
  readonly currency?: string;
  /** At least one of the two bounds is there. */
  readonly minValue?: number;
  readonly maxValue?: number;
  /** True when the posting stated another unit than a year. */
  readonly converted: boolean;
}

/** Pay for a full year, or `undefined` when there is no figure or no unit to count with: a unit is never guessed. */
export function payPerYear(pay: BaseSalary | undefined): YearlyPay | undefined {
  if (!pay?.unitText || (pay.minValue === undefined && pay.maxValue === undefined)) return undefined;
  const factor = UNITS_PER_YEAR[pay.unitText];
  return {
    ...(pay.currency !== undefined && { currency: pay.currency }),
    ...(pay.minValue !== undefined && { minValue: pay.minValue * factor }),
    ...(pay.maxValue !== undefined && { maxValue: pay.maxValue * factor }),
    converted: pay.unitText !== 'YEAR',
  };
}

/** The middle of a yearly range, or its only bound: what sorting and pictures use. */
export function middleOf(pay: YearlyPay): number {
  const low = pay.minValue ?? pay.maxValue ?? 0;
  return (low + (pay.maxValue ?? low)) / 2;
}
