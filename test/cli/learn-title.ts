/**
 * Learns the weights of the title model from `../shared/corpus` and writes `utils/track/title/weights.ts`.
 *   npx tsx test/cli/learn-title.ts            cross-validates by employer and writes
 *   npx tsx test/cli/learn-title.ts --dry      cross-validates only
 * Postings teach with their track; an employer's word "manages people" teaches that it is lead or management, without saying which.
 * The run has no chance in it: full-batch gradient descent from zero, so the same corpus gives the same file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { titleFeatures } from '../../utils/track/title/features';
import { decide, softmax } from '../../utils/track/title/score';
import { readTitle, type TitleReading } from '../../utils/track/title/title';

const ROOT = resolve(import.meta.dirname, '../..');
const CORPUS = resolve(ROOT, '../shared/corpus');
const OUT = resolve(ROOT, 'utils/track/title/weights.ts');
const TRACKS = ['ic', 'lead', 'management'];
/** Strength of the pull to zero, in rows; and steps of the descent. Chosen by cross-validation. */
const RIDGE = 1;
const STEPS = 400;
/** A grade band is a noisier word than a field that says so. */
const BAND_WEIGHT = 0.15;

interface Row {
  readonly employer: string;
  readonly reading: TitleReading;
  readonly features: readonly string[];
  /** Which of the tracks the label allows. */
  readonly allowed: readonly [boolean, boolean, boolean];
  readonly weight: number;
  readonly source: 'posting' | 'explicit' | 'grade_band';
}

interface Line {
  readonly title: string;
  readonly hiringOrganization?: string;
  readonly lang?: string;
  readonly strength?: 'explicit' | 'grade_band';
  readonly gold: { readonly track?: string; readonly manages?: boolean };
}

const lines = (file: string): Line[] =>
  readFileSync(resolve(CORPUS, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

function rows(): Row[] {
  const out: Row[] = [];
  for (const r of lines('postings.dev.jsonl')) {
    const track = TRACKS.indexOf(r.gold.track ?? '');
    if (track < 0) continue;
    const reading = readTitle(r.title, r.lang);
    const features = titleFeatures(reading, r.lang);
    out.push({
      employer: r.hiringOrganization ?? '',
      reading,
      features,
      allowed: [track === 0, track === 1, track === 2],
      weight: 1,
      source: 'posting',
    });
  }
  for (const r of lines('titles.dev.jsonl')) {
    const people = r.gold.manages === true;
    const source = r.strength ?? 'grade_band';
    const reading = readTitle(r.title);
    const features = titleFeatures(reading);
    const weight = source === 'explicit' ? 0.5 : BAND_WEIGHT;
    out.push({ employer: r.hiringOrganization ?? '', reading, features, allowed: [!people, people, people], weight, source });
  }
  return out;
}

/** Maximises the log of the probability that the allowed tracks get together, less the ridge. */
function learn(data: readonly Row[]): Record<string, number[]> {
  const weights: Record<string, number[]> = { bias: [0, 0, 0] };
  for (const r of data) for (const f of r.features) weights[f] ??= [0, 0, 0];
  const seen = new Map<string, number>();
  for (const r of data) for (const f of ['bias', ...r.features]) seen.set(f, (seen.get(f) ?? 0) + r.weight);
  for (let step = 0; step < STEPS; step++) {
    const slope: Record<string, number[]> = {};
    for (const r of data) {
      const p = softmax(r.features, weights);
      const mass = p.reduce((sum, x, k) => sum + (r.allowed[k] ? x : 0), 0) || 1e-9;
      for (const f of ['bias', ...r.features]) {
        slope[f] ??= [0, 0, 0];
        for (let k = 0; k < 3; k++) slope[f]![k]! += r.weight * ((r.allowed[k] ? p[k]! / mass : 0) - p[k]!);
      }
    }
    // each feature has a step of its own size: its slope is bounded by how often it is on
    for (const [f, w] of Object.entries(weights))
      for (let k = 0; k < 3; k++) w[k]! += ((slope[f]?.[k] ?? 0) - RIDGE * w[k]! * 0.5) / (0.5 * (seen.get(f) ?? 0) + RIDGE);
  }
  return weights;
}

const argmax = (p: readonly number[]): number => p.indexOf(Math.max(...p));

function figures(name: string, data: readonly Row[], predict: (r: Row) => [number, number, number]): void {
  const c = { tp: 0, tn: 0, fp: 0, fn: 0, undecided: 0 };
  const bins = Array.from({ length: 10 }, () => ({ n: 0, p: 0, ok: 0 }));
  for (const r of data) {
    const p = predict(r);
    const best = argmax(p);
    const bin = bins[Math.min(9, Math.floor(p[best]! * 10))]!;
    bin.n++;
    bin.p += p[best]!;
    bin.ok += r.allowed[best] ? 1 : 0;
    const people = !r.allowed[0];
    const { track } = decide(r.reading, p);
    if (track !== 'ic' && track !== 'management') c.undecided++;
    else if (people) track === 'management' ? c.tp++ : c.fn++;
    else track === 'ic' ? c.tn++ : c.fp++;
  }
  const f1 = TRACKS.map((_, k) => {
    const said = data.filter((r) => argmax(predict(r)) === k);
    const right = said.filter((r) => r.allowed[k]).length;
    return (2 * right) / (said.length + data.filter((r) => r.allowed[k]).length || 1);
  });
  const ece = bins.reduce((s, b) => s + Math.abs(b.ok - b.p) / data.length, 0);
  const recall = c.tp / (c.tp + c.fn || 1);
  const balanced = (recall + c.tn / (c.tn + c.fp || 1)) / 2;
  const show = (x: number) => x.toFixed(3);
  console.log(
    `${name.padEnd(12)} n ${data.length}  balanced accuracy ${show(balanced)}  precision ${show(c.tp / (c.tp + c.fp || 1))}  recall ${show(recall)}  undecided ${show(c.undecided / data.length)}  calibration error ${show(ece)}  F1 by track ${f1.map(show).join(' ')}`,
  );
}

if (!existsSync(CORPUS)) {
  console.log('learn-title: ../shared/corpus is absent, nothing to learn from.');
  process.exit(0);
}
const data = rows();
const employers = [...new Set(data.map((r) => r.employer))].sort();
const fold = new Map(employers.map((e, i) => [e, i % 8]));
// the few employers of the titles each get a fold of their own
[...new Set(data.filter((r) => r.source !== 'posting').map((r) => r.employer))].forEach((e, i) => {
  fold.set(e, 100 + i);
});
const models = new Map<number, Record<string, number[]>>();
for (const k of new Set(fold.values())) models.set(k, learn(data.filter((r) => fold.get(r.employer) !== k)));
for (const source of ['explicit', 'grade_band', 'posting'] as const)
  figures(
    source,
    data.filter((r) => r.source === source),
    (r) => softmax(r.features, models.get(fold.get(r.employer)!)!),
  );

if (!process.argv.includes('--dry')) {
  const weights = learn(data);
  const body = Object.keys(weights)
    .sort()
    .map((f) => `  ${/^\w+$/.test(f) ? f : `'${f}'`}: [${weights[f]!.map((x) => Number(x.toFixed(2))).join(', ')}],`)
    .join('\n');
  writeFileSync(
    OUT,
    `/**\n * Weights of the title model: log-odds of ic, lead, management for each feature of a title.\n * Learned by test/cli/learn-title.ts; do not edit by hand.\n */\nexport const TITLE_WEIGHTS: Readonly<Record<string, readonly number[]>> = {\n${body}\n};\n`,
  );
  console.log(`written: ${OUT.slice(ROOT.length + 1)}, ${Object.keys(weights).length} features`);
}
