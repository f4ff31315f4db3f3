/** `npm run notices`: writes THIRD-PARTY.md, the licences of everything that is bundled; with `--check` it only compares. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { help } from './support/help';

help(import.meta.filename);

const FILE = 'THIRD-PARTY.md';
/** Licences that may be shipped under MIT with a notice. Anything else needs a decision record. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MPL-2.0']);

interface Listed {
  readonly version?: string;
  readonly dependencies?: Record<string, Listed>;
}

/** Name → version of every production dependency, however deep. */
function bundled(): Map<string, string> {
  const tree = JSON.parse(
    spawnSync('npm', ['ls', '--omit=dev', '--omit=peer', '--all', '--json'], { encoding: 'utf8', maxBuffer: 64 << 20 }).stdout,
  ) as Listed;
  const found = new Map<string, string>();
  const visit = (node: Listed): void => {
    for (const [name, child] of Object.entries(node.dependencies ?? {})) {
      if (child.version) found.set(name, child.version);
      visit(child);
    }
  };
  visit(tree);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}

/** What the licences themselves ask to be kept: the copyright lines, and the terms from their first word to the last. */
const TERMS: Readonly<Record<string, RegExp>> = {
  MIT: /Permission is hereby granted[\s\S]*?DEALINGS\s+IN\s+THE\s+SOFTWARE\./,
  ISC: /Permission to use, copy, modify[\s\S]*?PERFORMANCE\s+OF\s+THIS\s+SOFTWARE\./,
};
/** Characters that a licence file has beside its terms: a heading and copyright lines. */
const MOST_BESIDE = 400;
/** MPL-2.0 asks for its notice (exhibit A) and for the way to the source, not for its text. */
const MPL_NOTICE = (name: string) =>
  `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/. It is unchanged; its source: https://www.npmjs.com/package/${name}`;

/** Packages by the terms they share word for word (lines may break elsewhere), so that the package of the extension holds each once. */
const byTerms = new Map<string, string[]>();
const refused: string[] = [];
for (const [name, version] of bundled()) {
  const folder = join('node_modules', name);
  // An optional dependency of another platform is listed by npm but lies on no disk and in no bundle.
  if (!existsSync(folder)) continue;
  const { license = 'unknown' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string };
  if (!ALLOWED.has(license)) refused.push(`${name}@${version}: ${license}`);
  const text = licenceText(folder);
  const found = TERMS[license]?.exec(text)?.[0] ?? '';
  const terms = found.replace(/\s+/g, ' ');
  const holders = text.match(/^Copyright .*$/gm) ?? [];
  // A file that says much more than these terms is kept whole.
  const shared = found !== '' && holders.length > 0 && text.length - found.length < MOST_BESIDE;
  const key = shared ? terms : license === 'MPL-2.0' ? MPL_NOTICE(name) : text || `See the package's own page for the text of ${license}.`;
  const lines = byTerms.get(key) ?? [];
  byTerms.set(key, lines);
  lines.push(`- ${name} ${version} (${license})${shared ? `: ${holders.join('; ')}` : ''}`);
}
const parts = [
  '# Third-party notices',
  '',
  'Written by `npm run notices`: the packages whose code is in the extension, each above the terms of its licence.',
  ...[...byTerms].flatMap(([terms, lines]) => ['', ...lines, '', '```', terms, '```']),
];
if (refused.length) {
  console.error(
    `Not on the list of licences that may be shipped:\n  ${refused.join('\n  ')}\nReplace the package, or allow the licence in test/cli/notices.ts with a decision record.`,
  );
  process.exit(1);
}
const text = `${parts.join('\n').trimEnd()}\n`;
if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
    console.error(`${FILE} does not match the installed packages: run npm run notices and commit it.`);
    process.exit(1);
  }
} else writeFileSync(FILE, text);
