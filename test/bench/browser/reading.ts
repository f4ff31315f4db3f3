/**
 * Reading a posting page in Chromium, in processor time: for the first time in a fresh page, when the engine compiles functions
 * and patterns as they are met, and again, when that is done.
 */
import { resolve } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type { Chromium } from '../../e2e/support/chromium';
import { processorTime } from '../../e2e/support/profile';
import { type Figure, spread, worst } from '../measure';
import { type Layout, plainAddress } from './layouts';

const ROUNDS = 3;
/** Copies of a page's body beneath it, for how the time grows with the nodes. */
const COPIES = [4, 16] as const;

/** All readers as one script that leaves `readHere(address, site)` behind. */
async function readers(): Promise<string> {
  const from = (path: string) => JSON.stringify(resolve('utils/sites', path));
  const entry = `import { readPage } from ${from('read-page')}; import { READERS } from ${from('readers')};
    globalThis.readHere = (address, site) => { const { kind } = readPage({ document, url: new URL(address) }, READERS.find((reader) => reader.site.id === site)); return kind; };`;
  const name = 'virtual:reading';
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name, resolveId: (source) => (source === name ? source : undefined), load: (id) => (id === name ? entry : undefined) }],
    build: { write: false, minify: true, target: 'es2022', rollupOptions: { input: name, output: { format: 'iife' } } },
  })) as Rollup.RollupOutput;
  return result.output[0].code;
}

/** Milliseconds of processor time that the page's main thread spends on an expression. */
async function spentOn(cdp: CDPSession, expression: string): Promise<number> {
  const before = await processorTime(cdp);
  await cdp.send('Runtime.evaluate', { expression });
  return (await processorTime(cdp)) - before;
}

interface Reading {
  readonly first: number;
  /** The lowest of a few more. */
  readonly again: number;
  readonly nodes: number;
}

async function read(browser: Chromium, code: string, { url, site }: Layout, copies = 0): Promise<Reading> {
  const page = await browser.visit(plainAddress(url));
  const nodes = await page.evaluate((times) => {
    const body = [...document.body.children];
    const below = document.body.appendChild(document.createElement('div'));
    for (let copy = 0; copy < times; copy++) for (const node of body) below.append(node.cloneNode(true));
    return document.getElementsByTagName('*').length;
  }, copies);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Runtime.evaluate', { expression: code });
  await page.waitForTimeout(100);
  const nothing = Math.min(await spentOn(cdp, '1'), await spentOn(cdp, '1'), await spentOn(cdp, '1'));
  const reading = async () => Math.max(0, (await spentOn(cdp, `readHere(${JSON.stringify(url)}, ${JSON.stringify(site)})`)) - nothing);
  const first = await reading();
  const again = Math.min(await reading(), await reading(), await reading());
  await page.close();
  return { first, again, nodes };
}

export async function readingFigures(browser: Chromium, layouts: readonly Layout[], progress: (line: string) => void): Promise<Figure[]> {
  const postings = layouts.filter(({ kind }) => kind === 'posting');
  progress(`reading ${postings.length} posting pages, ${ROUNDS} times each in fresh pages`);
  const code = await readers();
  const first: number[] = [];
  const again: number[] = [];
  let slowest = { time: 0, name: '' };
  for (const posting of postings) {
    const runs: Reading[] = [];
    for (let round = 0; round < ROUNDS; round++) runs.push(await read(browser, code, posting));
    // Whatever else the machine did can only have added.
    first.push(Math.min(...runs.map((run) => run.first)));
    const time = Math.min(...runs.map((run) => run.again));
    again.push(time);
    if (time > slowest.time) slowest = { time, name: `${posting.site} ${posting.name}` };
  }
  const middle = [...postings].sort((a, b) => a.html.length - b.html.length)[Math.floor(postings.length / 2)];
  const growth: number[] = [];
  if (middle)
    for (let round = 0; round < ROUNDS; round++) {
      const [few, many] = [await read(browser, code, middle, COPIES[0]), await read(browser, code, middle, COPIES[1])];
      growth.push(many.again / few.again / (many.nodes / few.nodes));
    }
  return [
    {
      id: 'browser/read',
      what: `reading a posting page (95 of 100 of ${postings.length} pages, processor time)`,
      unit: 'ms',
      ...worst(again),
      target: { atMost: 5 },
      note: `slowest: ${slowest.name}`,
    },
    {
      id: 'browser/read-first',
      what: `the same in a fresh page (95 of 100; median ${spread(first).value.toFixed(1)})`,
      unit: 'ms',
      ...worst(first),
      target: { atMost: 5 },
      note: 'Above what reading takes: the engine compiles functions and patterns when they are met first; it keeps none for content scripts. No pattern stands out.',
    },
    {
      id: 'browser/read-linear',
      what: 'reading a page of four times the nodes: time, times the nodes (1: linear)',
      unit: '×',
      ...spread(growth),
      target: { atMost: 1.2 },
    },
  ];
}
