/** From labelled postings to the weights file: features, two models, calibration by cross-validation. */
import type { PostingReader } from '../../../utils/track/evidence';
import { featuresOf } from '../../../utils/track/features/features';
import { type Odds, ranked, type Weights, weigh } from '../../../utils/track/model';
import { readTitle } from '../../../utils/track/title/title';
import { FOLDS, foldOf, type Labelled } from './corpus';
import { learn, type Row } from './logistic';

/** A label that another reader could defend counts less. */
const AMBIGUOUS = 0.5;
/** One reading of a posting chosen because it is hard; chosen in cross-validation. */
const FURTHER = 0.6;
/** A copy without its title: so little keeps the fall below 0.1 where titles are masked, and costs 0.001. */
const MASKED = 0.05;
const trust = ({ gold }: Labelled): number => (gold.ambiguous ? AMBIGUOUS : 1) * (gold.further ? FURTHER : 1) * (gold.masked ? MASKED : 1);
/** The people tracks are rarer but count alike in the score: their log-odds are raised by this much. Chosen in cross-validation. */
const RAISE = Math.log(1.9);

/** What the guideline says outright; learning starts there and is held to it. */
const PRIORS: Readonly<Record<string, number>> = {
  'manages:duty': 3,
  'decisive:craft': 2.5,
  'decisive:team:craft': 1.5,
  'decisive:twice': 0.5,
  'leads:duty': 2.2,
  'manages-managers:duty': 3,
  'hires:duty': 0.8,
  'full-charge:duty': 1.2,
  'plans:duty': 0.8,
  'develops:duty': 1.2,
  'grows:duty': 0.5,
  'coaches:duty': 0.2,
  'team-of-size:duty': 0.8,
  'heads-unit:duty': 0.7,
  'assigns-work:duty': 0.6,
  'direct-reports:duty': 3.5,
  'line-management:duty': 1.5,
  'appraisal:duty': 1.5,
  'careers:duty': 0.7,
  'hiring:duty': 0.5,
  'build-team:duty': 0.7,
  'manages:listed': 1.5,
  'leads:listed': 1,
  'direct-reports:listed': 1,
  'appraisal:listed': 0.7,
  'line-management:listed': 0.7,
  'no-reports:duty': -1.5,
  'no-reports:listed': -1,
  'title:names-team-lead': 2.5,
  'title:names-supervisor': 1.5,
  'leads-team-of-people:duty': 1,
  'manages-team-of-people:duty': 1,
};
/** Between lead and management: own craft and few people of a leader's, a title of the craft or of a team without powers, and rule 7. */
const SPLIT_PRIORS: Readonly<Record<string, number>> = {
  'own-craft:duty': -2,
  'own-share-high': -3,
  'own-share-low': 1,
  'hands-on:duty': -0.5,
  'few-reports': -1.2,
  'temporary-staff': -0.8,
  'manages-persons': -0.3,
  'people-late': -0.7,
  'praised-team': 0.3,
  'own-work-odds': -0.6,
  'manages-managers:duty': 2,
  'manage-managers:duty': 2,
  'title:kind:supervisor': -0.6,
  'title:kind:team-lead': -0.4,
  'title:kind:chief': 0.6,
  'title:group:craft': -0.6,
  'powers:none:team': -0.6,
  'says-nothing:people': 0.7,
};
const PRIOR_TRUST = 0.6;
const FOR =
  /^few-reports$|^decisive:|^(?:(?:manages|leads)-team-of-people|manages|leads|manages-managers|hires|full-charge|plans|develops|grows|team-of-size|heads-unit|assigns-work|direct-reports|line-management|appraisal|careers|build-team|manage-team|lead-team|team-size|manage-staff):(?:duty|listed)$/;
const AGAINST = /^(?:no-reports:.*|solo:.*|leads-technically:.*|not-employees:.*)$/;
/** A sentence that says so cannot speak against it, whatever chance did in a few hundred postings. */
const sign = (name: string): number => (FOR.test(name) ? 1 : AGAINST.test(name) ? -1 : 0);

/** Between lead and management only these are learned: a thousand postings cannot carry more. */
const SPLITS =
  /^title:|^powers|^tone|^people-|^craft-share|^own-work|^makes|^steers|^says-|duties|^(?:manages|leads|manages-managers|full-charge|hires|grows|develops|coaches|plans|heads-unit|runs-realm|leads-persons|leads-in-matter|leads-loosely|assigns-work|team-of-size|leads-and-develops|direct-reports|line-management|appraisal|careers|hiring|build-team|budget|strategy|hands-on|own-craft|own-code|own-build|code-review|manage-managers|own-share|technical-lead|mentors|unit-head|team-size|own-team):duty$|^few-reports|^manages-persons|^temporary-staff|^praised-team|^own-share-|^was-manager/;
const only = (row: Row, names: RegExp): Row => Object.fromEntries(Object.entries(row).filter(([name]) => names.test(name)));

/** What is of the craft cannot make a leader a manager. */
const OF_CRAFT = /^own-(?:craft|share-high|code|build)|^technical-lead|^code-review|^few-reports/;

/** How strongly the split's weights are held: it learns from a quarter of the postings. Chosen by the mean over five fold seeds. */
const SPLIT_HELD = 16;

/** What a leader does beside leading, by which powers and whom it is of, says nothing about whether people are led. */
const BESIDE = /^people-late|^praised-team|^temporary-staff|^manages-persons|^own-craft:|^own-work|^craft-share|^makes|^steers|^powers:/;
const without = (row: Row, names: RegExp): Row => Object.fromEntries(Object.entries(row).filter(([name]) => !names.test(name)));

/** Features by name of one posting. `title: ''` masks the title. */
export function rowOf(reader: PostingReader, { title, description, lang }: Pick<Labelled, 'title' | 'description' | 'lang'>): Row {
  const gathered = description ? reader.read(description) : undefined;
  const { features } = featuresOf(readTitle(title, lang), lang, gathered);
  return Object.fromEntries(features.map(({ name, value }) => [name, value]));
}

/** Both models from these postings. */
export function train(rows: readonly Labelled[], features: readonly Row[]): Pick<Weights, 'people' | 'management'> {
  const decided = rows
    .map((row, i) => ({ row: features[i]!, track: row.gold.track, weight: trust(row) }))
    .filter(({ track }) => track !== 'unclear');
  const people = learn(
    decided.map(({ row, track, weight }) => ({ row: without(row, BESIDE), yes: track !== 'ic', weight })),
    { l2: 3, atLeast: 6, prior: (name) => PRIOR_TRUST * (PRIORS[name] ?? 0), sign },
  );
  const management = learn(
    decided
      .filter(({ track }) => track !== 'ic')
      .map(({ row, track, weight }) => ({ row: only(row, SPLITS), yes: track === 'management', weight })),
    {
      l2: SPLIT_HELD,
      atLeast: 6,
      prior: (name) => SPLIT_PRIORS[name] ?? 0,
      sign: (name) => (OF_CRAFT.test(name) ? -1 : 0),
    },
  );
  people.bias = (people.bias ?? 0) + RAISE;
  return { people, management };
}

/** Probabilities of a row, as the verdict weighs. */
const judge = (models: Pick<Weights, 'people' | 'management'>, row: Row): Odds =>
  weigh(
    Object.entries(row).map(([name, value]) => ({ name, value })),
    models,
  );

/** Rows with their features. */
interface Sample {
  readonly rows: readonly Labelled[];
  readonly features: readonly Row[];
}

/** What teaches beside the labelled postings: the further readings, and every posting once more without its title. */
export function lessons(reader: PostingReader, own: readonly Labelled[], further: readonly Labelled[]): Sample {
  const untitled = [...own, ...further].map((row): Labelled => ({ ...row, title: '', gold: { ...row.gold, masked: true } }));
  const rows = [...further, ...untitled];
  return { rows, features: rows.map((row) => rowOf(reader, row)) };
}

const part = ({ rows, features }: Sample, keep: (row: Labelled) => boolean): Sample => {
  const kept = rows.map(keep);
  return { rows: rows.filter((_, i) => kept[i]), features: features.filter((_, i) => kept[i]) };
};

/**
 * Each posting judged by models that saw no posting of its employer. `further` rows teach beside the others, by the same folds of employers;
 * `judged` are the features to judge by, where they differ from those to learn from.
 */
export function crossValidate({ rows, features }: Sample, further: Sample, seed = 0, judged: readonly Row[] = features): Odds[] {
  const odds: Odds[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const outside = (row: Labelled) => foldOf(row, seed) !== fold;
    const own = part({ rows, features }, outside);
    const more = part(further, outside);
    const models = train([...own.rows, ...more.rows], [...own.features, ...more.features]);
    for (let i = 0; i < rows.length; i++) if (!outside(rows[i]!)) odds[i] = judge(models, judged[i]!);
  }
  return odds;
}

/** Points (raw, right) with `right` never falling: pooled neighbours of the sorted verdicts. */
export function calibrate(rows: readonly Labelled[], odds: readonly Odds[]): [number, number][] {
  const verdicts = rows
    .map((row, i) => ({ raw: odds[i]![ranked(odds[i]!)[0]], right: ranked(odds[i]!)[0] === row.gold.track ? 1 : 0 }))
    .sort((a, b) => a.raw - b.raw);
  const SIZE = 60;
  const pools: { raw: number; right: number; n: number }[] = [];
  for (let from = 0; from < verdicts.length; from += SIZE) {
    const part = verdicts.slice(from, from + SIZE);
    pools.push({
      raw: part.reduce((s, v) => s + v.raw, 0) / part.length,
      right: part.reduce((s, v) => s + v.right, 0) / part.length,
      n: part.length,
    });
    while (pools.length > 1 && pools.at(-2)!.right > pools.at(-1)!.right) {
      const b = pools.pop()!;
      const a = pools.pop()!;
      const n = a.n + b.n;
      pools.push({ raw: (a.raw * a.n + b.raw * b.n) / n, right: (a.right * a.n + b.right * b.n) / n, n });
    }
  }
  const round = (x: number) => Math.round(x * 1000) / 1000;
  // an ever so slight rise keeps the order of verdicts within a flat stretch; at the top, where no verdict is said to be surer, they stay alike
  return [
    [0, 0.2] as [number, number],
    ...pools.map(({ raw, right }, i): [number, number] => [round(raw), round(Math.min(0.99, right + i * 0.0005))]),
  ];
}
