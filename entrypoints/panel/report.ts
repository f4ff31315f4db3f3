/** The report about a layout that was not recognised: for the clipboard, never sent. `npm run new:fixture` reads it. */
import { browser } from 'wxt/browser';
import type { TabReading } from '../../components/panel/panel-actions';
import { readLayoutWatch } from '../../utils/browser/layout-watch';
import { layoutReport } from '../../utils/sites/layout-report';

/** Where the tab cannot be reached any more, the report goes without a skeleton: the rules' counts are worth sending alone. */
async function skeletonOf(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/skeleton.js'] });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    return '';
  }
}

/** Rules, counts and skeleton of the page in front: nothing of its words, nothing of the person's. */
export async function reportOf(reading: TabReading): Promise<string> {
  if (reading.phase !== 'read') {
    const failure = reading.phase === 'failed' ? reading.failure.name : undefined;
    return JSON.stringify({ version: browser.runtime.getManifest().version, browser: navigator.userAgent, failure }, null, 1);
  }
  const { tabId, url, site = 'generic' } = reading.state;
  const [watch, skeleton] = await Promise.all([readLayoutWatch(browser.storage.local), skeletonOf(tabId)]);
  return layoutReport({ url, site, rules: watch[site]?.rules ?? {}, skeleton });
}
