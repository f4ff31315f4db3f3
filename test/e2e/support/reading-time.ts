/**
 * How long the readers take in real Chromium, page by page. In jsdom most of the time is jsdom's own; here it is ours. The
 * readers are bundled and minified as for the extension; a document is parsed anew for each run, and only reading is timed.
 */
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from './find-browser';
import type { Timed } from './reading-entry';

/** A page to read. */
export interface TimedPage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
}

/** The readers as one script. */
async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve('test/e2e/support/reading-entry.ts'), formats: ['iife'], name: 'reading', fileName: () => 'reading.js' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk || !('code' in chunk)) throw new Error('The readers could not be bundled.');
  return chunk.code;
}

/** Reads every page `runs` times in one browser. */
export async function readingTimes(pages: readonly TimedPage[], runs = 7): Promise<readonly (TimedPage & Timed)[]> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await script() });
    // The first pages pay for compiling: they are read once before any is timed.
    for (const one of pages.slice(0, 20)) await page.evaluate(([html, url]) => timedReading(html, url, 1), [one.html, one.url] as const);
    const found: (TimedPage & Timed)[] = [];
    for (const one of pages) {
      const timed = await page.evaluate(([html, url, n]) => timedReading(html, url, n), [one.html, one.url, runs] as const);
      found.push({ ...one, ...timed });
    }
    return found;
  } finally {
    await browser.close();
  }
}

/** The time below which `share` of the pages stays. */
export function quantile(times: readonly Timed[], share: number): number {
  const sorted = times.map((one) => one.milliseconds).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
