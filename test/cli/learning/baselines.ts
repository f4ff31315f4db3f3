/** What the verdict is measured against: simple ways to the same answer, on the same postings and folds. */
import winkNaiveBayes from 'wink-naive-bayes-text-classifier';
import { DECIDED, type Decided } from '../../../utils/track/model';
import { FOLDS, foldOf, type Labelled } from './corpus';

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
const textOf = (row: Labelled): string => `${row.title} ${row.title} ${row.description}`;

/** Everyone is an individual contributor. */
export const alwaysIc = (rows: readonly Labelled[]): Decided[] => rows.map(() => 'ic');

const MANAGES =
  /\b(?:manager|director|head|chief|vp|vice president|supervisor|president|gerente|diretor|leiter|leitung|chef|responsable)\b/i;
const LEADS = /\b(?:lead|leader|teamlead|tech lead|líder)\b/i;
/** What people do by hand: the words of the title. */
export const titleRule = (rows: readonly Labelled[]): Decided[] =>
  rows.map(({ title }) => (MANAGES.test(title) ? 'management' : LEADS.test(title) ? 'lead' : 'ic'));

/** Trains on the postings of other employers and judges the rest, fold by fold. */
function byFold(rows: readonly Labelled[], train: (inside: readonly Labelled[]) => (row: Labelled) => Decided): Decided[] {
  const said: Decided[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const judge = train(rows.filter((row) => foldOf(row) !== fold && row.gold.track !== 'unclear'));
    rows.forEach((row, i) => {
      if (foldOf(row) === fold) said[i] = judge(row);
    });
  }
  return said;
}

/** Words weighed by how rare they are, one linear model per track, by stochastic gradient in a fixed order. */
export const tfIdfLinear = (rows: readonly Labelled[]): Decided[] =>
  byFold(rows, (inside) => {
    const documents = new Map<string, number>();
    for (const row of inside) for (const word of new Set(words(textOf(row)))) documents.set(word, (documents.get(word) ?? 0) + 1);
    const index = new Map([...documents].filter(([, n]) => n >= 3).map(([word], i) => [word, i]));
    const vector = (row: Labelled): [number, number][] => {
      const counts = new Map<string, number>();
      for (const word of words(textOf(row))) if (index.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      const pairs = [...counts].map(([word, n]): [number, number] => [
        index.get(word)!,
        (1 + Math.log(n)) * Math.log(inside.length / documents.get(word)!),
      ]);
      const length = Math.sqrt(pairs.reduce((sum, [, v]) => sum + v * v, 0)) || 1;
      return pairs.map(([i, v]) => [i, v / length]);
    };
    const vectors = inside.map(vector);
    const models = DECIDED.map((track) => {
      const w = new Float64Array(index.size + 1);
      for (let epoch = 0; epoch < 30; epoch++)
        for (let r = 0; r < inside.length; r++) {
          const row = vectors[(r * 7919) % inside.length]!;
          const yes = inside[(r * 7919) % inside.length]!.gold.track === track ? 1 : 0;
          let z = w[index.size]!;
          for (const [i, v] of row) z += w[i]! * v;
          const step = 0.5 * (yes - 1 / (1 + Math.exp(-z)));
          for (const [i, v] of row) w[i]! += step * v - 0.0002 * w[i]!;
          w[index.size]! += step * 0.1;
        }
      return w;
    });
    return (row) => {
      const v = vector(row);
      const scores = models.map((w) => v.reduce((z, [i, x]) => z + w[i]! * x, w[index.size]!));
      return DECIDED[scores.indexOf(Math.max(...scores))]!;
    };
  });

/** Naive Bayes of a public package, on title and text. */
export const naiveBayes = (rows: readonly Labelled[]): Decided[] =>
  byFold(rows, (inside) => {
    const bayes = winkNaiveBayes();
    bayes.definePrepTasks([words]);
    bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const row of inside) bayes.learn(textOf(row), row.gold.track);
    bayes.consolidate();
    return (row) => bayes.predict(textOf(row)) as Decided;
  });
