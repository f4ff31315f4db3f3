/** What is put into tabs: processor time of evaluating core and site script in a cold tab, and that other sites get nothing. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../../e2e/support/chromium';
import { type Figure, once, worst } from '../measure';
import { type Layout, plainAddress } from './layouts';

interface Evaluated {
  readonly name: string;
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Milliseconds of processor time of each of the extension's scripts that a visit evaluates, compiling included. */
async function evaluated(page: Page, address: string): Promise<Map<string, number>> {
  const cdp = await page.context().newCDPSession(page);
  const events: Evaluated[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Evaluated[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
  await page.goto(address);
  await page.waitForTimeout(700);
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  const times = new Map<string, number>();
  for (const { name, args, tdur, dur } of events) {
    const file = /^chrome-extension:\/\/[a-z]+\/(.+)$/.exec(args?.data?.url ?? '')?.[1];
    if (name === 'EvaluateScript' && file) times.set(file, (times.get(file) ?? 0) + (tdur ?? dur ?? 0) / 1000);
  }
  return times;
}

/** JavaScript worlds of the extension in a page. */
async function worlds(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  let ours = 0;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ours++;
  });
  await cdp.send('Runtime.enable');
  await cdp.detach();
  return ours;
}

export async function injectedFigures(browser: Chromium, layouts: readonly Layout[], progress: (line: string) => void): Promise<Figure[]> {
  progress('evaluating the content script in cold tabs');
  const totals: number[] = [];
  let strange = 0;
  for (let round = 0; round < 4; round++)
    for (const { url } of layouts) {
      // A tab of its own, so a process of its own: nothing is compiled yet.
      const page = await browser.context.newPage();
      const times = await evaluated(page, url);
      totals.push([...times].reduce((sum, [file, time]) => sum + (file === 'reader.js' || file.startsWith('sites/') ? time : 0), 0));
      await page.close();
    }
  for (const { url } of layouts) {
    const page = await browser.visit(plainAddress(url));
    await page.waitForTimeout(300);
    strange += await worlds(page);
    await page.close();
  }
  if (totals.every((total) => total === 0)) throw new Error('The trace names no script of the extension: nothing was measured.');
  return [
    {
      id: 'browser/evaluate',
      what: 'evaluating core and site script in a cold tab (95 of 100, processor time)',
      unit: 'ms',
      ...worst(totals),
      target: { atMost: 15 },
    },
    {
      id: 'browser/strange',
      what: 'scripts of the extension in pages that are no job sites',
      unit: '',
      ...once(strange),
      target: { atMost: 0 },
    },
  ];
}
