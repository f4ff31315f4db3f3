import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advisories } from './support/advisories';
import { changelogTrouble } from './support/changelog';

/** Milliseconds for a start of the command on a machine that does something else. */
const RUNNING = 60_000;

describe('the changelog of a release', () => {
  const written = (...sections: readonly string[]) => ['# Changelog', '', ...sections].join('\n');
  const EMPTY = '## [Unreleased]\n';
  const DATED = '## [1.2.3] - 2026-11-25\n\n### Added\n- Something.\n';

  it('is fine with an empty [Unreleased] above the dated version', () =>
    expect(changelogTrouble(written(EMPTY, DATED, '## [1.2.2] - 2026-01-01\n'), '1.2.3')).toBeUndefined());
  it.each([
    ['the version is missing', written(EMPTY, '## [1.2.2] - 2026-01-01\n- x\n'), 'first version must be'],
    ['it has no date', written(EMPTY, '## [1.2.3]\n- x\n'), 'YYYY-MM-DD'],
    ['its date is none', written(EMPTY, '## [1.2.3] - 2026-13-45\n- x\n'), 'YYYY-MM-DD'],
    ['changes would be left behind', written(`${EMPTY}\n### Added\n- Later.\n`, DATED), 'without its version'],
    ['the next changes have no place', written(DATED), 'must begin with'],
    ['it says nothing', written(EMPTY, '## [1.2.3] - 2026-11-25\n'), 'says nothing'],
  ])('is not fine where %s', (_, changelog, says) => expect(changelogTrouble(changelog, '1.2.3')).toContain(says));
  it('asks for a semantic version', () => expect(changelogTrouble(written(EMPTY, DATED), '1.2')).toContain('semantic'));

  it("is in this form, this project's own too", () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const [, ...released] = readFileSync('CHANGELOG.md', 'utf8').split(/^(?=## )/m);
    expect(changelogTrouble(written(EMPTY, ...released.slice(1)), version)).toBeUndefined();
  });
});

describe('advisories', () => {
  const report = (total: number) => JSON.stringify({ auditReportVersion: 2, metadata: { vulnerabilities: { total } } });
  it('are none where the registry says so', () => expect(advisories({ ok: true, out: report(0) })).toBeUndefined());
  it('are told with what to do', () => expect(advisories({ ok: false, out: report(1) })).toContain('Update the package'));
  it.each([false, true])('are unknown where the registry does not answer, whatever npm ends with (%s)', (ok) =>
    expect(advisories({ ok, out: '{"message": "405 Method Not Allowed"}' })).toContain('could not be asked'),
  );
});

describe('npm run release', () => {
  let house: string;
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'release-'));
    writeFileSync(join(house, 'package.json'), '{"version": "1.2.3"}');
    // An npm whose registry cannot be asked for advisories.
    writeFileSync(join(house, 'npm'), '#!/bin/sh\n[ "$1" = audit ] || exit 0\necho \'{"message": "405 Method Not Allowed"}\'\nexit 1\n');
    chmodSync(join(house, 'npm'), 0o755);
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));
  const OTHERS = 'changelog,clean,notices,tests,torture,packages,linter,rebuild,bench';
  const release = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), resolve('test/cli/release.ts'), ...args], {
      cwd: house,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${house}${delimiter}${process.env.PATH}` },
    });

  it(
    'stops where the registry cannot be asked',
    () => {
      const { status, stdout, stderr } = release('--dry-run', '--without', OTHERS);
      expect(status, stdout + stderr).toBe(1);
      expect(stdout).toContain('FAILED  no known advisory');
      expect(stderr).toContain('--without audit');
      expect(stdout).not.toContain('ready');
    },
    RUNNING,
  );

  it(
    'goes on when told to, and says what nobody checked',
    () => {
      const { status, stdout, stderr } = release('--dry-run', '--without', `audit,${OTHERS}`);
      expect(status, stdout + stderr).toBe(0);
      expect(stdout).toContain('NOT ready. Not checked:');
      expect(stdout).toMatch(/Not checked:[\s\S]*no known advisory in what is shipped/);
    },
    RUNNING,
  );

  it(
    'refuses to go without what it does not know, and to upload',
    () => {
      expect(release('--dry-run', '--without', 'adit').stderr).toContain('No step adit');
      expect(release().status).toBe(2);
    },
    RUNNING,
  );
});
