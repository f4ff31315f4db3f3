/**
 * Turns a layout report (see utils/sites/layout-report.ts) into a failing fixture:
 *   npm run new:fixture -- REPORT.json [NAME]      "-" reads the report from standard input
 * The skeleton becomes test/sites/<site>/<NAME>/page.html with invented words of the texts' lengths; expected.json names a title
 * that the reader does not find yet. Put the page's real structure right, write down what it says, then mend the reader.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseUrl } from '../../utils/posting/identity';
import { parseLayoutReport } from '../../utils/sites/layout-report';
import { siteById } from '../../utils/sites/registry';

const USAGE = 'usage: npm run new:fixture -- REPORT.json [NAME]  (or - for standard input)';
const VOID = /^(img|input|br|hr|area|base|col|embed|track|wbr)$/;
const WORDS = 'harbour ferry night crew deck signal yard lamp bridge rope north tide engine anchor quay'.split(' ');

/** Invented words of about `length` characters. */
export function words(length: number, seed: number): string {
  let text = '';
  for (let i = seed; text.length < Math.min(length, 600); i++) text += `${text ? ' ' : ''}${WORDS[i % WORDS.length]}`;
  return text.slice(0, Math.max(1, length)).trim();
}

/** A skeleton's lines as HTML. */
export function htmlOf(skeleton: string): string {
  const out: string[] = ['<!doctype html>', '<html lang="en">', '<head><title>Page of a layout report</title></head>'];
  const open: { tag: string; depth: number }[] = [];
  const close = (depth: number): void => {
    while (open.length > 0 && (open[open.length - 1] as { depth: number }).depth >= depth) {
      const { tag, depth: at } = open.pop() as { tag: string; depth: number };
      out.push(`${' '.repeat(at)}</${tag}>`);
    }
  };
  skeleton.split('\n').forEach((line, i) => {
    const match = /^( *)([a-z][a-z0-9-]{0,60})((?: [a-z][\w:-]{0,80}(?:="[^"<>]{0,300}")?){0,60})(?: \[(\d{1,7})\])?$/.exec(line);
    if (!match) return;
    const depth = (match[1] as string).length;
    const tag = match[2] as string;
    close(depth);
    const text = match[4] ? words(Number(match[4]), i) : '';
    out.push(`${' '.repeat(depth)}<${tag}${match[3]}>${text}`);
    if (!VOID.test(tag)) open.push({ tag, depth });
  });
  close(0);
  out.push('</html>');
  return `${out.join('\n')}\n`;
}

/** What the site itself makes of the address; of an unknown site, what the address looks like. */
function kindOf(site: string, address: string): 'posting' | 'list' {
  const url = parseUrl(address);
  const kind = url && siteById(site)?.identify(url).kind;
  if (kind === 'posting' || kind === 'list') return kind;
  return /search|list|jobs\/?$|\?/.test(address) ? 'list' : 'posting';
}

/** Writes the fixture below `root`; answers its folder, or a sentence that says why not. */
export function newFixture(root: string, text: string, name: string): { folder: string } | { problem: string } {
  const report = parseLayoutReport(text);
  if (!report) return { problem: 'That is no layout report: copy the whole text from the popup.' };
  if (!/^[a-z0-9][a-z0-9-]{1,60}$/.test(name)) return { problem: `"${name}" is no name for a fixture: small letters, digits and hyphens.` };
  const folder = join(root, 'test', 'sites', report.site, name);
  if (existsSync(folder)) return { problem: `${folder} is there already: give the fixture another name.` };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), htmlOf(report.skeleton));
  const expected = {
    url: report.address,
    kind: kindOf(report.site, report.address),
    layout: 'name of the layout',
    postings: [{ title: 'Write down what the page says' }],
  };
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  return { folder };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [source, name = `report-${new Date().toISOString().slice(0, 10)}`] = process.argv.slice(2);
  if (!source) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    const done = newFixture('.', readFileSync(source === '-' ? 0 : source, 'utf8'), name);
    if ('problem' in done) {
      console.error(done.problem);
      process.exitCode = 1;
    } else
      console.log(
        `${done.folder}: the fixture fails until its reader reads it. Next: put page.html and expected.json right, then npm run test:unit`,
      );
  }
}
