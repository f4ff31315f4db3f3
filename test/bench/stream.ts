/**
 * 100,000 postings through the command `classify`, in one process: how fast, and whether its memory stays level. The input is
 * made on the way, from invented postings and, where they are present, real ones, each a little different from all others.
 */
import { spawn } from 'node:child_process';
import { once as event } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { benchPostings } from './corpus';
import { type Figure, type Interval, leastSquares, once, type Scenario, spread } from './measure';

const POSTINGS = 100_000;
/** Postings between two looks at the memory. */
const EVERY = 1000;
/** Node takes what it may before it tidies up: the first so many postings are no measure. */
const WARM_UP = 10_000;

/** Resident memory of a process in MB; undefined where the system does not tell. */
function resident(pid: number): number | undefined {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** MB per 10,000 postings: over all, and the least and the most of the run's four quarters. */
function slope(memory: readonly (readonly [number, number])[]): Interval {
  const per = (part: readonly (readonly [number, number])[]) => leastSquares(part).each * 10_000;
  const size = Math.ceil(memory.length / 4);
  const quarters = [0, 1, 2, 3].map((at) => per(memory.slice(at * size, (at + 1) * size)));
  return { value: per(memory), low: Math.min(...quarters), high: Math.max(...quarters) };
}

export const streamScenario: Scenario = {
  name: 'stream',
  about: '100,000 postings through the command classify in one process: speed and memory',
  minutes: 4,
  async run(progress) {
    const { real, postings } = benchPostings(400);
    const corpus = real ? 'real' : 'own';
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/cli/classify.ts', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const memory: [number, number][] = [];
    let answered = 0;
    let wrong = 0;
    let rest = '';
    const began = performance.now();
    let first = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (!line.includes('"track"')) wrong++;
        if (++answered === 1) first = performance.now();
        const now = answered % EVERY === 0 ? resident(child.pid!) : undefined;
        if (now !== undefined) memory.push([answered, now]);
      }
    });
    const ended = event(child, 'exit');
    for (let at = 0; at < POSTINGS; at++) {
      const { title, description } = postings[at % postings.length]!;
      const line = JSON.stringify({ id: at, title: `${title} ${at}`, description: `Reference ${at * 7919}.\n${description}` });
      if (!child.stdin.write(`${line}\n`)) await event(child.stdin, 'drain');
    }
    child.stdin.end();
    await ended;
    progress(`${answered} verdicts`);
    if (answered !== POSTINGS || wrong > 0) throw new Error(`${POSTINGS} postings in, ${answered} lines out, ${wrong} of them no verdict.`);
    const seconds = (performance.now() - first) / 1000;
    const figures: Figure[] = [
      {
        id: 'stream/ms',
        what: `verdict by the command, mean of ${POSTINGS.toLocaleString('en')} (${seconds.toFixed(0)} s)`,
        unit: 'ms',
        ...once((seconds * 1000) / POSTINGS),
      },
      { id: 'stream/start', what: 'from starting the command to its first verdict', unit: 'ms', ...once(first - began) },
    ];
    const later = memory.filter(([count]) => count > WARM_UP);
    if (later.length === 0) return { figures, corpus, skipped: ['memory of the command: this system does not tell'] };
    figures.push(
      { id: 'stream/memory', what: 'memory of the command', unit: 'MB', ...spread(later.map(([, mb]) => mb)), target: { atMost: 300 } },
      {
        id: 'stream/memory-slope',
        what: 'growth of its memory per 10,000 postings, linear fit (level: 0)',
        unit: 'MB',
        ...slope(later),
        target: { atMost: 2 },
      },
    );
    return { figures, corpus };
  },
};
