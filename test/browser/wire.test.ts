import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import type { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writePreferences } from '../../utils/browser/preferences';
import { wireWorker } from '../../utils/browser/wire';
import type { MessageFile } from '../../utils/i18n/load';
import { type WordsFile, wordsFile } from '../../utils/i18n/packed';
import { preferencesSchema } from '../../utils/role/preferences';
import { aPosting, verdictFor } from '../store/roles';
import { emptyProfile, reader, SELF } from './house';

const event = { addListener: () => undefined };
const nothing = async () => undefined;
/** The browser as far as waking the worker and reading a page ask it. */
const api = {
  runtime: {
    id: SELF.id,
    getURL: (path: string) => `${SELF.origin}${path.replace(/^\//, '')}`,
    sendMessage: nothing,
    onMessage: event,
    onInstalled: event,
    onStartup: event,
  },
  i18n: { getUILanguage: () => 'en' },
  storage: fakeBrowser.storage,
  permissions: { onAdded: event, onRemoved: event },
  tabs: { sendMessage: nothing, onUpdated: event, onRemoved: event },
  alarms: { get: nothing, create: nothing, onAlarm: event },
  action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setBadgeTextColor: nothing, setTitle: nothing, setIcon: nothing },
} as unknown as typeof browser;

beforeEach(async () => {
  emptyProfile();
  await writePreferences(fakeBrowser.storage.local, preferencesSchema.parse({ sites: { lever: 'marks' } }));
});

it('loads the words again, for the next page, where they could not be loaded', async () => {
  const messages = (locale: string) => JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as MessageFile;
  let isBroken = true;
  const fetched = vi.fn(async (url: string) => {
    if (isBroken) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(wordsFile(url.slice(SELF.origin.length - 1) as WordsFile, messages)));
  });
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('navigator', { languages: [] });
  const worker = wireWorker(api, verdictFor);
  const read = { type: 'pageRead', url: reader().url, site: 'lever', kind: 'posting', postings: [aPosting(1)] };
  expect(await worker.handle(read, reader())).toMatchObject({ ok: false, failure: { detail: expect.stringContaining('fetch') } });
  isBroken = false;
  expect(await worker.handle(read, reader())).toMatchObject({ ok: true, value: { words: { track_ic: expect.any(String) } } });
  const { length } = fetched.mock.calls;
  expect(await worker.handle(read, reader())).toMatchObject({ ok: true });
  expect(fetched.mock.calls).toHaveLength(length);
  vi.unstubAllGlobals();
});
