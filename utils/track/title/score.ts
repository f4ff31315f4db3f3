/**
 * The verdict that a title alone allows, for the cards of a list: probabilities of the three tracks, and `unclear` where a title cannot tell.
 * A small multinomial logistic model over the grammar's findings; its weights are data (`weights.ts`, made by `test/cli/learn-title.ts`).
 */
import { titleFeatures } from './features';
import { claimOf } from './kinds';
import type { TitleReading } from './title';
import { TITLE_WEIGHTS } from './weights';

export interface TitleScore {
  /** Probabilities; they add up to 1. */
  readonly ic: number;
  readonly lead: number;
  readonly management: number;
  readonly track: 'ic' | 'lead' | 'management' | 'unclear';
  /** Probability that `track` is right; 0 for `unclear`. */
  readonly confidence: number;
  readonly unclearReason?: 'title-cannot-tell' | 'several-roles';
}

/** A title without a known head is an expert's in 32 of 33 labelled cases, provided that it names anything at all. */
const NAMES_SOMETHING = /\p{L}{3}/u;
/** A sales manager leads a sales force by the guideline's rule 7, but the few labelled ones mostly sell: the title cannot tell. */
const SELLING = new Set(['sales', 'vertriebs', 'vertrieb', 'verkaufs', 'ventes', 'ventas', 'vendas', 'forsaljnings', 'salj', 'vendite']);

/** Whether a title names no track by itself. */
function cannotTell({ main, title }: TitleReading): boolean {
  if (!main) return !NAMES_SOMETHING.test(title);
  if (claimOf(main.kind).vague) return true;
  return main.kind === 'commercial-manager' && SELLING.has(main.before.at(-1) ?? main.object[0] ?? '');
}

/**
 * Below these a title is not decided. To call a manager's role an expert's is the mistake that a person pays for, so `ic` needs more: at 0.8
 * the leave-one-employer-out balanced accuracy on employers' own labels rises (0.97 to 0.98; on grade bands 0.81 to 0.89) for 2 to 12 %
 * of titles left undecided, mostly "Lead X" and agency directors.
 */
const LIKELY_ENOUGH = { ic: 0.8, lead: 0.42, management: 0.42 };

/** Probabilities of the tracks by the weights of the features that are on. */
export function softmax(features: readonly string[], weights: Readonly<Record<string, readonly number[]>>): [number, number, number] {
  const sums = [0, 0, 0];
  for (const feature of ['bias', ...features]) {
    const w = weights[feature];
    if (w) for (let k = 0; k < 3; k++) sums[k]! += w[k] ?? 0;
  }
  const top = Math.max(...sums);
  const exp = sums.map((s) => Math.exp(s - top));
  const total = exp[0]! + exp[1]! + exp[2]!;
  return [exp[0]! / total, exp[1]! / total, exp[2]! / total];
}

/** The verdict that probabilities of ic, lead and management allow, for this title. */
export function decide(reading: TitleReading, [ic, lead, management]: readonly [number, number, number]): TitleScore {
  const best = Math.max(ic, lead, management);
  const track = best === ic ? 'ic' : best === lead ? 'lead' : 'management';
  if (reading.several) return { ic, lead, management, track: 'unclear', confidence: 0, unclearReason: 'several-roles' };
  if (cannotTell(reading) || best < LIKELY_ENOUGH[track])
    return { ic, lead, management, track: 'unclear', confidence: 0, unclearReason: 'title-cannot-tell' };
  return { ic, lead, management, track, confidence: best };
}

/** What the title alone says about the track. `lang` is an ISO 639-1 code, where it is known. */
export const scoreTitle = (reading: TitleReading, lang?: string): TitleScore =>
  decide(reading, softmax(titleFeatures(reading, lang), TITLE_WEIGHTS));
