/**
 * The score of the verdict on the labelled postings in ../shared/corpus: `npm run eval` (`-- --fast` leaves out the learned baselines).
 * The headline is cross-validated by employer: the models that judge a posting saw none of its employer's. Beside it stand the baselines on the
 * same rows, the titles alone, the title masked; a report with the worst mistakes goes to test/.tmp/eval.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PostingReader } from '../../utils/track/evidence';
import { calibrated, DECIDED, type Odds } from '../../utils/track/model';
import { scoreTitle } from '../../utils/track/title/score';
import { readTitle } from '../../utils/track/title/title';
import type { Track } from '../../utils/track/verdict';
import { DUTY_WORDS } from '../../utils/track/words/duty-words';
import { alwaysIc, naiveBayes, tfIdfLinear, titleRule } from './learning/baselines';
import { FOLDS, foldOf, further, hasCorpus, type Labelled, labelled, titles } from './learning/corpus';
import { calibrationError, f1, flips, interval, macro, peopleF1, saidBy } from './learning/metrics';
import { calibrate, crossValidate, lessons, rowOf } from './learning/training';

interface Judged {
  readonly row: Labelled;
  readonly gold: Track;
  readonly said: Track;
  readonly confidence: number;
}

const n = (x: number): string => x.toFixed(3);
const said = (rows: readonly Labelled[], tracks: readonly Track[]): Judged[] =>
  rows.map((row, i) => ({ row, gold: row.gold.track, said: tracks[i]!, confidence: 1 }));

function figures(judged: readonly Judged[]): string {
  return `macro-F1 ${n(macro(judged))}  ${DECIDED.map((track) => `${track} ${n(f1(judged, track))}`).join('  ')}  people-F1 ${n(peopleF1(judged))}  flips ${n(flips(judged))}`;
}

/** Confidence by the calibration learned from the other folds. */
function withConfidence(rows: readonly Labelled[], odds: readonly Odds[]): Judged[] {
  const fold = rows.map((row) => foldOf(row));
  const points = Array.from({ length: FOLDS }, (_, k) => {
    const others = rows.map((_, i) => i).filter((i) => fold[i] !== k);
    return calibrate(
      others.map((i) => rows[i]!),
      others.map((i) => odds[i]!),
    );
  });
  return rows.map((row, i) => {
    const said = saidBy(odds[i]!);
    return { row, gold: row.gold.track, said, confidence: said === 'unclear' ? 0 : calibrated(odds[i]![said], points[fold[i]!]!) };
  });
}

const wrongInLeastSure = (judged: readonly Judged[]): number => {
  const decided = judged.filter(({ gold }) => gold !== 'unclear').sort((a, b) => a.confidence - b.confidence);
  const wrong = (part: readonly Judged[]) => part.filter((j) => j.said !== j.gold).length;
  return wrong(decided.slice(0, Math.round(decided.length / 5))) / Math.max(1, wrong(decided));
};

function titlesAlone(): string {
  const groups = new Map<string, { tp: number; tn: number; fp: number; fn: number; undecided: number; n: number }>();
  for (const { title, manages, strength } of titles()) {
    const group = groups.get(strength) ?? { tp: 0, tn: 0, fp: 0, fn: 0, undecided: 0, n: 0 };
    groups.set(strength, group);
    const { track } = scoreTitle(readTitle(title));
    group.n++;
    if (track !== 'ic' && track !== 'management') group.undecided++;
    else if (manages) group[track === 'management' ? 'tp' : 'fn']++;
    else group[track === 'ic' ? 'tn' : 'fp']++;
  }
  return [...groups]
    .map(
      ([name, g]) =>
        `  ${name.padEnd(12)} n ${g.n}  balanced accuracy ${n((g.tp / (g.tp + g.fn) + g.tn / (g.tn + g.fp)) / 2)}  manager precision ${n(g.tp / (g.tp + g.fp))}  undecided ${n(g.undecided / g.n)}`,
    )
    .join('\n');
}

function report(judged: readonly Judged[]): string {
  const lines = [
    '# Verdicts against labels, cross-validated by employer',
    '',
    figures(judged),
    '',
    '| gold \\ said | ic | lead | management | unclear |',
    '|---|---|---|---|---|',
  ];
  for (const gold of [...DECIDED, 'unclear'] as const)
    lines.push(
      `| ${gold} | ${([...DECIDED, 'unclear'] as const).map((track) => judged.filter((j) => j.gold === gold && j.said === track).length).join(' | ')} |`,
    );
  lines.push('', '## Calibration', '', '| sure | verdicts | right |', '|---|---|---|');
  for (let bin = 0; bin < 10; bin++) {
    const part = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (part.length > 0)
      lines.push(
        `| ${bin * 10} to ${bin * 10 + 10} % | ${part.length} | ${n(part.filter((j) => j.said === j.gold).length / part.length)} |`,
      );
  }
  lines.push(
    '',
    '## Worst mistakes',
    '',
    'The surest wrong verdicts, lines that another reader could have labelled otherwise left out.',
    '',
  );
  const worst = judged
    .filter((j) => j.gold !== 'unclear' && j.gold !== j.said && !j.row.gold.ambiguous)
    .sort((a, b) => b.confidence - a.confidence);
  for (const { row, gold, said: track, confidence } of worst.slice(0, 20))
    lines.push(`- ${gold}, said ${track} (${Math.round(confidence * 100)} %): ${row.id}, ${row.lang}`);
  return `${lines.join('\n')}\n`;
}

function main(): number {
  if (!hasCorpus()) {
    console.log('eval: ../shared/corpus is not there; nothing measured.');
    return 0;
  }
  const rows = labelled();
  const reader = new PostingReader(DUTY_WORDS);
  const features = rows.map((row) => rowOf(reader, row));
  const own = { rows, features };
  const more = lessons(reader, rows, further());
  const odds = crossValidate(own, more);
  const judged = withConfidence(rows, odds);
  const [low, high] = interval(judged, macro);
  console.log(`${rows.length} labelled postings, cross-validated by employer\n`);
  console.log(`all        ${figures(judged)}  (95 % interval of macro-F1 ${n(low)} to ${n(high)})`);
  console.log(`clear only ${figures(judged.filter(({ row }) => !row.gold.ambiguous))}`);
  for (const lang of [...new Set(rows.map((row) => row.lang))].sort())
    console.log(`${lang.padEnd(10)} ${figures(judged.filter(({ row }) => row.lang === lang))}`);
  console.log(`not en     ${figures(judged.filter(({ row }) => row.lang !== 'en'))}`);
  const shown = judged.filter(({ said }) => said !== 'unclear');
  const decisions = shown.map((j) => ({ confidence: j.confidence, right: j.said === j.gold }));
  console.log(`calibration error ${n(calibrationError(decisions))}; mistakes in the least confident fifth ${n(wrongInLeastSure(judged))}`);
  const masked = rows.map((row) => rowOf(reader, { ...row, title: '' }));
  const noText = rows.map((row) => rowOf(reader, { ...row, description: '' }));
  const macroOf = (others: readonly Odds[]) => macro(said(rows, others.map(saidBy)));
  console.log(
    `title masked: macro-F1 ${n(macroOf(crossValidate(own, more, 0, masked)))}; text masked: ${n(macroOf(crossValidate(own, more, 0, noText)))}`,
  );
  console.log('\nbaselines on the same rows');
  console.log(`always ic      ${figures(said(rows, alwaysIc(rows)))}`);
  console.log(`title rule     ${figures(said(rows, titleRule(rows)))}`);
  if (!process.argv.includes('--fast')) {
    console.log(`TF-IDF linear  ${figures(said(rows, tfIdfLinear(rows)))}`);
    console.log(`naive Bayes    ${figures(said(rows, naiveBayes(rows)))}`);
  }
  console.log(`\ntitles alone, against the employers' word\n${titlesAlone()}`);
  const folder = join(import.meta.dirname, '../.tmp');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'eval.md'), report(judged));
  console.log('\nconfusion, calibration and the worst mistakes: test/.tmp/eval.md');
  return 0;
}

process.exitCode = main();
