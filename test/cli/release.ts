/**
 * `npm run release -- --dry-run`: everything of a release but the upload. Each step says what it checks; the first that
 * fails stops the rest (`--keep-going`: the rest is run all the same), and nothing outside `.output/` and `test/.tmp/` is
 * written. `--fast` leaves tests and torture out. Without `--dry-run` it refuses: uploads are made by two people from the
 * packages that this run has checked.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { help } from './support/help';

help(import.meta.filename);

if (!process.argv.includes('--dry-run')) {
  console.error(
    'Uploads are not made by a command. Run npm run release -- --dry-run, then upload .output/*.zip with a second person looking on.',
  );
  process.exit(2);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const fast = process.argv.includes('--fast');
const keepGoing = process.argv.includes('--keep-going');

function run(command: string, args: readonly string[], options: { cwd?: string } = {}): { ok: boolean; out: string } {
  const child = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 256 << 20, ...options });
  return { ok: child.status === 0, out: `${child.stdout}${child.stderr}` };
}

interface Step {
  readonly what: string;
  /** Undefined: fine. Otherwise what is wrong and what to do. */
  check(): string | undefined;
}

const command = (what: string, line: readonly [string, ...string[]], advice: string): Step => ({
  what,
  check: () => {
    const { ok, out } = run(line[0], line.slice(1));
    return ok ? undefined : `${advice}\n${out.split('\n').slice(-30).join('\n')}`;
  },
});

/** Not every registry can be asked for advisories: then nobody knows, which is not the same as none. */
function advisories(): string | undefined {
  const { ok, out } = run('npm', ['audit', '--omit=dev', '--audit-level=low', '--json']);
  if (ok) return undefined;
  if (!out.includes('"auditReportVersion"')) return `The registry could not be asked; do this where it can.\n${out.slice(0, 300)}`;
  return `Update the package, or record in DECISIONS.md why its weakness cannot be reached.\n${out.split('\n').slice(0, 40).join('\n')}`;
}

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
    what: 'the changelog names this version',
    check: () =>
      readFileSync('CHANGELOG.md', 'utf8').includes(`## [${version}]`)
        ? undefined
        : `CHANGELOG.md has no section [${version}]: rename [Unreleased] and date it.`,
  },
  {
    what: 'nothing uncommitted',
    check: () =>
      run('git', ['status', '--porcelain']).out.trim() === ''
        ? undefined
        : 'The working tree has changes that no reviewer could rebuild: commit or drop them.',
  },
  command('third-party notices are current', ['npx', 'tsx', 'test/cli/notices.ts', '--check'], 'Run npm run notices and commit it.'),
  { what: 'no known advisory in what is shipped', check: advisories },
  ...(fast
    ? []
    : [
        command('all tests', ['npm', 'test'], 'Fix what is red.'),
        command('torture, full figures', ['npm', 'run', 'torture'], 'Something was lost or executed: no release.'),
      ]),
  command('packages, three rebuilds', ['npm', 'run', 'zip'], 'Packages differ or are too big.'),
  command(
    'the Firefox store’s linter',
    ['npx', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'],
    'Bring it to 0 errors, 0 warnings.',
  ),
  { what: 'the package rebuilt from its sources', check: rebuildFromSources },
  command(
    'nothing slower than the last release',
    ['npm', 'run', 'bench', '--', '--check'],
    'A figure is worse beyond doubt: profile it, or say in CHANGELOG.md why.',
  ),
];

let failed = 0;
for (const { what, check } of STEPS) {
  const wrong = check();
  console.log(`${wrong ? 'FAILED' : 'ok    '}  ${what}`);
  if (!wrong) continue;
  console.error(wrong);
  failed += 1;
  if (!keepGoing) break;
}
if (failed > 0) process.exit(1);
mkdirSync('test/.tmp', { recursive: true });
writeFileSync('test/.tmp/sbom.cdx.json', run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']).out);
console.log(`Trackmark ${version} is ready: packages in .output/, SBOM in test/.tmp/sbom.cdx.json. Not uploaded.`);
