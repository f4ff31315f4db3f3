/**
 * Learns the verdict's data from ../shared/corpus: `npm run learn`. No network, no chance: the same corpus gives the same files.
 * Writes utils/track/words/duty-words.ts (from the unlabelled postings) and utils/track/weights.ts (from the labelled ones).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PostingReader } from '../../utils/track/evidence';
import { further, hasCorpus, labelled, unlabelled } from './learning/corpus';
import { dutyTable } from './learning/duty-table';
import { macroF1, summary } from './learning/metrics';
import { calibrate, crossValidate, lessons, rowOf, train } from './learning/training';

const TRACK = join(import.meta.dirname, '../../utils/track');

/** A weight of less moves no verdict. */
const FAINT = 0.05;

const object = (weights: Readonly<Record<string, number>>): string =>
  `{\n${Object.keys(weights)
    .sort()
    .filter((name) => name === 'bias' || Math.abs(weights[name]!) >= FAINT)
    .map((name) => `    ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${Math.round(weights[name]! * 100) / 100},`)
    .join('\n')}\n  }`;

function main(): number {
  if (!hasCorpus()) {
    console.log('learn: ../shared/corpus is not there; nothing learned.');
    return 0;
  }
  const rows = labelled();
  const table = dutyTable(unlabelled(), new PostingReader(''));
  writeFileSync(
    join(TRACK, 'words/duty-words.ts'),
    `// Source: learned by \`npm run learn\` from the unlabelled postings of ../shared/corpus; counts of words only.\n/** How much a word or pair of words in an English duty speaks for a person in charge (above zero) or for the craft; in tenths of log-odds. */\nexport const DUTY_WORDS = \`${table}\`;\n`,
  );
  const reader = new PostingReader(table);
  const features = rows.map((row) => rowOf(reader, row));
  const readings = further();
  const more = lessons(reader, rows, readings);
  const odds = crossValidate({ rows, features }, more);
  const calibration = calibrate(rows, odds);
  const weights = train([...rows, ...more.rows], [...features, ...more.features]);
  writeFileSync(
    join(TRACK, 'weights.ts'),
    `// Source: learned by \`npm run learn\` from the labelled postings of ../shared/corpus and test/cli/learning/further-labels.tsv.\n// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned figures that happen to lie near a constant\nimport type { Weights } from './model';\n\n/** Log-odds of each feature: for people in charge, and, given that, for management against lead. */\nexport const WEIGHTS: Weights = {\n  people: ${object(weights.people)},\n  management: ${object(weights.management)},\n  calibration: [\n${calibration.map(([raw, right]) => `    [${raw}, ${right}],`).join('\n')}\n  ],\n};\n`,
  );
  console.log(`learned from ${rows.length} postings and ${readings.length} further ones; cross-validated: ${summary(rows, odds)}`);
  return macroF1(rows, odds) > 0 ? 0 : 1;
}

process.exitCode = main();
