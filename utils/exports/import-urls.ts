/** A list of addresses, one to a line. They are opened by the person, one after the other; nothing is fetched. */
import { canonicalUrl, parseUrl } from '../posting/identity';
import { brief, type Imported, type ImportProblem, MAX_PROBLEMS } from './import-problem';

/** More than anyone opens by hand. */
const MAX_URLS = 5_000;

/** The addresses, each once, in their order; or the lines that hold none. Empty lines and lines that begin with # are skipped. */
export function importUrls(text: string): Imported<string[]> {
  const urls = new Map<string, number>();
  const problems: ImportProblem[] = [];
  for (const [index, raw] of text
    .slice(0, MAX_URLS * 2048)
    .split(/\r\n?|\n/)
    .entries()) {
    const written = raw.replace(/^\ufeff/, '').trim();
    if (written === '' || written.startsWith('#')) continue;
    const url = /^https?:\/\//i.test(written) ? parseUrl(written) : undefined;
    if (!url || written.length > 2048) problems.push({ line: index + 1, name: 'bad-address', detail: brief(written) });
    else urls.set(canonicalUrl(url), index + 1);
    if (problems.length >= MAX_PROBLEMS) break;
    if (urls.size > MAX_URLS) return { ok: false, problems: [{ line: index + 1, name: 'over-limit' }] };
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...urls.keys()] };
}
