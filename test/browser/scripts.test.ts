import { beforeEach, expect, it, vi } from 'vitest';
import { addressChanged, fits, readByClick, type ScriptsApi, syncSiteScripts, wantedRegistrations } from '../../utils/browser/scripts';
import { SITES } from '../../utils/sites/registry';

const lever = SITES.find(({ id }) => id === 'lever')!;

interface Registered {
  id: string;
  matches: string[];
  js: string[];
  allFrames: boolean;
}

/** A browser with permissions, registrations and tabs, as far as this module can see. */
function fakeApi() {
  const granted = new Set<string>();
  const registered = new Map<string, Registered>();
  const tabs: { id: number; url: string }[] = [];
  const executed: { tabId: number; files: string[] }[] = [];
  const told: [number, unknown][] = [];
  let refuse = false;
  const api = {
    permissions: { contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin))) },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => [...registered.values()]),
      registerContentScripts: vi.fn(async (scripts: Registered[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      }),
      updateContentScripts: vi.fn(async (scripts: Registered[]) => {
        for (const script of scripts) registered.set(script.id, script);
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      }),
      executeScript: vi.fn(async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
        if (refuse) throw new Error('Cannot access contents of the page.');
        if (files) executed.push({ tabId: target.tabId, files });
        return [];
      }),
    },
    tabs: {
      query: vi.fn(async ({ url }: { url?: string[] }) =>
        tabs.filter((tab) => !url || url.some((pattern) => fits(pattern, new URL(tab.url)))),
      ),
      sendMessage: vi.fn(async (tabId: number, message: unknown) => {
        told.push([tabId, message]);
      }),
    },
  };
  return { api: api as unknown as ScriptsApi, mocks: api, granted, registered, tabs, executed, told, refuse: () => (refuse = true) };
}

let browser: ReturnType<typeof fakeApi>;
beforeEach(() => {
  browser = fakeApi();
  for (const match of lever.matches) browser.granted.add(match);
});

it('registers a site that is switched on and allowed, its own script before the core', async () => {
  await syncSiteScripts(browser.api, { sites: { lever: 'marks' } });
  expect([...browser.registered.values()]).toMatchObject([
    { id: 'lever', matches: lever.matches, js: ['reader.js', 'sites/lever.js'], allFrames: true },
  ]);
});

it.each([
  ['off', { lever: 'off' as const }],
  ['not mentioned', {}],
])('leaves a site alone that is %s, whatever the browser allows', async (_name, sites) => {
  await syncSiteScripts(browser.api, { sites });
  expect(browser.registered.size).toBe(0);
});

it('leaves a site alone that the browser does not allow', async () => {
  browser.granted.clear();
  await syncSiteScripts(browser.api, { sites: { lever: 'marks' } });
  expect(browser.registered.size).toBe(0);
});

it('registers again without complaint, also twice at once', async () => {
  await Promise.all([
    syncSiteScripts(browser.api, { sites: { lever: 'marks' } }),
    syncSiteScripts(browser.api, { sites: { lever: 'panel' } }),
  ]);
  expect(browser.registered.size).toBe(1);
  expect(browser.mocks.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
});

it('registers the other sites where the browser refuses one, and says which', async () => {
  browser.granted.add('https://a.example/*').add('https://b.example/*');
  browser.mocks.scripting.registerContentScripts.mockRejectedValueOnce(new Error('bad match pattern'));
  browser.tabs.push({ id: 7, url: 'https://b.example/1' });
  const refused = await syncSiteScripts(browser.api, { sites: { 'https://a.example': 'panel', 'https://b.example': 'panel' } });
  expect(refused).toMatchObject([{ id: 'https://a.example', error: { message: 'bad match pattern' } }]);
  expect([...browser.registered.keys()]).toEqual(['https://b.example']);
  expect(browser.executed).toEqual([{ tabId: 7, files: ['/reader.js', '/generic.js'] }]);
});

it('reads tabs that were opened before', async () => {
  browser.tabs.push({ id: 7, url: 'https://jobs.lever.co/a/b' }, { id: 8, url: 'https://example.org/' });
  await syncSiteScripts(browser.api, { sites: { lever: 'marks' } });
  expect(browser.executed).toEqual([{ tabId: 7, files: ['/reader.js', '/sites/lever.js'] }]);
});

it('takes everything out of pages when a site goes', async () => {
  await syncSiteScripts(browser.api, { sites: { lever: 'marks' } });
  browser.tabs.push({ id: 7, url: 'https://jobs.lever.co/a/b' });
  await syncSiteScripts(browser.api, { sites: { lever: 'off' } });
  expect(browser.registered.size).toBe(0);
  expect(browser.told).toEqual([[7, { type: 'leavePage' }]]);
});

it('registers one origin for "always on this site", and nothing that is no https origin', async () => {
  browser.granted.add('https://jobs.example.org/*');
  const sites = {
    'https://jobs.example.org': 'panel' as const,
    'http://jobs.example.org': 'panel' as const,
    'https://*.example.org': 'panel' as const,
  };
  expect(wantedRegistrations({ sites }).map(({ id }) => id)).toEqual(['https://jobs.example.org']);
  await syncSiteScripts(browser.api, { sites });
  expect([...browser.registered.values()]).toMatchObject([
    { id: 'https://jobs.example.org', matches: ['https://jobs.example.org/*'], js: ['reader.js', 'generic.js'] },
  ]);
});

it('comes to a posting that a single-page site shows without loading a document', async () => {
  await addressChanged(browser.api, 7, 'https://jobs.lever.co/a/0b6f2c1e-5a3d-4f7e-9c21-3d5e8a7b9c10', { sites: { lever: 'marks' } });
  await addressChanged(browser.api, 7, 'https://example.org/', { sites: { lever: 'marks' } });
  await addressChanged(browser.api, 7, 'not an address', { sites: { lever: 'marks' } });
  expect(browser.executed).toEqual([{ tabId: 7, files: ['/reader.js', '/sites/lever.js'] }]);
});

it('reads any page by a click, with the site’s own rules where it has some', async () => {
  expect(await readByClick(browser.api, 3, 'https://careers.example.org/1')).toBe(true);
  expect(await readByClick(browser.api, 4, 'https://jobs.lever.co/a/b')).toBe(true);
  expect(browser.executed).toEqual([
    { tabId: 3, files: ['/reader.js', '/generic.js'] },
    { tabId: 4, files: ['/reader.js', '/sites/lever.js'] },
  ]);
  expect(browser.told).toContainEqual([3, { type: 'readNow' }]);
});

it('says so where no extension may read', async () => {
  browser.refuse();
  expect(await readByClick(browser.api, 3, 'chrome://settings/')).toBe(false);
});

it.each([
  ['https://*.linkedin.com/jobs/*', 'https://www.linkedin.com/jobs/view/1', true],
  ['https://*.linkedin.com/jobs/*', 'https://linkedin.com/jobs/', true],
  ['https://*.linkedin.com/jobs/*', 'https://notlinkedin.com/jobs/', false],
  ['https://*.linkedin.com/jobs/*', 'https://www.linkedin.com/feed/', false],
  ['https://*.linkedin.com/jobs/*', 'http://www.linkedin.com/jobs/', false],
  ['https://*.breezy.hr/', 'https://a.breezy.hr/', true],
  ['https://*.breezy.hr/', 'https://a.breezy.hr/p/1', false],
  ['https://x.org/*/jobs/*', 'https://x.org/a/b/jobs/1', true],
  ['https://x.org/*.htm', 'https://x.org/a.htm?x=1', false],
  ['*://*/*', 'https://anything.example/', true],
  ['<all_urls>', 'https://anything.example/', false],
])('%s and %s: %s', (pattern, address, expected) => {
  expect(fits(pattern, new URL(address))).toBe(expected);
});
