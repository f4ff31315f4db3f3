/** Hours of browsing: the worker and an open side panel must not grow. The count is in minutes. */
import type { CDPSession } from 'puppeteer-core';
import { preferencesSchema } from '../../utils/role/preferences';
import { Chromium } from './chromium';
import { choose, insist } from './extension-page';
import { type Failing, freshProfile, type Job, type Outcome, pause, type Scenario } from './scenario';

const HOST = 'https://jobs.lever.co/example/';
/** Views a minute: 100,000 in eight hours. */
const PACE = 208;
/** Milliseconds between two looks at the heap, garbage collected before each. */
const LOOK = 20_000;
/** Megabytes an hour. */
const SLOPE = 1;
/** Megabytes that one look may differ from the next without meaning anything. */
const NOISE = 0.5;

function served(address: string): string {
  if (!address.startsWith(HOST)) return '';
  const number = address.slice(HOST.length, HOST.length + 8);
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: `Platform Engineer ${number}`,
    hiringOrganization: { '@type': 'Organization', name: `Example ${number}` },
    description: `<p>You write and review code, and run what you wrote. ${number} ${'Nothing else is asked. '.repeat(100)}</p>`,
  };
  return `<!doctype html><title>${number}</title><script type="application/ld+json">${JSON.stringify(posting)}</script><div class="posting-headline"><h2>Platform Engineer ${number}</h2></div>`;
}

const addressOf = (view: number): string => `${HOST}${view.toString(16).padStart(8, '0')}-1111-4222-8333-444444444444`;

interface Sample {
  readonly hours: number;
  /** Panel and worker together. */
  readonly megabytes: number;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Megabytes an hour by least squares. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(samples.map(({ hours }) => hours)), mean(samples.map(({ megabytes }) => megabytes))];
  const above = samples.reduce((sum, { hours, megabytes }) => sum + (hours - x) * (megabytes - y), 0);
  return above / samples.reduce((sum, { hours }) => sum + (hours - x) ** 2, 0);
}

async function run(job: Job): Promise<Outcome> {
  const chromium = await Chromium.start(job.chrome, freshProfile(job.scratch, 'soak'));
  await chromium.grant('https://jobs.lever.co/*');
  const panel = await chromium.browser.newPage();
  await panel.goto(`chrome-extension://${chromium.id}/sidepanel.html`);
  await choose(panel, preferencesSchema.parse({ sites: { lever: 'marks' }, welcomed: true }));
  const sessions = [await panel.createCDPSession(), await chromium.workerSession()];
  const complaints: string[] = [];
  const tab = await chromium.browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void request.respond({ status: 200, contentType: 'text/html', body: served(request.url()) }));
  for (const page of [tab, panel]) page.on('pageerror', (error) => complaints.push(String(error)));
  const samples: Sample[] = [];
  const from = performance.now();
  let views = 0;
  let next = LOOK;
  for (let spent = 0; spent < job.count * 60_000; spent = performance.now() - from) {
    await tab.goto(addressOf(views));
    views += 1;
    if (spent >= next) {
      const [panelHeap = 0, workerHeap = 0] = await Promise.all(sessions.map(heapOf));
      samples.push({ hours: spent / 3_600_000, megabytes: panelHeap + workerHeap });
      next += LOOK;
      job.progress(Math.round(spent / 60_000));
    }
    await pause(Math.max(0, (views * 60_000) / PACE - (performance.now() - from)));
  }
  const state = (await insist(panel, { type: 'prepareStore' })) as { value?: { state: string } };
  await chromium.close();
  if (state.value?.state !== 'well') complaints.push('the store is not well');
  // The first half fills the memories that are meant to fill.
  const settled = samples.slice(Math.floor(samples.length / 2));
  const slope = slopeOf(settled);
  const growth = (settled.at(-1)?.megabytes ?? 0) - (settled[0]?.megabytes ?? 0);
  const failing: Failing[] =
    slope > SLOPE && growth > NOISE ? [{ what: `the heap grew by ${slope.toFixed(2)} MB an hour`, at: views, details: samples }] : [];
  return {
    done: views,
    failing: [...failing, ...complaints.map((complaint) => ({ what: 'uncaught', at: 0, details: complaint }))],
    figures: `${views} views in ${job.count} minutes: ${slope.toFixed(2)} MB an hour, ${growth.toFixed(2)} MB in all, ${complaints.length} complaints, ${samples.at(-1)?.megabytes.toFixed(1)} MB at the end`,
  };
}

export const soak: Scenario = {
  name: 'soak',
  what: '8 hours, 100,000 views: heap slope (the count is in minutes)',
  counts: { full: 480, ci: 10, test: 1 },
  run,
};
