/**
 * Lays down a new site: npm run new:site -- NAME HOST   (for example: npm run new:site -- acmejobs jobs.acme.com)
 * Makes utils/sites/<id>/{site,reader}.ts, its addresses and fixture folders for a posting and a list below test/sites/<id>/,
 * registers the site (one sorted line in registry.ts and readers.ts each) and writes its row into the README's table. What is
 * laid down type-checks, and its tests are green: the schema.org and generic readers read it at once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteOf } from '../../utils/sites/registry';

const USAGE = 'usage: npm run new:site -- NAME HOST   NAME: small letters, digits and hyphens; HOST: its host, for example jobs.acme.com';

/** `google-jobs` becomes `googleJobs`. */
export const variableOf = (id: string): string => id.replace(/-([a-z0-9])/g, (_whole, letter: string) => letter.toUpperCase());

/** Puts a line of import and a line of the list where the alphabet has them. */
export function registered(source: string, id: string, what: 'site' | 'reader'): string {
  const variable = variableOf(id);
  const lines = source.split('\n');
  const own = `import { ${what} as ${variable} } from './${id}/${what}';`;
  const pathOf = (line: string): string | undefined => /from '(\.\/[^']+)'/.exec(line)?.[1];
  const imports = lines.map((line, i) => [pathOf(line), i] as const).filter((entry) => entry[0] !== undefined);
  const before = imports.find(([path]) => (path as string) > `./${id}/${what}`);
  lines.splice(before?.[1] ?? (imports.at(-1)?.[1] ?? 0) + 1, 0, own);
  const start = lines.findIndex((line) => /= \[$/.test(line));
  const end = lines.indexOf('];', start);
  let at = start + 1;
  while (at < end && (lines[at] ?? '').trim().replace(/,$/, '') < variable) at++;
  lines.splice(at, 0, `  ${variable},`);
  return lines.join('\n');
}

const siteFile = (id: string, name: string, host: string): string => `/** ${name}. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

const HOSTS = ['${host}'];

export const site: Site = {
  id: '${id}',
  name: '${name}',
  status: 'unproven',
  hosts: HOSTS,
  matches: HOSTS.map((host) => \`https://\${host}/*\`),
  identify(url) {
    const id = inPath(url, /^\\/jobs?\\/(\\d+)/);
    if (id) return posting(id, \`\${url.origin}/job/\${id}\`);
    return url.pathname.startsWith('/jobs') ? list() : OTHER;
  },
};
`;

const readerFile = (name: string): string => `/** ${name}: no layout of its own yet; the schema.org and generic readers read it. */
import type { Reader } from '../site';
import { site } from './site';

export const reader: Reader = { site, postings: [], lists: [] };
`;

const page = (kind: 'posting' | 'list'): string =>
  kind === 'posting'
    ? `<!doctype html>
<html lang="en">
<head><title>Night Ferry Engineer</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Night Ferry Engineer","hiringOrganization":{"@type":"Organization","name":"Halden Ferries"}}</script></head>
<body><h1>Night Ferry Engineer</h1></body>
</html>
`
    : `<!doctype html>
<html lang="en">
<head><title>Jobs</title></head>
<body><ul>
<li><h2><a href="/job/101">Night Ferry Engineer</a></h2><p class="company">Halden Ferries</p></li>
<li><h2><a href="/job/102">Harbour Planner</a></h2><p class="company">Port of Skerry</p></li>
<li><h2><a href="/job/103">Deck Technician</a></h2><p class="company">Halden Ferries</p></li>
</ul></body>
</html>
`;

/** Lays the site down below `root`; answers what to do next, or a sentence that says why not. */
export function newSite(root: string, id: string, host: string): { next: string } | { problem: string } {
  if (!/^[a-z][a-z0-9-]{1,38}$/.test(id)) return { problem: `"${id}" is no name for a site: small letters, digits and hyphens.` };
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return { problem: `"${host}" is no host.` };
  const claimed = siteOf(new URL(`https://${host}/`));
  if (claimed) return { problem: `${host} is ${claimed.name}'s already: utils/sites/${claimed.id}.` };
  const folder = join(root, 'utils', 'sites', id);
  if (existsSync(folder)) return { problem: `${folder} is there already.` };
  const name = id.replace(/(^|-)([a-z])/g, (_whole, _hyphen, letter: string) => (_hyphen ? ' ' : '') + letter.toUpperCase());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.ts'), siteFile(id, name, host));
  writeFileSync(join(folder, 'reader.ts'), readerFile(name));
  const paths = { posting: '/job/101', list: '/jobs' } as const;
  const posting = { identifier: '101', title: 'Night Ferry Engineer', hiringOrganization: 'Halden Ferries' };
  const cards = [posting, { identifier: '102', title: 'Harbour Planner' }, { identifier: '103', title: 'Deck Technician' }];
  for (const kind of ['posting', 'list'] as const) {
    const fixture = join(root, 'test', 'sites', id, kind);
    mkdirSync(fixture, { recursive: true });
    writeFileSync(join(fixture, 'page.html'), page(kind));
    const expected = { url: `https://${host}${paths[kind]}`, kind, postings: kind === 'posting' ? [posting] : cards };
    writeFileSync(join(fixture, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  }
  const addresses = {
    postings: [[`https://${host}/job/101`, '101']],
    lists: [[`https://${host}/jobs`]],
    other: [`https://${host}/about`],
  };
  writeFileSync(join(root, 'test', 'sites', id, 'addresses.json'), `${JSON.stringify(addresses, null, 2)}\n`);
  for (const [file, what] of [
    ['registry.ts', 'site'],
    ['readers.ts', 'reader'],
  ] as const) {
    const path = join(root, 'utils', 'sites', file);
    writeFileSync(path, registered(readFileSync(path, 'utf8'), id, what));
  }
  return {
    next: `${folder} is laid down and registered. Next: its addresses in site.ts and test/sites/${id}/addresses.json, its pages beside them, then npm run test:unit -- test/sites`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [id, host] = process.argv.slice(2);
  if (!id) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    const done = newSite('.', id, host ?? `${id}.com`);
    if ('problem' in done) {
      console.error(done.problem);
      process.exitCode = 1;
    } else {
      // In a process of its own, for this one has read the registry as it was.
      const { status } = spawnSync('npm', ['run', '--silent', 'readme'], { stdio: 'inherit', shell: process.platform === 'win32' });
      if (status !== 0) console.error("The README's table of sites is not up to date: npm run readme.");
      console.log(done.next);
    }
  }
}
