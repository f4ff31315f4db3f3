/**
 * Pay by track and rung, from the roles this person has met. Each currency stands alone: converting would mix the day's
 * exchange rate, tax and cost of living into an answer about tracks.
 */
import type { BaseSalary } from '../posting/posting';
import { middleOf, payPerYear } from '../role/per-year';
import { TRACKS, type Track } from '../track/verdict';
import { groupBy } from './group-by';

/** A currency with fewer roles gets no picture: a handful of figures would look like a market. */
export const PAY_MIN_ROLES = 5;

/** What is needed of a saved role or a seen posting. */
export interface PayItem {
  readonly track: Track;
  readonly rung?: number;
  readonly baseSalary?: BaseSalary;
}

export interface PayGroup {
  readonly track: Track;
  readonly rung: number;
  readonly count: number;
  /** Lowest and highest bound that a posting of the group states, per year. */
  readonly low: number;
  readonly high: number;
  /** Median of the ranges' middles. */
  readonly median: number;
}

export interface PayPicture {
  readonly currency: string;
  readonly count: number;
  /** Of them, how many state pay per hour, day, week or month and were counted up to a full-time year. */
  readonly converted: number;
  readonly groups: readonly PayGroup[];
  /** Rungs on which enough experts and enough managers were met: what staying an expert costs (below zero) or pays there. */
  readonly gaps: readonly { readonly rung: number; readonly ic: number; readonly management: number; readonly difference: number }[];
}

export interface PayPictures {
  /** Most roles first. */
  readonly pictures: readonly PayPicture[];
  /** Currencies with too few roles, and how many they have. */
  readonly tooFew: readonly { readonly currency: string; readonly count: number }[];
  /** Roles that say no amount, no currency, no unit, or whose rung is not known. */
  readonly leftOut: number;
}

interface Point {
  readonly track: Track;
  readonly rung: number;
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  readonly converted: boolean;
}

/** The middle of at least one value; between the two middle ones where their number is even. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

function groupOf(members: readonly Point[]): PayGroup {
  const { track, rung } = members[0]!;
  return {
    track,
    rung,
    count: members.length,
    low: members.reduce((least, { low }) => Math.min(least, low), Number.POSITIVE_INFINITY),
    high: members.reduce((most, { high }) => Math.max(most, high), 0),
    median: median(members.map(({ middle }) => middle)),
  };
}

function gapsOf(groups: readonly PayGroup[]): PayPicture['gaps'] {
  const medianOf = (track: Track, rung: number) =>
    groups.find((group) => group.track === track && group.rung === rung && group.count >= PAY_MIN_ROLES)?.median;
  return [...new Set(groups.map(({ rung }) => rung))].flatMap((rung) => {
    const ic = medianOf('ic', rung);
    const management = medianOf('management', rung);
    return ic === undefined || management === undefined ? [] : [{ rung, ic, management, difference: ic - management }];
  });
}

function pictureOf(currency: string, points: readonly Point[]): PayPicture {
  const groups = [...groupBy(points, ({ track, rung }) => `${track} ${rung}`).values()]
    .map(groupOf)
    .sort((a, b) => a.rung - b.rung || TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track));
  return { currency, count: points.length, converted: points.filter(({ converted }) => converted).length, groups, gaps: gapsOf(groups) };
}

function pointOf({ track, rung, baseSalary }: PayItem): (Point & { currency: string }) | undefined {
  const pay = payPerYear(baseSalary);
  if (!pay?.currency || rung === undefined || track === 'unclear') return undefined;
  const middle = middleOf(pay);
  return {
    currency: pay.currency,
    track,
    rung,
    low: pay.minValue ?? middle,
    high: pay.maxValue ?? middle,
    middle,
    converted: pay.converted,
  };
}

/** One picture for each currency that has enough roles. */
export function payPictures(items: Iterable<PayItem>): PayPictures {
  const points: (Point & { currency: string })[] = [];
  let leftOut = 0;
  for (const item of items) {
    const point = pointOf(item);
    if (point) points.push(point);
    else leftOut += 1;
  }
  const currencies = [...groupBy(points, ({ currency }) => currency)].sort(([, a], [, b]) => b.length - a.length);
  return {
    pictures: currencies.filter(([, of]) => of.length >= PAY_MIN_ROLES).map(([currency, of]) => pictureOf(currency, of)),
    tooFew: currencies.filter(([, of]) => of.length < PAY_MIN_ROLES).map(([currency, of]) => ({ currency, count: of.length })),
    leftOut,
  };
}
