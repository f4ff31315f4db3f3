/** Broken backups: each is refused within two seconds, and the database is as it was. Runs on the code itself, in this process. */
import { preferencesSchema } from '../../utils/role/preferences';
import { BackupProblem, checkBackup, makeBackup } from '../../utils/store/backup';
import { restoreRoles } from '../../utils/store/role-writes';
import { contents, emptyDisk, writer } from '../store/profile';
import { aRole } from '../store/roles';
import type { Failing, Job, Outcome, Random, Scenario } from './scenario';

const packed = (blob: Blob) => new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();

type Breaking = (lines: readonly string[], random: Random) => Blob | Promise<Blob>;

const joined = (lines: readonly string[]): Blob => new Blob([`${lines.join('\n')}\n`]);
const at = (lines: readonly string[], random: Random) => random.between(0, lines.length - 1);

/** Each makes something of a right file that is none. */
const BREAKINGS: Readonly<Record<string, Breaking>> = {
  'cut at any byte': async (lines, random) => {
    const whole = joined(lines);
    return whole.slice(0, random.between(0, whole.size - 3));
  },
  'packed and cut': async (lines, random) => {
    const whole = await packed(joined(lines));
    return whole.slice(0, random.between(0, whole.size - 1));
  },
  'noise in it': async (lines, random) => {
    const bytes = new Uint8Array(await joined(lines).arrayBuffer());
    const from = random.between(0, bytes.length - 40);
    for (let offset = 0; offset < 32; offset++) bytes[from + offset] = random.between(1, 255);
    return new Blob([bytes]);
  },
  'packed with noise in it': async (lines, random) => {
    const bytes = new Uint8Array(await (await packed(joined(lines))).arrayBuffer());
    const from = random.between(10, bytes.length - 20);
    for (let offset = 0; offset < 8; offset++) bytes[from + offset]! ^= random.between(1, 255);
    return new Blob([bytes]);
  },
  'a line twice': (lines, random) => {
    const here = at(lines, random);
    return joined([...lines.slice(0, here), lines[here]!, ...lines.slice(here)]);
  },
  'a line missing': (lines, random) => {
    const here = at(lines, random);
    return joined(lines.filter((_, index) => index !== here));
  },
  'a field of another kind': (lines, random) => {
    const here = random.between(2, lines.length - 2);
    const values = ['null', '-1', '"x"', '[]', '{}', '1e999', 'true', '"\\ud800"'];
    const changed = lines[here]!.replace(/:(?:"[^"]*"|\d+|\[\])/g, (found) => (random.next() < 0.2 ? `:${random.pick(values)}` : found));
    return joined(lines.map((line, index) => (index === here ? `${changed} ` : line)));
  },
  'keys of prototypes': (lines, random) => {
    const here = random.between(2, lines.length - 2);
    return joined(
      lines.map((line, index) => (index === here ? line.replace('{"role":{', '{"role":{"__proto__":{"polluted":true},') : line)),
    );
  },
  'a bomb': (lines, random) =>
    packed(new Blob([`${lines[0]}\n`, ...Array.from({ length: random.between(70, 120) }, () => '0'.repeat(1_000_000))])),
  'deep nesting': (lines) => joined([lines[0]!, `{"role":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, ...lines.slice(2)]),
  'a future version': (lines) => joined([lines[0]!.replace('"version":1', '"version":7'), ...lines.slice(1)]),
  'something else': (_lines, random) =>
    new Blob([Array.from({ length: random.between(0, 3000) }, () => String.fromCharCode(random.between(9, 0x2fff))).join('')]),
};

async function run(job: Job): Promise<Outcome> {
  emptyDisk();
  const store = writer();
  await restoreRoles(
    store,
    'fill',
    Array.from({ length: 60 }, (_, number) => aRole(number)),
  );
  const file = await makeBackup(store, preferencesSchema.parse({}), { packed: false, madeAt: 1 });
  const lines = (await file.text()).trim().split('\n');
  const before = await contents(store);
  const failing: Failing[] = [];
  const kinds = Object.entries(BREAKINGS);
  let slowest = 0;
  for (let number = 0; number < job.count; number++) {
    const [name, breaking] = kinds[number % kinds.length]!;
    const broken = await breaking(lines, job.random);
    const started = performance.now();
    const spentFrom = process.cpuUsage();
    const outcome = await checkBackup(broken).then(
      () => 'accepted',
      (error) => (error instanceof BackupProblem ? 'refused' : `threw ${error}`),
    );
    const spent = process.cpuUsage(spentFrom);
    // Whichever is less: others may use the machine, and unpacking runs in a thread of its own.
    const took = Math.min(performance.now() - started, (spent.user + spent.system) / 1000);
    slowest = Math.max(slowest, took);
    const same = outcome === 'accepted' && (await broken.text()) === (await file.text());
    if (outcome !== 'refused' && !same)
      failing.push({ what: `${name}: ${outcome}`, at: number, details: (await broken.text()).slice(0, 2000) });
    if (took > 2000) failing.push({ what: `${name}: took ${Math.round(took)} ms`, at: number });
    if (({} as { polluted?: unknown }).polluted !== undefined) failing.push({ what: `${name}: polluted the prototype`, at: number });
  }
  if ((await contents(store)) !== before) failing.push({ what: 'the database changed', at: job.count });
  return {
    done: job.count,
    failing,
    figures: `${job.count} of ${kinds.length} kinds, ${failing.length} wrong, slowest ${Math.round(slowest)} ms, database unchanged`,
  };
}

export const badBackups: Scenario = {
  name: 'bad-backups',
  what: 'bad backups: refused within 2 s, database unchanged',
  counts: { full: 500, ci: 50, test: 12 },
  run,
};
