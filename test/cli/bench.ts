/**
 * `npm run bench`: one table, made in one run on one machine. `npm run bench -- --help` says what can be asked for.
 * `--check` fails where a figure's whole interval lies on the wrong side of the last release's (test/bench/results.json);
 * `--keep` writes that file, at a release.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { browserScenario } from '../bench/browser';
import { classifyScenario } from '../bench/classify';
import { isWorse, type Kept, keep, readKept, toKeep } from '../bench/kept';
import { type Figure, type Scenario, yardstick } from '../bench/measure';
import { readScenario } from '../bench/read';
import { shortlistScenario } from '../bench/shortlist';
import { sizeScenario } from '../bench/size';
import { storeScenario } from '../bench/store';
import { streamScenario } from '../bench/stream';

const SCENARIOS: readonly Scenario[] = [
  classifyScenario,
  streamScenario,
  readScenario,
  sizeScenario,
  browserScenario,
  storeScenario,
  shortlistScenario,
];
/** Load of the machine before a scenario begins over which its times are worth little. */
const QUIET = 2;

const HELP = `usage: npm run bench [-- --only NAME,NAME] [--check] [--keep]

  --only NAME,NAME   these scenarios only
  --check            ends with 1 where a figure is worse than the last release's beyond doubt (test/bench/results.json)
  --keep             writes that file
  --help             this

${SCENARIOS.map(({ name, about, minutes }) => `  ${name.padEnd(10)} ${about} (about ${minutes < 1 ? `${Math.round(minutes * 60)} s` : `${minutes} min`})`).join('\n')}

The browser's scenarios measure the built extension: npm run build before, or EXTENSION=FOLDER.
A line is: figure, value, unit, [5th to 95th percentile], target. Times say what they are only on a machine with nothing else to do.`;

const { values: flags } = parseArgs({
  options: { only: { type: 'string' }, check: { type: 'boolean' }, keep: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (flags.help) {
  console.log(HELP);
  process.exit(0);
}
const only = flags.only?.split(',');
const unknown = only?.filter((name) => !SCENARIOS.some((s) => s.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`No scenario ${unknown.join(', ')}.\n\n${HELP}`);
  process.exit(2);
}

const short = (n: number) => (Math.abs(n) >= 100 ? n.toFixed(0) : Math.abs(n) >= 10 ? n.toFixed(1) : n.toFixed(2));
const missed = (f: Figure) => (!f.target ? false : 'atMost' in f.target ? f.value > f.target.atMost : f.value < f.target.atLeast);
const target = (f: Figure) => (!f.target ? '' : 'atMost' in f.target ? `at most ${f.target.atMost}` : `at least ${f.target.atLeast}`);
const line = (f: Figure, after: string) =>
  `${f.what.padEnd(76)} ${short(f.value).padStart(8)} ${f.unit.padEnd(2)} [${short(f.low)} to ${short(f.high)}]  ${target(f)}${after}`;

const before = readKept();
const measured: Record<string, Kept> = {};
const over: string[] = [];
let failures = 0;
let broken = 0;
const began = Date.now();
for (const scenario of SCENARIOS.filter((s) => !only || only.includes(s.name))) {
  const load = loadavg()[0] ?? 0;
  process.stderr.write(
    `${scenario.name}: about ${scenario.minutes} min …${load > QUIET ? ` (load ${load.toFixed(1)}: times will be too high)` : ''}\n`,
  );
  const start = yardstick();
  const { figures, skipped = [], failed = [], corpus } = await scenario.run((at) => process.stderr.write(`  ${at}\n`));
  const end = yardstick();
  const stick = { value: Math.min(start.value, end.value), low: Math.min(start.low, end.low), high: Math.max(start.high, end.high) };
  for (const f of figures) {
    const now = toKeep(f, stick, { ...(corpus && { corpus }), ...(load > QUIET && { busy: Math.round(load) }) });
    measured[f.id] = now;
    const then = before?.figures[f.id];
    const fell = then !== undefined && isWorse(f, now, then);
    if (flags.check && fell) failures++;
    console.log(
      line(
        f,
        `${missed(f) ? '  MISSED' : ''}${fell ? `  WORSE than in ${before?.version}: ${now.low} to ${now.high}, was ${then.low} to ${then.high} ${then.unit}` : ''}`,
      ),
    );
    if (missed(f)) {
      over.push(f.what);
      if (f.note) console.log(`    ${f.note}`);
    }
  }
  for (const s of skipped) console.log(`(${s})`);
  for (const s of failed) console.log(`FAILED: ${s}`);
  broken += failed.length;
}
process.stderr.write(
  `${((Date.now() - began) / 60_000).toFixed(1)} min; ${over.length ? `${over.length} over target: ${over.join('; ')}` : 'every target met'}\n`,
);
if (flags.keep) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  keep(version, new Date().toISOString().slice(0, 10), measured);
}
if (flags.check) console.log(failures ? `${failures} figure(s) worse than the last release` : 'nothing is worse than the last release');
process.exitCode = failures + broken ? 1 : 0;
