/** The extension is reloaded, as an update does, with twenty tabs open: two seconds later each posting has one mark, none of them an orphan, and no tab complained. */
import type { Page } from 'playwright-core';
import { preferencesSchema } from '../../utils/role/preferences';
import { Chromium } from '../e2e/support/chromium';
import { ClosedRoots } from '../e2e/support/closed-roots';
import { choose } from './extension-page';
import { type Failing, type Job, type Outcome, pause, type Scenario } from './scenario';

const TABS = 20;

const address = (tab: number): string =>
  `https://jobs.lever.co/example/${'0'.repeat(7)}${tab % 10}-1111-4222-8333-4444444444${String(tab).padStart(2, '0')}`;

/** A posting as Lever publishes it, invented. */
function served(at: string): string | undefined {
  const tab = Array.from({ length: TABS }, (_, number) => number).find((number) => at === address(number));
  if (tab === undefined) return undefined;
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: `Platform Engineer ${tab}`,
    hiringOrganization: { '@type': 'Organization', name: 'Example Ltd' },
    description: '<p>You write and review code, and run what you wrote.</p>',
    datePosted: '2026-01-02',
  };
  return `<!doctype html><title>Platform Engineer ${tab}</title><script type="application/ld+json">${JSON.stringify(posting)}</script>
    <div class="posting-headline"><h2>Platform Engineer ${tab}</h2></div><div class="section page-centered" data-qa="job-description"><p>You write and review code.</p></div>`;
}

async function switchOn(browser: Chromium): Promise<void> {
  await browser.grant('https://jobs.lever.co/*');
  const page = await browser.open('icon/16.png');
  const preferences = preferencesSchema.parse({ sites: { lever: 'marks' }, welcomed: true });
  await choose(page, preferences);
  await page.close();
}

async function run(job: Job): Promise<Outcome> {
  const failing: Failing[] = [];
  const browser = await Chromium.launch({ extension: job.chrome, serve: served, by: 'protocol' });
  await switchOn(browser);
  const tabs: { page: Page; roots: ClosedRoots }[] = [];
  for (let tab = 0; tab < TABS; tab++) {
    const page = await browser.visit(address(tab));
    const roots = await ClosedRoots.of(page);
    await roots.waitForMarks(1, 60_000);
    tabs.push({ page, roots });
  }
  browser.complaints.length = 0;
  let orphans = 0;
  for (let at = 0; at < job.count; at++) {
    const before = await Promise.all(
      tabs.map(async ({ roots }) => new Set((await roots.marks()).map(({ backendNodeId }) => backendNodeId))),
    );
    await browser.reload();
    await pause(2000);
    // On a busy machine a look alone takes long; that much later is not the orphans' fault.
    const looked = performance.now();
    await Promise.all(tabs.map(({ roots }) => roots.marks()));
    await pause(2 * (performance.now() - looked));
    const after = await Promise.all(tabs.map(async ({ roots }) => (await roots.marks()).map(({ backendNodeId }) => backendNodeId)));
    for (const [tab, marks] of after.entries()) {
      const left = marks.filter((mark) => before[tab]!.has(mark));
      if (left.length > 0) failing.push({ what: 'orphaned mark', at, details: { tab, left: left.length } });
      if (marks.length > 1) failing.push({ what: 'two marks', at, details: { tab, marks: marks.length } });
      orphans += left.length;
    }
    for (const { roots } of tabs) await roots.waitForMarks(1, 60_000).catch(() => failing.push({ what: 'no mark afterwards', at }));
    if (at % 5 === 4) job.progress(at + 1);
  }
  for (const complaint of browser.complaints) failing.push({ what: 'uncaught', at: 0, details: complaint });
  const { length: complaints } = browser.complaints;
  await browser.close();
  return {
    done: job.count,
    failing,
    figures: `${job.count} reloads with ${TABS} tabs: ${orphans} orphaned marks after 2 s, ${complaints} complaints`,
  };
}

export const reloads: Scenario = {
  name: 'reloads',
  what: 'extension reloads with 20 tabs: orphaned marks after 2 s, uncaught errors',
  counts: { full: 100, ci: 10, test: 1 },
  run,
};
