// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePreferences, onWorkerMessage, pageStore, preferences, send, tabState } from '../../utils/browser/client';
import { importAll } from '../../utils/browser/import-roles';
import { writeRefused } from '../../utils/browser/refused';
import type { WorkerToPages } from '../../utils/messages';
import { preferencesSchema } from '../../utils/role/preferences';
import { countRoles } from '../../utils/store/role-reads';
import { aPosting, aRole } from '../store/roles';
import { emptyProfile, type House, house, PAGE, reader } from './house';

let home: House;
/** How many messages get no answer, as from a worker that dies. */
let deaths = 0;

beforeEach(() => {
  emptyProfile();
  pageStore().close();
  home = house();
  deaths = 0;
  fakeBrowser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse: (answer: unknown) => void) => {
    void home.worker.handle(message, PAGE).then((answer) => sendResponse(deaths-- > 0 ? undefined : answer));
    return true;
  });
});

describe('sending', () => {
  it('answers what the worker answered', async () => {
    expect(await send({ type: 'saveRole', posting: aPosting(1) })).toMatchObject({ ok: true, value: { created: true } });
    expect(await send({ type: 'saveRole', posting: {} })).toMatchObject({ ok: false, failure: { name: 'invalid-posting' } });
  });

  it('asks a worker that died again, and nothing is done twice', async () => {
    deaths = 2;
    expect(await send({ type: 'saveRole', posting: aPosting(1), note: 'once' })).toMatchObject({
      ok: true,
      value: { created: true, role: { note: 'once', versions: [] } },
    });
    expect(await countRoles(home.worker.keeper.store)).toBe(1);
  });

  it('says so where no worker answers at all', async () => {
    deaths = 99;
    expect(await send({ type: 'clearSeen' })).toMatchObject({ ok: false, failure: { name: 'unexpected' } });
  });
});

describe('reading', () => {
  it('has the store prepared by the worker where there is none', async () => {
    expect(await countRoles(pageStore())).toBe(0);
    await send({ type: 'saveRole', posting: aPosting(1) });
    expect(await countRoles(pageStore())).toBe(1);
  });

  it('gives preferences, each broken one its default', async () => {
    await fakeBrowser.storage.local.set({
      preferences: { seenDays: -5, theme: 'dark', sites: { lever: 'marks', evil: 'everything' }, other: 1 },
    });
    expect(await preferences()).toEqual(preferencesSchema.parse({ theme: 'dark' }));
  });
});

it('keeps both of two changes of preferences that are made before the worker has woken', async () => {
  deaths = 1;
  await Promise.all([
    changePreferences((before) => ({ ...before, theme: 'dark' })),
    changePreferences((before) => ({ ...before, sites: { ...before.sites, lever: 'panel' } })),
  ]);
  expect(await preferences()).toMatchObject({ theme: 'dark', sites: { lever: 'panel' } });
});

describe('the state of a tab', () => {
  const read = () =>
    home.worker.handle({ type: 'pageRead', url: aPosting(1).url, site: 'lever', kind: 'posting', postings: [aPosting(1)] }, reader());

  it('is what the reader reported, with the role that is saved', async () => {
    await send({ type: 'setPreferences', preferences: preferencesSchema.parse({ sites: { lever: 'marks' } }) });
    await read();
    await send({ type: 'saveRole', posting: aPosting(1), note: 'mine' });
    expect(await tabState(7, aPosting(1).url)).toMatchObject({
      access: 'on',
      kind: 'posting',
      open: { key: 'lever:p-1', role: { note: 'mine' } },
    });
  });

  it.each([
    ['a site that is off', 'https://jobs.lever.co/example', {}, { access: 'off', site: 'lever' }],
    ['a site that is on, not read yet', 'https://jobs.lever.co/example', { lever: 'panel' }, { access: 'unread', site: 'lever' }],
    ['any other page', 'https://example.org/', {}, { access: 'unsupported' }],
    ['an origin that is always on', 'https://example.org/jobs', { 'https://example.org': 'marks' }, { access: 'unread' }],
    ['a page whose address we may not see', undefined, {}, { access: 'unsupported', url: '' }],
  ])('says what can be done on %s', async (_name, url, sites, expected) => {
    await fakeBrowser.storage.local.set({ preferences: { sites } });
    expect(await tabState(7, url)).toMatchObject({ tabId: 7, cards: [], ...expected });
  });

  it('says where the browser refused the script of a site that is on', async () => {
    await send({
      type: 'setPreferences',
      preferences: preferencesSchema.parse({ sites: { lever: 'marks', 'https://example.org': 'marks' } }),
    });
    await writeRefused(fakeBrowser.storage.session, ['lever', 'https://example.org']);
    for (const url of ['https://jobs.lever.co/example/p-1', 'https://example.org/careers'])
      expect(await tabState(7, url)).toMatchObject({ access: 'unread', refused: true });
    await writeRefused(fakeBrowser.storage.session, []);
    expect(await tabState(7, 'https://example.org/careers')).not.toHaveProperty('refused');
  });

  it('is that of an embedded frame, whatever the page around it', async () => {
    await send({ type: 'setPreferences', preferences: preferencesSchema.parse({ sites: { lever: 'marks' } }) });
    await home.worker.handle(
      { type: 'pageRead', url: aPosting(1).url, site: 'lever', kind: 'posting', postings: [aPosting(1)] },
      reader(undefined, 7, 3),
    );
    expect(await tabState(7, 'https://example.org/careers')).toMatchObject({ access: 'on', open: { key: 'lever:p-1' } });
    await home.worker.tabs.change(7, (record) => ({ ...record, stale: true }));
    expect(await tabState(7, 'https://example.org/careers')).toMatchObject({ access: 'unsupported' });
  });

  it('is not that of the page before', async () => {
    await send({ type: 'setPreferences', preferences: preferencesSchema.parse({ sites: { lever: 'marks' } }) });
    await read();
    expect(await tabState(7, 'https://jobs.lever.co/example/other')).toMatchObject({ access: 'unread' });
  });
});

it('keeps what two pages change at the same moment', async () => {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    last = last.then(work);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  // The module once more, with a queue of its own, as another page has it.
  const otherPage: { changePreferences: typeof changePreferences } = await import(`../../utils/browser/client?${'other'}`);
  await Promise.all([
    changePreferences((before) => ({ ...before, theme: 'dark' })),
    otherPage.changePreferences((before) => ({ ...before, seenDays: 7 })),
  ]);
  vi.unstubAllGlobals();
  expect(await preferences()).toMatchObject({ theme: 'dark', seenDays: 7 });
});

it('imports in parts, all or nothing', async () => {
  const rows: number[] = [];
  const roles = Array.from({ length: 1100 }, (_, at) => aRole(at));
  expect(await importAll({ roles, mode: 'add', progress: (done) => rows.push(done) })).toEqual({
    ok: true,
    value: { added: 1100, updated: 0, seen: 0 },
  });
  expect(rows).toEqual([500, 1000, 1100]);
  const bad = [...roles.slice(0, 700), { ...aRole(9999), rating: 77 } as never];
  expect(await importAll({ roles: bad, mode: 'replace' })).toMatchObject({ ok: false, failure: { name: 'invalid-backup' } });
  const stop = new AbortController();
  const cancelled = importAll({ roles, mode: 'replace', signal: stop.signal, progress: () => stop.abort() });
  expect(await cancelled).toMatchObject({ ok: false });
  expect(await countRoles(home.worker.keeper.store)).toBe(1100);
  await expect.poll(() => home.worker.keeper.store.use((db) => db.count('staging'))).toBe(0);
});

it('leaves nothing staged where the import was refused at its end', async () => {
  const long = (note: string, id: string) => ({ ...aRole(1, { note: note.repeat(150_000) }), id });
  expect(await importAll({ roles: [long('a', 'here')], mode: 'add' })).toMatchObject({ ok: true });
  expect(await importAll({ roles: [aRole(2), long('b', 'there')], mode: 'add' })).toMatchObject({
    ok: false,
    failure: { name: 'merge-refused' },
  });
  await expect.poll(() => home.worker.keeper.store.use((db) => db.count('staging'))).toBe(0);
});

it('tells a page that comes later of a store that is in trouble already', async () => {
  await home.worker.handle({ type: 'restoreRoles', requestId: 'a', roles: [aRole(1)] }, PAGE);
  await home.worker.keeper.settled();
  await home.worker.keeper.store.use((db) => db.clear('roles'));
  home = home.wake();
  const heard: WorkerToPages[] = [];
  onWorkerMessage((event) => void heard.push(event));
  await expect.poll(() => heard).toContainEqual({ type: 'storeTroubled', failure: { name: 'store-damaged' } });
});

it('hears the worker, and no script in a page that speaks like it', async () => {
  const heard: WorkerToPages[] = [];
  onWorkerMessage((event) => void heard.push(event));
  const event = { type: 'preferencesChanged' } as const;
  const from = (sender: object) =>
    fakeBrowser.runtime.onMessage.trigger(event, { id: fakeBrowser.runtime.id, ...sender } as never, () => undefined);
  await from({ tab: { id: 7, url: 'https://jobs.lever.co/' } });
  await from({ id: 'another-extension' });
  expect(heard).toEqual([]);
  await from({});
  expect(heard).toEqual([event]);
});
