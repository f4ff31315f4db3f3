/**
 * The verdict on a posting: pure, without a page, a browser or a network. Also the entry for other programs:
 * `classify({ title, description })` answers a `Verdict`.
 */
import { type Gathered, gather } from './evidence';
import { readFacets } from './facets/facets';
import { type Feature, featuresOf } from './features';
import { CATALOGUE } from './signals/catalogue';
import { scoreTitle } from './title/score';
import { readTitle, type TitleReading } from './title/title';
import type { Signal, Track, TrackInput, Verdict } from './verdict';
import { WEIGHTS } from './weights';

const DECIDED = ['ic', 'lead', 'management'] as const;
/** Longest quote, in UTF-16 units. */
const LONGEST_QUOTE = 200;
/** Signals shown. */
const SHOWN = 12;
/** A weight below this says nothing. */
const FAINT = 0.05;

/** Log-odds of the tracks, summed over features. */
export function sumUp(features: readonly Feature[], weights: Readonly<Record<string, readonly number[]>>): [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  const add = (name: string, value: number) => {
    const w = weights[name];
    if (w !== undefined) for (let k = 0; k < 3; k++) sums[k]! += w[k]! * value;
  };
  add('bias', 1);
  for (const { name, value } of features) add(name, value);
  return sums;
}

export function probabilities(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const exp = sums.map((s) => Math.exp(s - top));
  const total = exp.reduce((a, b) => a + b);
  return exp.map((e) => e / total);
}

function quoteAt(gathered: Gathered, index: number): Pick<Signal, 'quote' | 'field' | 'start' | 'end'> {
  const { segment, from, to } = gathered.evidence[index]!;
  const { text } = gathered;
  let first = text.first[segment]!;
  let last = text.last(segment);
  // a long sentence is cut down to the words around the finding
  while (text.end[last - 1]! - text.start[first]! > LONGEST_QUOTE) {
    if (from - first > last - to) first++;
    else if (last > to) last--;
    else if (first < from) first++;
    else break;
  }
  const start = text.start[first]!;
  const end = Math.min(text.end[last - 1]!, start + LONGEST_QUOTE);
  return { quote: text.text.slice(start, end), field: 'description', start, end };
}

function signalsOf(
  features: readonly Feature[],
  title: TitleReading,
  gathered: Gathered | undefined,
  track: number,
  rival: number,
): Signal[] {
  const weighed: { feature: Feature; weight: number }[] = [];
  for (const feature of features) {
    const w = WEIGHTS[feature.name];
    if (w === undefined) continue;
    const weight = (w[track]! - w[rival]!) * feature.value;
    if (Math.abs(weight) >= FAINT) weighed.push({ feature, weight });
  }
  const signals = new Map<string, Signal>();
  for (const { feature, weight } of weighed) {
    const kind = feature.evidence === undefined ? 'title' : CATALOGUE[gathered!.evidence[feature.evidence]!.signal]!.id;
    const place =
      feature.evidence === undefined
        ? title.main && {
            quote: title.main.quote.slice(0, LONGEST_QUOTE),
            field: 'title' as const,
            start: title.main.start,
            end: Math.min(title.main.end, title.main.start + LONGEST_QUOTE),
          }
        : quoteAt(gathered!, feature.evidence);
    if (!place || place.quote.length === 0) continue;
    const key = `${kind}:${place.start}`;
    const known = signals.get(key);
    signals.set(key, { kind, ...place, weight: weight + (known?.weight ?? 0) });
  }
  return [...signals.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, SHOWN);
}

/** Judges a posting; without a description its title alone. Never throws for any text. */
export function classify(input: TrackInput): Verdict {
  const title = readTitle(input.title, input.lang);
  const hasText = input.description !== undefined && input.description.trim() !== '';
  const gathered = hasText ? gather(input.description!) : undefined;
  const features = featuresOf(title, input.lang, gathered);
  const p = probabilities(sumUp(features, WEIGHTS));
  const order = [0, 1, 2].sort((a, b) => p[b]! - p[a]!);
  const alone = hasText ? undefined : scoreTitle(title, input.lang);
  const track: Track = alone ? alone.track : DECIDED[order[0]!]!;
  const confidence = alone ? alone.confidence : p[order[0]!]!;
  return {
    track,
    confidence,
    basis: hasText ? 'posting' : 'title',
    ...(alone?.unclearReason ? { unclearReason: alone.unclearReason } : {}),
    ...readFacets({ title, description: input.description ?? '', track }),
    handsOn: track === 'ic' ? 'mostly' : track === 'management' ? 'no' : track === 'lead' ? 'partly' : 'unknown',
    signals: signalsOf(features, title, gathered, order[0]!, order[1]!),
    ...(input.lang ? { language: input.lang } : {}),
  };
}
