// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reportOf } from '../../entrypoints/panel/report';
import { pageSkeleton, parseLayoutReport } from '../../utils/sites/layout-report';

beforeEach(() => fakeBrowser.reset());

const reading = {
  phase: 'read',
  state: {
    tabId: 7,
    url: 'https://www.linkedin.com/jobs/view/4051241378/?q=my+secret+search',
    access: 'on',
    site: 'linkedin',
    kind: 'none',
    reason: 'not-recognised',
    layoutBroken: true,
    cards: [],
  },
} as const;

it('holds counts and skeleton, in the form that new:fixture reads, and no word of the page or the person', async () => {
  document.body.innerHTML = '<main data-testid="job"><h1>Harbour pilot at Tidewater</h1></main>';
  await fakeBrowser.storage.local.set({ layoutWatch: { linkedin: { read: 9, missed: 3, rules: { title: { 'json-ld': 9 } } } } });
  const executeScript = vi.fn(async () => [{ frameId: 0, result: pageSkeleton(document) }]);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  const text = await reportOf(reading);
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/skeleton.js'] });
  expect(parseLayoutReport(text)).toMatchObject({ site: 'linkedin', rules: { title: { 'json-ld': 9 } } });
  expect(text).toContain('data-testid');
  expect(text).not.toMatch(/Harbour|Tidewater|secret|4051241378/);
});

it('goes without a skeleton where the tab cannot be reached', async () => {
  Object.assign(fakeBrowser, { scripting: { executeScript: vi.fn().mockRejectedValue(new Error('No tab with id 7')) } });
  const text = await reportOf(reading);
  expect(JSON.parse(text)).toMatchObject({ site: 'linkedin' });
});
