/** The figures by which a verdict is judged; the same as the outside scorer's. */
import { DECIDED, type Odds, ranked, torn } from '../../../utils/track/model';
import type { Track } from '../../../utils/track/verdict';
import type { Labelled } from './corpus';

type Judged = { readonly gold: Track; readonly said: Track };

/** F1 of one track. */
export function f1(judged: readonly Judged[], track: Track): number {
  let both = 0;
  let either = 0;
  for (const { gold, said } of judged) {
    if (gold === 'unclear') continue;
    if (gold === track && said === track) both++;
    if (gold === track) either++;
    if (said === track) either++;
  }
  return either === 0 ? 0 : (2 * both) / either;
}

/** Mean F1 over the decided tracks. */
export const macro = (judged: readonly Judged[]): number => DECIDED.reduce((sum, track) => sum + f1(judged, track), 0) / DECIDED.length;

/** F1 of "in charge of people". */
export function peopleF1(judged: readonly Judged[]): number {
  let both = 0;
  let either = 0;
  for (const { gold, said } of judged) {
    if (gold === 'unclear') continue;
    const is = gold !== 'ic';
    const says = said === 'lead' || said === 'management';
    if (is && says) both++;
    either += Number(is) + Number(says);
  }
  return either === 0 ? 0 : (2 * both) / either;
}

/** Share of decided postings said to be ic where management is right, or the other way. */
export function flips(judged: readonly Judged[]): number {
  const decided = judged.filter(({ gold }) => gold !== 'unclear');
  const flipped = decided.filter(({ gold, said }) => (gold === 'ic' && said === 'management') || (gold === 'management' && said === 'ic'));
  return decided.length === 0 ? 0 : flipped.length / decided.length;
}

/** Mean difference between how sure and how right, over ten bins of confidence. */
export function calibrationError(verdicts: readonly { confidence: number; right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, sure: 0, right: 0 }));
  for (const { confidence, right } of verdicts) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.n++;
    bin.sure += confidence;
    bin.right += Number(right);
  }
  return bins.reduce((sum, { sure, right }) => sum + Math.abs(right - sure), 0) / Math.max(1, verdicts.length);
}

/** 95 % interval of a figure by drawing the rows anew, with a fixed seed. */
export function interval<T>(rows: readonly T[], figure: (rows: readonly T[]) => number, draws = 400): [number, number] {
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) values.push(figure(rows.map(() => rows[Math.floor(next() * rows.length)]!)));
  values.sort((a, b) => a - b);
  return [values[Math.floor(draws * 0.025)]!, values[Math.floor(draws * 0.975)]!];
}

/** What is shown for these odds. */
export const saidBy = (odds: Odds): Track => (torn(odds) ? 'unclear' : ranked(odds)[0]);
const judgedBy = (rows: readonly Labelled[], odds: readonly Odds[]): Judged[] =>
  rows.map((row, i) => ({ gold: row.gold.track, said: saidBy(odds[i]!) }));
export const macroF1 = (rows: readonly Labelled[], odds: readonly Odds[]): number => macro(judgedBy(rows, odds));

/** One line of figures. */
export function summary(rows: readonly Labelled[], odds: readonly Odds[]): string {
  const judged = judgedBy(rows, odds);
  const part = (keep: (row: Labelled) => boolean) => judged.filter((_, i) => keep(rows[i]!));
  const n = (x: number) => x.toFixed(3);
  const english = part((row) => row.lang === 'en');
  const others = part((row) => row.lang !== 'en');
  return (
    `macro-F1 ${n(macro(judged))} (${DECIDED.map((track) => `${track} ${n(f1(judged, track))}`).join(', ')}), English ${n(macro(english))}, others ${n(macro(others))}, ` +
    `without ambiguous ${n(macro(part((row) => !row.gold.ambiguous)))}; people-F1 ${n(peopleF1(judged))} (English ${n(peopleF1(english))}, others ${n(peopleF1(others))}); flips ${n(flips(judged))}`
  );
}
