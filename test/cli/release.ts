/**
 * `npm run release -- --dry-run`: everything of a release but the upload. Each step says what it checks; the first that
 * fails stops the rest (`--keep-going`: the rest is run all the same), and nothing outside `.output/` and `test/.tmp/` is
 * written. Without `--dry-run` it refuses: uploads are made by two people from the packages that this run has checked.
 *
 * `--without audit,tests` leaves steps out by name, and the last lines say that they were not checked: changelog, clean,
 * notices, audit, tests, torture, packages, linter, rebuild, bench. Whole it takes some hours.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { advisories } from './support/advisories';
import { changelogTrouble } from './support/changelog';
import { help } from './support/help';

help(import.meta.filename);

if (!process.argv.includes('--dry-run')) {
  console.error(
    'Uploads are not made by a command. Run npm run release -- --dry-run, then upload .output/*.zip with a second person looking on.',
  );
  process.exit(2);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const keepGoing = process.argv.includes('--keep-going');

function run(command: string, args: readonly string[], options: { cwd?: string } = {}): { ok: boolean; out: string } {
  const child = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 256 << 20, ...options });
  return { ok: child.status === 0, out: `${child.stdout}${child.stderr}` };
}

interface Step {
  /** For `--without`. */
  readonly name: string;
  readonly what: string;
  /** Undefined: fine. Otherwise what is wrong and what to do. */
  check(): string | undefined;
}

const command = (name: string, what: string, line: readonly [string, ...string[]], advice: string): Step => ({
  name,
  what,
  check: () => {
    const { ok, out } = run(line[0], line.slice(1));
    return ok ? undefined : `${advice}\n${out.split('\n').slice(-30).join('\n')}`;
  },
});

/** The Firefox store's reviewers rebuild from the source package; so do we, in a folder of its own. */
function rebuildFromSources(): string | undefined {
  const sources = readdirSync('.output').find((name) => name.endsWith('-sources.zip'));
  const shipped = readdirSync('.output').find((name) => name.endsWith('-firefox.zip'));
  if (!sources || !shipped) return 'No Firefox packages in .output: npm run zip must come first.';
  const folder = mkdtempSync(join(tmpdir(), 'trackmark-sources-'));
  try {
    const steps: [string, string[]][] = [
      ['unzip', ['-q', resolve('.output', sources), '-d', folder]],
      ['npm', ['ci', '--no-audit', '--no-fund']],
      ['env', ['TRACKMARK_STORE=1', 'npx', '--no-install', 'wxt', 'zip', '-b', 'firefox']],
    ];
    for (const [name, args] of steps) {
      const { ok, out } = run(name, args, name === 'unzip' ? {} : { cwd: folder });
      if (!ok) return `${name} failed in the unpacked source package:\n${out.split('\n').slice(-20).join('\n')}`;
    }
    const again = readFileSync(join(folder, '.output', shipped));
    return again.equals(readFileSync(join('.output', shipped)))
      ? undefined
      : 'The package rebuilt from its sources differs: something outside the source package goes into the build.';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const STEPS: readonly Step[] = [
  {
    name: 'changelog',
    what: 'the changelog names this version and holds nothing back',
    check: () => changelogTrouble(readFileSync('CHANGELOG.md', 'utf8'), version),
  },
  {
    name: 'clean',
    what: 'nothing uncommitted',
    check: () => {
      const { ok, out } = run('git', ['status', '--porcelain']);
      return ok && out.trim() === ''
        ? undefined
        : `The working tree has changes that no reviewer could rebuild: commit or drop them.\n${out}`;
    },
  },
  command(
    'notices',
    'third-party notices are current',
    ['npx', 'tsx', 'test/cli/notices.ts', '--check'],
    'Run npm run notices and commit it.',
  ),
  {
    name: 'audit',
    what: 'no known advisory in what is shipped',
    check: () => advisories(run('npm', ['audit', '--omit=dev', '--audit-level=low', '--json'])),
  },
  command('tests', 'all tests', ['npm', 'test'], 'Fix what is red.'),
  command('torture', 'torture, full figures', ['npm', 'run', 'torture'], 'Something was lost or executed: no release.'),
  command('packages', 'packages, three rebuilds', ['npm', 'run', 'zip'], 'Packages differ or are too big.'),
  command(
    'linter',
    'the Firefox store’s linter',
    ['npx', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'],
    'Bring it to 0 errors, 0 warnings.',
  ),
  { name: 'rebuild', what: 'the package rebuilt from its sources', check: rebuildFromSources },
  command(
    'bench',
    'nothing slower than the last release',
    ['npm', 'run', 'bench', '--', '--check'],
    'A figure is worse beyond doubt: profile it, or say in CHANGELOG.md why.',
  ),
];

const leftOut = new Set(
  process.argv.flatMap((argument, at) => (argument === '--without' ? (process.argv[at + 1] ?? '').split(',') : [])).filter(Boolean),
);
const unknown = [...leftOut].filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')} to go without: there are ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

let failed = 0;
const unchecked: string[] = [];
for (const { name, what, check } of STEPS) {
  if (leftOut.has(name)) {
    unchecked.push(what);
    console.log(`unknown ${what}: left out by --without ${name}`);
    continue;
  }
  const started = Date.now();
  const wrong = check();
  console.log(`${wrong === undefined ? 'ok     ' : 'FAILED '} ${what} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  if (wrong === undefined) continue;
  console.error(wrong);
  failed += 1;
  if (!keepGoing) break;
}
if (failed > 0) process.exit(1);
mkdirSync('test/.tmp', { recursive: true });
writeFileSync('test/.tmp/sbom.cdx.json', run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']).out);
console.log('Packages are in .output/, their SBOM in test/.tmp/sbom.cdx.json. Nothing was uploaded.');
console.log(
  unchecked.length === 0
    ? `Trackmark ${version} is ready.`
    : `Trackmark ${version} is NOT ready. Not checked:\n${unchecked.map((what) => `  ${what}`).join('\n')}\nCheck these before anybody uploads.`,
);
