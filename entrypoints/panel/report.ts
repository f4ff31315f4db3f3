/** The report about a layout that was not recognised: for the clipboard, never sent. */
import { browser } from 'wxt/browser';
import type { TabReading } from '../../components/panel/panel-actions';
import { readLayoutWatch } from '../../utils/browser/layout-watch';

/** Site, path without its ids, what was found how often: nothing of the page's text, nothing of the person's. */
export async function layoutReport(reading: TabReading): Promise<string> {
  const manifest = browser.runtime.getManifest();
  const head = { trackmark: manifest.version, browser: navigator.userAgent };
  if (reading.phase !== 'read')
    return JSON.stringify({ ...head, ...(reading.phase === 'failed' ? { failure: reading.failure.name } : {}) }, null, 2);
  const { url, site, kind, reason, layoutBroken } = reading.state;
  const watch = await readLayoutWatch(browser.storage.local);
  const path = URL.canParse(url) ? new URL(url).pathname.replace(/[^/]*\d[^/]*/g, '…') : undefined;
  return JSON.stringify({ ...head, site, path, kind, reason, layoutBroken, rules: site === undefined ? undefined : watch[site] }, null, 2);
}
