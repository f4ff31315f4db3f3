/** The signals a person is shown: which words weighed how much, for the track and against it. */
import { SHORTEST_DUTY } from './duty-words';
import { CONTEXTS, type Gathered } from './evidence';
import { quote } from './facets/quote';
import type { Feature, Source } from './features/feature';
import { contribution, type Decided, type Odds, type Weights } from './model';
import { CATALOGUE } from './signals/catalogue';
import type { TitleReading } from './title/title';
import { LONGEST_QUOTE, type Quote, type Signal } from './verdict';

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
  const found = quote(text.text, text.start[first]!, text.end[last - 1]!);
  return found.quote === '' ? undefined : found;
}

/** The words of the title that name the role, in the title or where the text names it. */
function titleQuote({ main, title, standsAt }: TitleReading): Quote | undefined {
  const whole = main ?? { start: 0, end: title.length };
  const found = quote(title, whole.start, whole.end, 'title');
  if (found.quote === '') return undefined;
  return standsAt === undefined ? found : { ...found, field: 'description', start: standsAt + found.start, end: standsAt + found.end };
}

function place(
  source: NonNullable<Source>,
  title: TitleReading,
  gathered: Gathered,
): (Quote & { kind: string; segment: number }) | undefined {
  if (source.of === 'title') {
    const found = titleQuote(title);
    return found && { kind: 'title', segment: -1, ...found };
  }
  if (source.of === 'duty') {
    const { segment } = gathered.duties[source.index]!;
    const first = gathered.text.first[segment]!;
    const found = quoteOf(gathered, segment, first, first + SHORTEST_DUTY);
    return found && { kind: 'duties', segment, ...found };
  }
  const finding = source.of === 'act' ? gathered.acts[source.index]! : gathered.phrases[source.index]!;
  const found = quoteOf(gathered, finding.segment, finding.from, finding.to);
  const id = source.of === 'phrase' ? CATALOGUE[gathered.phrases[source.index]!.signal]!.id : 'people';
  return (
    found && { kind: CONTEXTS[finding.context] === 'duty' ? id : `${id}:${CONTEXTS[finding.context]}`, segment: finding.segment, ...found }
  );
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/** The one signal of a card, whose title alone has decided: the whole log-odds of its track against the next, for the model has no parts that a person could be shown. */
export function titleSignals(title: TitleReading, [track, rival]: readonly [Decided, Decided], odds: Odds): Signal[] {
  const found = titleQuote(title);
  const weight = rounded(Math.log(odds[track] / odds[rival]));
  return found && weight >= FAINT ? [{ kind: 'title', ...found, weight }] : [];
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
    const { kind, segment, ...words } = found;
    const known = bySentence.get(segment);
    if (known === undefined) bySentence.set(segment, { signal: { kind, ...words, weight }, heaviest: Math.abs(weight) });
    else if (Math.abs(weight) > known.heaviest) {
      known.signal = { kind, ...words, weight: known.signal.weight + weight };
      known.heaviest = Math.abs(weight);
    } else known.signal = { ...known.signal, weight: known.signal.weight + weight };
  }
  return [...bySentence.values()]
    .map(({ signal }) => ({ ...signal, weight: rounded(signal.weight) }))
    .filter(({ weight }) => Math.abs(weight) >= FAINT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, KEPT);
}
