/**
 * The results of the last release: test/bench/results.json. Ratios, shares and sizes are kept as they are, milliseconds as
 * multiples of the yardstick's (measure.ts), so that a figure can be compared on any machine.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figure, Interval, Result } from './measure';

const FILE = 'test/bench/results.json';
/** Share by which a figure without a spread (bytes, a single reading of memory) may grow before that is news. */
const EXACT_SLACK = { KB: 0.02, MB: 0.15 } as const;

export interface Kept extends Interval {
  /** `yardsticks` for what was measured in milliseconds. */
  readonly unit: Figure['unit'] | 'yardsticks';
  readonly corpus?: Result['corpus'];
  /** The machine's load by others where it was not quiet: times are then not compared. */
  readonly busy?: number;
}

export interface Results {
  /** The extension's version that was measured, and when. */
  readonly version: string;
  readonly date: string;
  readonly figures: Readonly<Record<string, Kept>>;
}

export function readKept(file = FILE): Results | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : undefined;
}

const digits = (n: number) => Number(n.toPrecision(4));

/** A figure as it is kept. */
export function toKeep({ unit, value, low, high }: Figure, stick: Interval, around: Pick<Kept, 'corpus' | 'busy'> = {}): Kept {
  const kept =
    unit === 'ms'
      ? { unit: 'yardsticks' as const, value: value / stick.value, low: low / stick.high, high: high / stick.low }
      : { unit, value, low, high };
  return { unit: kept.unit, value: digits(kept.value), low: digits(kept.low), high: digits(kept.high), ...around };
}

/** Beyond doubt: the intervals do not touch. "Times faster" must not fall, everything else not rise. */
export function isWorse(figure: Figure, now: Kept, before: Kept): boolean {
  if (now.unit !== before.unit || now.corpus !== before.corpus) return false;
  if (now.unit === 'yardsticks' && (now.busy !== undefined || before.busy !== undefined)) return false;
  const slack = now.low === now.high && (now.unit === 'KB' || now.unit === 'MB') ? EXACT_SLACK[now.unit] : 0;
  return figure.target && 'atLeast' in figure.target ? now.high < before.low : now.low > before.high * (1 + slack);
}

/** Writes what was measured over what was kept; figures that were not measured now stay. */
export function keep(version: string, date: string, figures: Readonly<Record<string, Kept>>, file = FILE): void {
  const all = { ...readKept(file)?.figures, ...figures };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ version, date, figures: sorted }, null, 2)}\n`);
}
