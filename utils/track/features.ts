/** What the model looks at: features by name, each with the words it came from. */
import { CONTEXTS, type Gathered } from './evidence';
import { CATALOGUE } from './signals/catalogue';
import { titleFeatures } from './title/features';
import type { TitleReading } from './title/title';

/** A feature that is on. `evidence` points into the gathered evidence (first occurrence); absent where the title said it. */
export interface Feature {
  readonly name: string;
  value: number;
  readonly evidence?: number;
}

/** More occurrences than this add nothing. */
const MOST = 4;

/** The features of a posting. */
export function featuresOf(title: TitleReading, lang: string | undefined, gathered: Gathered | undefined): Feature[] {
  const features: Feature[] = titleFeatures(title, lang).map((name) => ({ name: `title:${name}`, value: 1 }));
  if (gathered === undefined) return features;
  const byName = new Map<string, Feature>();
  for (const [index, { signal, context }] of gathered.evidence.entries()) {
    const name = `${CATALOGUE[signal]!.id}:${CONTEXTS[context]}`;
    const feature = byName.get(name);
    if (feature === undefined) byName.set(name, { name, value: 1, evidence: index });
    else if (feature.value < MOST) feature.value++;
  }
  for (const feature of byName.values()) {
    feature.value = Math.sqrt(feature.value);
    features.push(feature);
  }
  return features;
}
