/**
 * `npm run bench [-- --only classify,read] [--check] [--keep]`: one table, made in one run on one machine.
 * `--check` fails where a figure's whole interval lies on the wrong side of the last release's (test/bench/results.json);
 * `--keep` writes that file, at a release.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classifyScenario } from '../bench/classify';
import type { Figure, Scenario } from '../bench/measure';
import { readScenario } from '../bench/read';
import { shortlistScenario } from '../bench/shortlist';
import { sizeScenario } from '../bench/size';

const RESULTS = 'test/bench/results.json';
const SCENARIOS: readonly Scenario[] = [classifyScenario, readScenario, sizeScenario, shortlistScenario];

const { values: flags } = parseArgs({ options: { only: { type: 'string' }, check: { type: 'boolean' }, keep: { type: 'boolean' } } });
const only = flags.only?.split(',');
const kept: Record<string, Figure> = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};

const short = (n: number) => (Math.abs(n) >= 100 ? n.toFixed(0) : Math.abs(n) >= 10 ? n.toFixed(1) : n.toFixed(2));
const missed = (f: Figure) => (!f.target ? false : 'atMost' in f.target ? f.value > f.target.atMost : f.value < f.target.atLeast);
const target = (f: Figure) => (!f.target ? '' : 'atMost' in f.target ? `at most ${f.target.atMost}` : `at least ${f.target.atLeast}`);

/** Worse than the last release beyond doubt: the intervals do not touch. Ratios that are "times faster" must not fall, all others not rise. */
function worse(now: Figure, before: Figure): boolean {
  return now.target && 'atLeast' in now.target ? now.high < before.low : now.low > before.high;
}

let failures = 0;
const all: Record<string, Figure> = {};
for (const scenario of SCENARIOS.filter((s) => !only || only.includes(s.name))) {
  process.stderr.write(`${scenario.name} …\n`);
  const { figures, skipped = [] } = await scenario.run();
  for (const f of figures) {
    all[f.id] = f;
    const before = kept[f.id];
    const fell = before && worse(f, before);
    if (flags.check && fell) failures++;
    console.log(
      `${f.what.padEnd(72)} ${short(f.value).padStart(8)} ${f.unit.padEnd(2)} [${short(f.low)} to ${short(f.high)}]  ${target(f)}${missed(f) ? '  MISSED' : ''}${fell ? `  WORSE than ${short(before.value)}` : ''}`,
    );
  }
  for (const s of skipped) console.log(`(${s})`);
}
if (flags.keep) writeFileSync(RESULTS, `${JSON.stringify({ ...kept, ...all }, null, 2)}\n`);
if (flags.check) console.log(failures ? `${failures} figure(s) worse than the last release` : 'nothing is worse than the last release');
process.exitCode = failures ? 1 : 0;
