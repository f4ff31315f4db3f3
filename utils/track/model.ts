/**
 * The weighing: two small logistic models over readable features. The first asks whether the role is in charge of people,
 * the second, if it is, whether that is the job (management) or goes with the craft (lead).
 */
import type { Feature } from './features/feature';

export interface Weights {
  readonly people: Readonly<Record<string, number>>;
  readonly management: Readonly<Record<string, number>>;
  /** Points (raw, right) from low to high: which share of the verdicts with that raw probability was right in cross-validation. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** Probabilities of the three decided tracks. */
export interface Odds {
  readonly ic: number;
  readonly lead: number;
  readonly management: number;
}

export const DECIDED = ['ic', 'lead', 'management'] as const;
export type Decided = (typeof DECIDED)[number];

/** The probability of these log-odds. */
export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** What the weighing sees of a feature. */
type Weighed = Pick<Feature, 'name' | 'value'>;

function logOdds(features: readonly Weighed[], weights: Readonly<Record<string, number>>): number {
  let z = weights.bias ?? 0;
  for (const { name, value } of features) z += (weights[name] ?? 0) * value;
  return z;
}

/** Probabilities of the tracks. */
export function weigh(features: readonly Weighed[], weights: Pick<Weights, 'people' | 'management'>): Odds {
  const people = sigmoid(logOdds(features, weights.people));
  const management = sigmoid(logOdds(features, weights.management));
  return { ic: 1 - people, lead: people * (1 - management), management: people * management };
}

/** The likeliest track and the next. */
export function ranked(odds: Odds): readonly [Decided, Decided] {
  const order = [...DECIDED].sort((a, b) => odds[b] - odds[a]);
  return [order[0]!, order[1]!];
}

/** Between opposite tracks a verdict is shown from this probability; below it the words pull both ways. Chosen in cross-validation. */
const OPPOSITES = 0.56;

/** Whether the two likeliest tracks are opposites, an expert's and a manager's, and neither is likely enough: guideline, "do not guess". */
export function torn(odds: Odds): boolean {
  const [first, second] = ranked(odds);
  return first !== 'lead' && second !== 'lead' && odds[first] < OPPOSITES;
}

/** What a feature adds to the log-odds of `track` against `rival`; where the rival is one of the two tracks with people, in proportion to how likely that one is. */
export function contribution(
  feature: Feature,
  track: Decided,
  rival: Decided,
  odds: Odds,
  weights: Pick<Weights, 'people' | 'management'>,
): number {
  const people = (weights.people[feature.name] ?? 0) * feature.value;
  const management = (weights.management[feature.name] ?? 0) * feature.value;
  const share = odds.management / Math.max(1e-9, odds.lead + odds.management);
  // the derivative of log(track / rival) along the feature, times its value
  const of = (t: Decided) => (t === 'ic' ? 0 : people + (t === 'management' ? (1 - share) * management : -share * management));
  return of(track) - of(rival);
}

/** The probability that a verdict with this raw probability is right. */
export function calibrated(raw: number, points: Weights['calibration']): number {
  let [beforeRaw, beforeRight] = points[0] ?? [0, 0];
  for (const [nextRaw, right] of points) {
    if (raw <= nextRaw) {
      const part = nextRaw === beforeRaw ? 1 : (raw - beforeRaw) / (nextRaw - beforeRaw);
      return beforeRight + Math.max(0, part) * (right - beforeRight);
    }
    [beforeRaw, beforeRight] = [nextRaw, right];
  }
  return beforeRight;
}
