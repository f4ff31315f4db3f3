import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWorse, keep, readKept, toKeep } from './kept';
import { type Figure, leastSquares } from './measure';

const figure = (change: Partial<Figure> = {}): Figure => ({ id: 'a', what: 'a', unit: 'ms', value: 10, low: 8, high: 12, ...change });
const STICK = { value: 2, low: 2, high: 4 };

describe('what is kept', () => {
  it('is milliseconds as multiples of the yardstick, no surer than both were', () => {
    expect(toKeep(figure(), STICK)).toEqual({ unit: 'yardsticks', value: 5, low: 2, high: 6 });
  });
  it('is all else as it is, with what it was measured over', () => {
    expect(toKeep(figure({ unit: '×' }), STICK, { corpus: 'real' })).toEqual({ unit: '×', value: 10, low: 8, high: 12, corpus: 'real' });
  });
  it('is written over what was kept, and stays where it was not measured', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kept-')), 'results.json');
    const kept = toKeep(figure(), STICK);
    keep('1.0.0', '2026-01-01', { b: kept, a: kept }, file);
    keep('1.1.0', '2026-02-01', { a: { ...kept, value: 1 } }, file);
    expect(readKept(file)).toEqual({ version: '1.1.0', date: '2026-02-01', figures: { a: { ...kept, value: 1 }, b: kept } });
  });
});

describe('worse than the last release', () => {
  const kept = (low: number, high: number, unit: Figure['unit'] = '×') => ({ unit, value: (low + high) / 2, low, high });
  it('is what lies wholly above', () => {
    expect(isWorse(figure(), kept(13, 15), kept(8, 12))).toBe(true);
    expect(isWorse(figure(), kept(12, 15), kept(8, 12))).toBe(false);
    expect(isWorse(figure(), kept(1, 2), kept(8, 12))).toBe(false);
  });
  it('is what lies wholly below where more is better', () => {
    const faster = figure({ target: { atLeast: 10 } });
    expect(isWorse(faster, kept(1, 2), kept(8, 12))).toBe(true);
    expect(isWorse(faster, kept(13, 15), kept(8, 12))).toBe(false);
  });
  it('is no file that grew by a hundredth', () => {
    expect(isWorse(figure(), kept(101, 101, 'KB'), kept(100, 100, 'KB'))).toBe(false);
    expect(isWorse(figure(), kept(103, 103, 'KB'), kept(100, 100, 'KB'))).toBe(true);
  });
  it('is no time that was taken on a busy machine, but a ratio that was', () => {
    const times = (low: number) => ({ ...kept(low, low + 2), unit: 'yardsticks' as const });
    expect(isWorse(figure(), times(13), times(8))).toBe(true);
    expect(isWorse(figure(), { ...times(13), busy: 9 }, times(8))).toBe(false);
    expect(isWorse(figure(), { ...kept(13, 15), busy: 9 }, kept(8, 12))).toBe(true);
  });
  it('is never found between different pages', () => {
    expect(isWorse(figure(), { ...kept(13, 15), corpus: 'own' }, { ...kept(8, 12), corpus: 'real' })).toBe(false);
  });
});

it('tells what is paid once from what is paid for each', () => {
  const { fixed, each } = leastSquares([10, 20, 40].map((n) => [n, 5 + 2 * n]));
  expect([fixed, each].map((n) => Math.round(n * 1e6) / 1e6)).toEqual([5, 2]);
});
