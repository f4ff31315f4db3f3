/** Benchmark 5, its bytes: every output file per browser, plain and gzip, and the store packages. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, once, type Scenario } from './measure';

const walk = (dir: string): string[] =>
  readdirSync(dir).flatMap((n) => (statSync(join(dir, n)).isDirectory() ? walk(join(dir, n)) : [join(dir, n)]));
const kb = (bytes: number) => once(bytes / 1024);

/** Largest content script that a tab can be given: the core with the biggest site reader. */
export function contentBytes(output: string): { core: number; biggestSite: number; site: string } {
  const core = statSync(join(output, 'reader.js')).size;
  const sites = readdirSync(join(output, 'sites')).map((f) => ({ site: f, size: statSync(join(output, 'sites', f)).size }));
  const biggest = sites.sort((a, b) => b.size - a.size)[0] ?? { site: '', size: 0 };
  return { core, biggestSite: biggest.size, site: biggest.site };
}

export const sizeScenario: Scenario = {
  name: 'size',
  about: 'bytes of each built file, of the store packages, and of what a page is given',
  minutes: 0.1,
  async run() {
    const figures: Figure[] = [];
    const skipped: string[] = [];
    for (const target of ['chrome-mv3', 'edge-mv3', 'firefox-mv3']) {
      const output = join('.output', target);
      if (!existsSync(output)) {
        skipped.push(`${target}: not built (npm run build, build:edge, build:firefox)`);
        continue;
      }
      const files = walk(output);
      let packed = 0;
      for (const file of files) {
        const bytes = readFileSync(file);
        const zipped = gzipSync(bytes, { level: 9 }).length;
        packed += zipped;
        if (target === 'chrome-mv3' && bytes.length > 2048)
          figures.push({
            // Without the hash of its content, which is another one after each change.
            id: `size/${file.slice(output.length + 1).replace(/-[\w-]{8}(?=\.\w+$)/, '')}`,
            what: `${file.slice(output.length + 1)} (gzip ${(zipped / 1024).toFixed(1)} KB)`,
            unit: 'KB',
            ...kb(bytes.length),
          });
      }
      figures.push({
        id: `size/${target}/packed`,
        what: `${target}, all ${files.length} files, gzip`,
        unit: 'KB',
        ...kb(packed),
        target: { atMost: 500 },
      });
      const content = contentBytes(output);
      figures.push({
        id: `size/${target}/content`,
        what: `${target}, core and biggest site reader (${content.site})`,
        unit: 'KB',
        ...kb(content.core + content.biggestSite),
        target: { atMost: 60 },
      });
    }
    return { figures, skipped };
  },
};
