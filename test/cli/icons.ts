/**
 * Draws public/icon/<size>.png from public/icon/trackmark.svg in Chromium. Run after changing the drawing:
 * `npx tsx test/cli/icons.ts`. The PNGs are kept in the repo, so that a build needs no browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../e2e/support/find-browser';

/** Sizes that Chromium's and Firefox's manifests ask for. */
const SIZES = [16, 32, 48, 96, 128];

const folder = join(import.meta.dirname, '../../public/icon');
const svg = readFileSync(join(folder, 'trackmark.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
console.log(`drew ${SIZES.map((size) => `${size}.png`).join(', ')}`);
