/** The signals a person is shown: which words weighed how much, for the track and against it. */
import { SHORTEST_DUTY } from './duty-words';
import { CONTEXTS, type Gathered } from './evidence';
import type { Feature, Source } from './features/feature';
import { contribution, type Decided, type Odds, type Weights } from './model';
import { CATALOGUE } from './signals/catalogue';
import type { TitleReading } from './title/title';
import type { Quote, Signal } from './verdict';

/** Longest quote, in UTF-16 units. */
export const LONGEST_QUOTE = 200;
/** Signals kept with a verdict. */
const KEPT = 12;
/** A weight below this moved nothing. */
const FAINT = 0.05;
/** A quote of more words reads as a paragraph. */
const LONGEST_WORDS = 45;

/** The sentence or item around some words of the description, cut down to the words themselves where it is long. */
export function quoteOf({ text }: Gathered, segment: number, from: number, to: number): Quote | undefined {
  let first = text.first[segment]!;
  let last = text.last(segment);
  while (text.end[last - 1]! - text.start[first]! > LONGEST_QUOTE || last - first > LONGEST_WORDS) {
    // what stands further from the finding goes first
    if (last > to && last - to >= from - first) last--;
    else if (first < from) first++;
    else if (last > first + 1) last--;
    else break;
  }
  const start = text.start[first]!;
  const end = Math.min(text.end[last - 1]!, start + LONGEST_QUOTE);
  return end > start ? { quote: text.text.slice(start, end), field: 'description', start, end } : undefined;
}

/** The words of the title that name the role, in the title or where the text names it. */
function titleQuote({ main, title, standsAt }: TitleReading): Quote | undefined {
  const whole = main ?? { start: 0, end: title.length };
  const end = Math.min(whole.end, whole.start + LONGEST_QUOTE);
  const quote = title.slice(whole.start, end);
  if (quote === '') return undefined;
  return standsAt === undefined
    ? { quote, field: 'title', start: whole.start, end }
    : { quote, field: 'description', start: standsAt + whole.start, end: standsAt + end };
}

function place(
  source: NonNullable<Source>,
  title: TitleReading,
  gathered: Gathered,
): (Quote & { kind: string; segment: number }) | undefined {
  if (source.of === 'title') {
    const quote = titleQuote(title);
    return quote && { kind: 'title', segment: -1, ...quote };
  }
  if (source.of === 'duty') {
    const { segment } = gathered.duties[source.index]!;
    const first = gathered.text.first[segment]!;
    const quote = quoteOf(gathered, segment, first, first + SHORTEST_DUTY);
    return quote && { kind: 'duties', segment, ...quote };
  }
  const finding = source.of === 'act' ? gathered.acts[source.index]! : gathered.phrases[source.index]!;
  const quote = quoteOf(gathered, finding.segment, finding.from, finding.to);
  const id = source.of === 'phrase' ? CATALOGUE[gathered.phrases[source.index]!.signal]!.id : 'people';
  return (
    quote && { kind: CONTEXTS[finding.context] === 'duty' ? id : `${id}:${CONTEXTS[finding.context]}`, segment: finding.segment, ...quote }
  );
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/** The one signal of a card, whose title alone has decided: the whole log-odds of its track against the next, for the model has no parts that a person could be shown. */
export function titleSignals(title: TitleReading, [track, rival]: readonly [Decided, Decided], odds: Odds): Signal[] {
  const quote = titleQuote(title);
  const weight = rounded(Math.log(odds[track] / odds[rival]));
  return quote && weight >= FAINT ? [{ kind: 'title', ...quote, weight }] : [];
}

/** The signals of a posting's verdict, heaviest first: one per sentence, with the sum of what its words weighed, named after the heaviest. */
export function signalsOf(
  features: readonly Feature[],
  title: TitleReading,
  gathered: Gathered,
  [track, rival]: readonly [Decided, Decided],
  odds: Odds,
  weights: Pick<Weights, 'people' | 'management'>,
): Signal[] {
  const bySentence = new Map<number, { signal: Signal; heaviest: number }>();
  for (const feature of features) {
    if (feature.source === undefined) continue;
    const { source } = feature;
    const weight = contribution(feature, track, rival, odds, weights) * (source.of === 'duty' ? source.part : 1);
    if (Math.abs(weight) < FAINT) continue;
    const found = place(source, title, gathered);
    if (found === undefined) continue;
    const { kind, segment, ...quote } = found;
    const known = bySentence.get(segment);
    if (known === undefined) bySentence.set(segment, { signal: { kind, ...quote, weight }, heaviest: Math.abs(weight) });
    else if (Math.abs(weight) > known.heaviest) {
      known.signal = { kind, ...quote, weight: known.signal.weight + weight };
      known.heaviest = Math.abs(weight);
    } else known.signal = { ...known.signal, weight: known.signal.weight + weight };
  }
  return [...bySentence.values()]
    .map(({ signal }) => ({ ...signal, weight: rounded(signal.weight) }))
    .filter(({ weight }) => Math.abs(weight) >= FAINT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, KEPT);
}
