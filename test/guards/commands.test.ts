import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutReport } from '../../utils/sites/layout-report';

/** Every command line that a document gives, as it stands there. */
function commandsIn(text: string): string[] {
  const found: string[] = [];
  for (const [, block] of text.matchAll(/```[a-z]*\n([\s\S]*?)```/g))
    for (const line of block!.split('\n')) found.push(line.replace(/\s+#.*$/, '').trim());
  for (const [, code] of text.matchAll(/`([^`\n]+)`/g)) found.push(code!);
  return found.filter((line) => /^(npm|npx|cp|rm) /.test(line));
}
const DOCUMENTS = [...readdirSync('.'), ...readdirSync('.store').map((name) => `.store/${name}`)].filter((name) => name.endsWith('.md'));
const COMMANDS = new Map(DOCUMENTS.flatMap((name) => commandsIn(readFileSync(name, 'utf8')).map((line) => [line, name] as const)));

/** The names that the documents give may have been typed as they stand there: they are tried under others. */
const underTrialNames = (line: string) =>
  line.replaceAll('acme', 'trial').replaceAll('runs-the-rota', 'trial-signal').replaceAll('_locales/nl', '_locales/xx');

/** Run for real, as written, in a copy of the project; answers what must be true then. */
const REALLY: Readonly<Record<string, (house: string, out: string) => void>> = {
  'npm run new:site -- acme-jobs jobs.acme.example': (house) => {
    expect(existsSync(join(house, 'utils/sites/trial-jobs/reader.ts'))).toBe(true);
    expect(readFileSync(join(house, 'utils/sites/registry.ts'), 'utf8')).toContain('trial-jobs');
  },
  'npm run new:fixture -- report.json': (house) => {
    expect(readdirSync(join(house, 'test/sites/lever')).some((name) => name.startsWith('report-'))).toBe(true);
  },
  'npm run new:signal -- runs-the-rota "writes the rota of the team"': (house) => {
    expect(existsSync(join(house, 'utils/track/words/trial-signal.ts'))).toBe(true);
    expect(existsSync(join(house, 'test/track/signals/trial-signal.test.ts'))).toBe(true);
    expect(readFileSync(join(house, 'public/_locales/sv/messages.json'), 'utf8')).toContain('signal_trial_signal');
  },
  'npm run learn': (_, out) => expect(out).toContain('../shared/corpus is not there'),
  'npm run learn:title': (_, out) => expect(out).toContain('../shared/corpus is absent'),
  'npm run signals -- runs-the-rota': (_, out) => expect(out).toContain('../shared/corpus is not there'),
  'npm run eval': (_, out) => expect(out).toContain('../shared'),
  'cp -r public/_locales/en public/_locales/nl': (house) => expect(existsSync(join(house, 'public/_locales/xx/messages.json'))).toBe(true),
  'npm run readme': (house) => expect(readFileSync(join(house, 'README.md'), 'utf8')).toContain('Trial Jobs'),
  'npm run --silent classify -- postings.jsonl': (_, out) => expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ id: 'a' }),
  'npm run --silent extract -- page.html --url https://jobs.example/1': (_, out) =>
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ kind: 'posting' }),
};

/** Dear, or without an end: asked for their help here, under the name that the documents give. */
const HELP = [
  'npm start',
  'npm run signals',
  'npm run bench',
  'npm run torture',
  'npm run notices',
  'npm run pictures',
  'npm run zip',
  'npm run release',
  'npm run gallery',
];

/** Run whole elsewhere: the file, and the words in it that do it. */
const ELSEWHERE: Readonly<Record<string, readonly [string, string]>> = {
  'npm ci': ['.ci/run', 'npm ci'],
  'npm test': ['.ci/run', 'npm test'],
  'npm run types': ['test/guards/checks.test.ts', "'tsc', '--noEmit'"],
  'npm run format': ['test/guards/checks.test.ts', "'biome', 'check'"],
  'npm run build': ['test/e2e/build.ts', "'build'"],
  'npm run build:firefox': ['test/e2e/build.ts', "'build:firefox'"],
  'npm run build:edge': ['test/cli/zip.ts', "'edge'"],
  'npm run build:engine': ['test/guards/engine.test.ts', 'build:engine'],
  'npm run dev': ['package.json', '"dev": "wxt"'],
  'npx tsx test/cli/new-message.ts': ['test/cli/new-signal.ts', 'new-message.ts'],
  'npm run new:site': ['test/cli/new-site.test.ts', 'newSite('],
};

const parts = (line: string) => line.split('&&').map((part) => part.trim());
/** The command without what follows `--`. */
const bare = (line: string) => line.replace(/ -- .*$/, '');

function knownHow(part: string): boolean {
  if (part in REALLY || part in ELSEWHERE || HELP.includes(bare(part)) || /^rm -rf node_modules$/.test(part)) return true;
  // A selection of tests: the folders are there, and npm test runs them all.
  const chosen = /^npm run test:unit(?: -- (.+?))?(?: -t [a-z-]+)?$/.exec(part);
  return (
    chosen !== null &&
    (chosen[1] ?? '')
      .split(' ')
      .filter(Boolean)
      .every((folder) => existsSync(folder))
  );
}

it('knows how each command of the documents is tried', () => {
  const unknown = [...COMMANDS].filter(([line]) => !parts(line).every(knownHow)).map(([line, name]) => `${name}: ${line}`);
  expect(unknown, 'add the command to REALLY, HELP or ELSEWHERE in test/guards/commands.test.ts').toEqual([]);
});

it.each(Object.entries(ELSEWHERE))('%s is run elsewhere', (_, [file, words]) => expect(readFileSync(file, 'utf8')).toContain(words));

/** Milliseconds for copying the project, and for one command in it, on a machine that does something else. */
const COPYING = 120_000;
const RUNNING = 120_000;

describe('in a copy of the project', () => {
  let house: string;
  beforeAll(() => {
    // One folder deeper, so that nothing lies at ../shared.
    house = join(mkdtempSync(join(tmpdir(), 'commands-')), 'house');
    for (const path of ['utils', 'test', 'public', 'package.json', 'tsconfig.json', 'README.md', '.biome.json', '.wxt', 'components'])
      cpSync(path, join(house, path), { recursive: true, filter: (from) => !/\.tmp$/.test(from) });
    symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
    writeFileSync(
      join(house, 'postings.jsonl'),
      '{"id":"a","title":"Store Manager","description":"You hire and appraise your team of 12."}\n',
    );
    writeFileSync(
      join(house, 'page.html'),
      '<!doctype html><title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Chemist","hiringOrganization":{"name":"Halden"},"description":"You analyse samples."}</script><h1>Chemist</h1>',
    );
    writeFileSync(
      join(house, 'report.json'),
      layoutReport({
        url: 'https://jobs.lever.co/halden/1',
        site: 'lever',
        reason: 'not-recognised',
        rules: {},
        skeleton: 'html\n body\n  h1 [12]',
      } as never),
    );
  }, COPYING);
  afterAll(() => rmSync(join(house, '..'), { recursive: true, force: true }), COPYING);

  const run = (line: string) => spawnSync(line, { cwd: house, encoding: 'utf8', shell: true });

  it.each(Object.entries(REALLY))(
    '%s does as the document says',
    (line, holds) => {
      expect(COMMANDS.has(line), 'no document gives this command any more: take it out here').toBe(true);
      const { status, stdout, stderr } = run(underTrialNames(line));
      expect(status, `${stdout}${stderr}`).toBe(0);
      holds(house, stdout);
    },
    RUNNING,
  );

  it.each(HELP)(
    '%s says what it does when asked for help',
    (line) => {
      const { status, stdout, stderr } = run(
        `${line.replace('npm run', 'npm run --silent').replace('npm start', 'npm start --silent')} -- --help`,
      );
      expect(status, `${stdout}${stderr}`).toBe(0);
      expect(stdout.length).toBeGreaterThan(60);
    },
    RUNNING,
  );

  it('options that the documents give are known to their commands', () => {
    const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
    const unknown = [...COMMANDS.keys()].flatMap((line) => {
      const [, script, rest] = /^npm run (?:--silent )?([\w:]+) -- (.*)$/.exec(line) ?? [];
      const file = /tsx (\S+)/.exec(scripts[script ?? ''] ?? '')?.[1];
      if (file === undefined) return [];
      const source = readFileSync(file, 'utf8');
      return [...(rest ?? '').matchAll(/--([a-z-]+)/g)]
        .filter(([, option]) => !source.includes(option!))
        .map(([option]) => `${line}: ${option}`);
    });
    expect(unknown).toEqual([]);
  });
});
