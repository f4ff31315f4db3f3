/**
 * Draws public/icon/<size>.png from public/icon/trackmark.svg in Chromium. Run after changing the drawing:
 * `npx tsx test/cli/icons.ts`. The PNGs are kept in the repo, so that a build needs no browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from '../e2e/support/find-browser';

/** Sizes that Chromium's and Firefox's manifests ask for. */
const SIZES = [16, 32, 48, 96, 128];
/** A PNG palette has one byte per pixel. */
const MOST_COLOURS = 256;

/** RGBA values of each pixel, rounded no more than it takes for the colours to fit into a palette. */
function withFewColours(pixels: Uint8Array): Uint8Array {
  for (let step = 1; ; step++) {
    const rounded = pixels.map((value) => (value === 255 ? 255 : Math.min(255, Math.round(value / step) * step)));
    if (new Set(new Uint32Array(rounded.buffer)).size <= MOST_COLOURS) return rounded;
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** A PNG with a palette: half the bytes of the browser's own. */
function png(size: number, pixels: Uint8Array): Buffer {
  const colours = new Uint32Array(withFewColours(pixels).buffer);
  // Transparent ones first: the table of transparencies ends with the last of them.
  const alpha = (colour: number) => colour >>> 24;
  const palette = [...new Set(colours)].sort((a, b) => alpha(a) - alpha(b) || a - b);
  const place = new Map(palette.map((colour, at) => [colour, at]));
  const rows = Buffer.alloc(size * (size + 1));
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) rows[y * (size + 1) + 1 + x] = place.get(colours[y * size + x]!)!;
  const head = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 3, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((c) => [c & 255, (c >>> 8) & 255, (c >>> 16) & 255]))),
    chunk('tRNS', Buffer.from(palette.map(alpha).filter((a) => a < 255))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

const folder = join(import.meta.dirname, '../../public/icon');
const svg = readFileSync(join(folder, 'trackmark.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  const pixels = await page.evaluate(
    async ([drawing, edge]) => {
      const image = new Image(edge, edge);
      image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
      await image.decode();
      const context = new OffscreenCanvas(edge, edge).getContext('2d')!;
      context.drawImage(image, 0, 0, edge, edge);
      return [...context.getImageData(0, 0, edge, edge).data];
    },
    [svg, size] as const,
  );
  writeFileSync(join(folder, `${size}.png`), png(size, new Uint8Array(pixels)));
}
await browser.close();
console.log(`drew ${SIZES.map((size) => `${size}.png`).join(', ')}`);
