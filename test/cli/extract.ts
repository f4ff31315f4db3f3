/**
 * Reads saved pages with the extension's own readers.
 *   npm run --silent extract -- PAGE.html --url URL
 *   npm run --silent extract -- FILE.jsonl        lines {file, url}; "-" reads them from standard input
 * Prints a line each: {file, site, kind, postings, open?, reason?}; a page that cannot be read gives {file, error}.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { withContradiction } from '../../utils/posting/contradiction';
import { readPage } from '../../utils/sites/read-page';
import { READERS } from '../../utils/sites/readers';
import { siteOf } from '../../utils/sites/registry';
import { Progress } from './progress';

const USAGE = 'usage: npm run --silent extract -- PAGE.html --url URL | -- FILE.jsonl (lines {"file", "url"}, or - for standard input)';

/** Reads one saved page; never throws. */
export function extract(file: string, address: string | undefined): Record<string, unknown> {
  try {
    const html = readFileSync(file, 'utf8');
    // Without an address the page is its own: then no site is named and the generic reader reads.
    const url = new URL(address ?? pathToFileURL(file).href);
    // Pages are read, not run: no script, no style, no request; their complaints are theirs.
    const dom = new JSDOM(html, {
      url: /^https?:$/.test(url.protocol) ? url.href : 'https://page.invalid/',
      virtualConsole: new VirtualConsole(),
    });
    try {
      const site = siteOf(url);
      const reading = readPage({ document: dom.window.document, url }, site && READERS.find((reader) => reader.site.id === site.id));
      return {
        file,
        site: reading.site,
        kind: reading.kind,
        // The worker looks for contradictions in what a page sends; so does this command.
        postings: reading.postings.map((read) => withContradiction(read.posting)),
        ...(reading.kind === 'list' && reading.open ? { open: withContradiction(reading.open.posting) } : {}),
        ...(reading.kind === 'none' ? { reason: reading.reason } : {}),
      };
    } finally {
      dom.window.close();
    }
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Writes a line and waits where the reader of the pipe is slower than we are. */
function print(line: Record<string, unknown>): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${JSON.stringify(line)}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

/** One line of input; a bad one is answered, and the run goes on. */
function extractLine(line: string): Record<string, unknown> {
  let job: { file?: unknown; url?: unknown };
  try {
    job = JSON.parse(line) as typeof job;
  } catch {
    return { error: `not a line of JSON: ${line.slice(0, 80)}` };
  }
  if (typeof job?.file !== 'string') return { error: 'a line needs "file" (and "url")' };
  return extract(job.file, typeof job.url === 'string' ? job.url : undefined);
}

async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--url');
  const address = at >= 0 ? args[at + 1] : undefined;
  const [source] = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
  if (!source || (at >= 0 && !address)) {
    console.error(USAGE);
    return 2;
  }
  if (source !== '-' && !/\.(jsonl|ndjson)$/i.test(source)) {
    await print(extract(source, address));
    return 0;
  }
  const input = source === '-' ? process.stdin : createReadStream(source);
  const progress = new Progress('pages');
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue;
      await print(extractLine(line));
      progress.step();
    }
    progress.end();
  } catch (error) {
    console.error(`${source} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
