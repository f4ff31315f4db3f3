import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, StoreState } from '../../utils/messages';
import { preferencesSchema } from '../../utils/role/preferences';
import { DATABASE } from '../../utils/store/schema';
import { allRoles } from '../store/profile';
import { aPosting, aRole } from '../store/roles';
import { emptyProfile, type House, house, PAGE, reader } from './house';

let home: House;
const say = (message: object) => home.worker.handle(message, PAGE);
const put = (number: number, note = `Note ${number}`) =>
  say({ type: 'restoreRoles', requestId: `p${number}${note}`, roles: [aRole(number, { note })] });
const state = async () => ((await say({ type: 'prepareStore' })) as Answer<StoreState> & { ok: true }).value;
/** A stopped worker, and a new session of the browser where that matters. */
async function wake(newSession = false): Promise<void> {
  await home.worker.keeper.settled();
  if (newSession) await fakeBrowser.storage.session.clear();
  home = home.wake();
}
/** Harm below the store, seen by nobody. */
async function harm(work: (roles: IDBObjectStore, all: IDBTransaction) => void): Promise<void> {
  await home.worker.keeper.settled();
  await home.worker.keeper.store.use(async (db) => {
    const transaction = db.transaction(['roles', 'texts', 'meta'], 'readwrite');
    const raw = (transaction as unknown as { objectStore(name: string): IDBObjectStore }).objectStore('roles');
    work(raw, transaction as unknown as IDBTransaction);
    await transaction.done;
  });
}
const eraseDatabase = async () => {
  await home.worker.keeper.settled();
  home.worker.keeper.store.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = resolve;
  });
};

let timers: MockInstance<typeof setTimeout>;
/** A stopped worker's timers are gone; these would make copies in the next test's profile. */
afterEach(() => {
  for (const { value } of timers.mock.results) clearTimeout(value as ReturnType<typeof setTimeout>);
});

beforeEach(async () => {
  timers = vi.spyOn(globalThis, 'setTimeout');
  emptyProfile();
  home = house();
  for (let number = 1; number <= 5; number++) await put(number);
  await home.worker.keeper.settled();
});

describe('silent loss', () => {
  it('is told at the next start; nothing is written; the copy is offered and brings all back', async () => {
    await home.worker.keeper.snapshot();
    await harm((roles) => void roles.delete(aRole(2).id));
    await wake();
    const damaged = await state();
    expect(damaged).toMatchObject({ state: 'damaged', rows: 4, expectedRows: 5 });
    expect(home.toPages).toContainEqual({ type: 'storeTroubled', failure: expect.objectContaining({ name: 'store-damaged' }) });
    expect(await put(6)).toMatchObject({ ok: false, failure: { name: 'store-damaged' } });
    expect(await allRoles(home.worker.keeper.store)).toHaveLength(4);

    const restored = await say({ type: 'restoreSnapshot', requestId: 'r', generation: damaged.snapshots[0]!.generation });
    expect(restored).toEqual({ ok: true, value: { ids: [aRole(2).id] } });
    expect(home.toPages.at(-1)).toMatchObject({ type: 'rolesChanged' });
    expect(home.toPages).toContainEqual({ type: 'storeWell' });
    expect(await put(6)).toMatchObject({ ok: true });
    await wake(true);
    expect(await state()).toMatchObject({ state: 'well', rows: 6 });
  });

  it('of everything is never an empty store in silence', async () => {
    await home.worker.keeper.snapshot();
    await eraseDatabase();
    await wake();
    expect(await state()).toMatchObject({ state: 'damaged', rows: 0, expectedRows: 5 });
    expect(await indexedDB.databases()).toEqual([]);
    const [copy] = (await state()).snapshots;
    expect(await say({ type: 'restoreSnapshot', requestId: 'r', generation: copy!.generation })).toMatchObject({ ok: true });
    expect((await allRoles(home.worker.keeper.store)).map(({ note }) => note)).toEqual([1, 2, 3, 4, 5].map((number) => `Note ${number}`));
    await wake(true);
    expect(await state()).toMatchObject({ state: 'well', rows: 5 });
  });

  it('can be accepted: then what is there is all there is', async () => {
    await harm((roles) => void roles.delete(aRole(2).id));
    await wake();
    expect(await say({ type: 'acceptStore' })).toMatchObject({ ok: true, value: { state: 'well', rows: 4 } });
    expect(await put(7)).toMatchObject({ ok: true });
    await wake(true);
    expect(await state()).toMatchObject({ state: 'well', rows: 5 });
  });

  it('of everything can be accepted, too', async () => {
    await eraseDatabase();
    await wake();
    expect(await say({ type: 'acceptStore' })).toMatchObject({ ok: true, value: { state: 'well', rows: 0 } });
    await wake(true);
    expect(await state()).toMatchObject({ state: 'well', rows: 0 });
  });

  it('is found while the worker lives, too, and can be made good then', async () => {
    await home.worker.keeper.snapshot();
    await eraseDatabase();
    expect(await put(6)).toMatchObject({ ok: false, failure: { name: 'store-damaged' } });
    const damaged = await state();
    expect(damaged).toMatchObject({ state: 'damaged', rows: 0, expectedRows: 5 });
    expect(await say({ type: 'restoreSnapshot', requestId: 'r', generation: damaged.snapshots[0]!.generation })).toMatchObject({
      ok: true,
    });
    expect(await state()).toMatchObject({ state: 'well', rows: 5 });
  });

  it('that was accepted does not let new copies count as older than those there are', async () => {
    await home.worker.keeper.snapshot();
    await eraseDatabase();
    await wake();
    await say({ type: 'acceptStore' });
    await put(9);
    await home.worker.keeper.settled();
    await home.worker.keeper.snapshot();
    // The new one, and the two of before.
    expect((await state()).snapshots.map(({ rows }) => rows)).toEqual([1, 5, 1]);
  });

  it('of one note is found by the thorough look, once per session of the browser', async () => {
    const before = await home.worker.keeper.store.use((db) => db.get('roles', aRole(2).id));
    await put(2, 'newer');
    await harm((roles) => void roles.put(before));
    await wake(true);
    await state();
    await expect.poll(state).toMatchObject({ state: 'damaged' });
  });

  it.each<[string, (texts: IDBObjectStore, before: unknown) => void]>([
    ['fell back to an older state', (texts, before) => void texts.put(before)],
    ['came back of a row that is newer', (texts, before) => void texts.put({ ...(before as object), at: 1e9 })],
  ])('of a long text that %s is found by the thorough look, and the rest can be gone on with', async (_name, hurt) => {
    const before = await home.worker.keeper.store.use((db) => db.get('texts', aRole(2).id));
    const { posting } = aRole(2);
    await say({ type: 'restoreRoles', requestId: 'long', roles: [aRole(2, { posting: { ...posting, description: 'Longer by far.' } })] });
    await harm((_roles, all) => hurt(all.objectStore('texts'), before));
    await wake(true);
    await state();
    await expect.poll(state).toMatchObject({ state: 'damaged', rows: 4, expectedRows: 5 });
    expect(await say({ type: 'acceptStore' })).toMatchObject({ ok: true, value: { state: 'well', rows: 5 } });
    await wake(true);
    await state();
    await expect.poll(async () => (await fakeBrowser.storage.session.get('storeChecked')).storeChecked).toBe(true);
    expect(await state()).toMatchObject({ state: 'well', rows: 5 });
  });

  it('lets nothing else be written either: not the seen list, not parts of an import, not by tidying', async () => {
    await harm((roles) => void roles.delete(aRole(2).id));
    await say({ type: 'stageImport', stage: 's', part: 0, roles: [], seen: [] });
    await wake();
    const before = await home.worker.keeper.store.use((db) => Promise.all([db.getAll('seen'), db.getAll('staging'), db.getAll('undo')]));
    const refused = { ok: false, failure: { name: 'store-damaged' } };
    expect(await say({ type: 'clearSeen' })).toMatchObject(refused);
    expect(await say({ type: 'stageImport', stage: 's', part: 1, roles: [], seen: [] })).toMatchObject(refused);
    expect(await say({ type: 'dropImport', stage: 's' })).toMatchObject(refused);
    await expect(home.worker.tidy()).rejects.toMatchObject({ trouble: 'store-damaged' });
    await say({ type: 'setPreferences', preferences: preferencesSchema.parse({ sites: { lever: 'marks' } }) });
    const page = { type: 'pageRead', url: 'https://jobs.lever.co/example/p-9', site: 'lever', kind: 'posting', postings: [aPosting(9)] };
    expect(await home.worker.handle(page, reader('https://jobs.lever.co/example/p-9'))).toMatchObject({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await home.worker.keeper.store.use((db) => Promise.all([db.getAll('seen'), db.getAll('staging'), db.getAll('undo')]))).toEqual(
      before,
    );
  });
});

describe('what could be taken back', () => {
  const takeBack = (of: string) => say({ type: 'undo', requestId: `undo ${of}`, of });
  const remove = (number: number) => say({ type: 'removeRoles', requestId: `gone ${number}`, ids: [aRole(number).id] });

  it('of a former session is gone after the start; of this one it stays, however early it was', async () => {
    await remove(1);
    await wake(true);
    const tidied = home.worker.tidy();
    await remove(2);
    await tidied;
    expect(await takeBack('gone 1')).toMatchObject({ ok: false, failure: { name: 'not-found' } });
    expect(await takeBack('gone 2')).toMatchObject({ ok: true, value: { ids: [aRole(2).id] } });
  });

  it('is not answered with what another kind of request was told, and that is no trouble of the store', async () => {
    await takeBack('what never was');
    const told = home.toPages.length;
    expect(await say({ type: 'removeRoles', requestId: 'undo what never was', ids: [aRole(1).id] })).toMatchObject({
      ok: false,
      failure: { name: 'invalid-message' },
    });
    expect(await allRoles(home.worker.keeper.store)).toHaveLength(5);
    expect(home.toPages.slice(told).filter(({ type }) => type === 'storeTroubled')).toEqual([]);
  });
});

describe('no false alarm', () => {
  it('where the worker is stopped before the canary is written', async () => {
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = async () => undefined;
    await put(6);
    await put(3, 'changed');
    fakeBrowser.storage.local.set = set;
    await wake(true);
    expect(await state()).toMatchObject({ state: 'well', rows: 6 });
  });

  it('where the worker is stopped as soon as the person went on with what is there', async () => {
    await harm((roles) => void roles.delete(aRole(2).id));
    await wake();
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = async (items) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return set(items);
    };
    await say({ type: 'acceptStore' });
    home = home.wake();
    fakeBrowser.storage.local.set = set;
    expect(await state()).toMatchObject({ state: 'well', rows: 4 });
  });

  it('after everything was erased', async () => {
    await fakeBrowser.storage.local.set({ remindedOn: '2026-01-01' });
    await say({ type: 'eraseEverything', requestId: 'e' });
    await wake(true);
    expect(await state()).toMatchObject({ state: 'well', rows: 0, snapshots: [] });
    expect(await fakeBrowser.storage.local.get('remindedOn')).toEqual({});
  });

  it('where a change left the long texts alone, was taken back, or came from a copy', async () => {
    await say({ type: 'changeRoles', requestId: 'n', ids: [aRole(1).id, aRole(2).id], change: { rating: 4 } });
    await say({ type: 'changeRoles', requestId: 'd', ids: [aRole(3).id], change: { edits: { description: 'My own words.' } } });
    await say({ type: 'undo', requestId: 'u', of: 'n' });
    await say({ type: 'removeRoles', requestId: 'r', ids: [aRole(4).id] });
    await say({ type: 'undo', requestId: 'v', of: 'r' });
    await wake(true);
    await state();
    await expect.poll(async () => (await fakeBrowser.storage.session.get('storeChecked')).storeChecked).toBe(true);
    expect(await state()).toMatchObject({ state: 'well', rows: 5 });
  });

  it('while roles are written during the thorough look', async () => {
    await wake(true);
    await Promise.all(Array.from({ length: 40 }, (_, at) => put(100 + at)));
    await home.worker.keeper.settled();
    expect(await state()).toMatchObject({ state: 'well', rows: 45 });
    expect(home.toPages.filter(({ type }) => type === 'storeTroubled')).toEqual([]);
  });
});

describe('a full disk', () => {
  it('is told at once by name; what was there stays, and saving goes on when there is room', async () => {
    const original = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const spentFrom = process.cpuUsage();
    expect(await put(6)).toMatchObject({ ok: false, failure: { name: 'quota' } });
    // Processor time: the clock would count what else the machine does.
    expect(process.cpuUsage(spentFrom).user / 1000).toBeLessThan(1000);
    IDBObjectStore.prototype.put = original;
    expect(home.toPages).toContainEqual({ type: 'storeTroubled', failure: expect.objectContaining({ name: 'quota' }) });
    expect(await allRoles(home.worker.keeper.store)).toHaveLength(5);
    expect(await put(6)).toMatchObject({ ok: true });
    expect(home.toPages).toContainEqual({ type: 'storeWell' });
  });
});

describe('copies', () => {
  const newest = async () => (await state()).snapshots[0]!.generation;

  it('are made at the first save, and again when a pause is over, not with every key', async () => {
    for (let at = 0; at < 60; at++) await put(1, `typed ${at}`);
    await home.worker.keeper.settled();
    // The first, and one more if these sixty took longer than the pause.
    expect((await state()).snapshots.length).toBeLessThanOrEqual(2);
    home.clock += 2_500;
    await put(1, 'and on');
    await home.worker.keeper.settled();
    expect(await newest()).toBe(66);
  });

  it('do not come back after an erasure that one of them was on its way at', async () => {
    await put(6);
    await home.worker.keeper.settled();
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = async (items) => {
      if (Object.keys(items).some((key) => key.startsWith('snapshot:'))) await new Promise((resolve) => setTimeout(resolve, 100));
      return set(items);
    };
    const copying = home.worker.keeper.snapshot();
    await say({ type: 'eraseEverything', requestId: 'e' });
    await copying;
    fakeBrowser.storage.local.set = set;
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('snapshot'))).toEqual([]);
  });

  it('are made after the last write, when the pause is over', async () => {
    await put(1, 'typed');
    await home.worker.keeper.settled();
    await expect.poll(newest, { timeout: 5000 }).toBe(6);
  });

  it('do not depend on the clock going forward', async () => {
    home.clock -= 10 * 365 * 24 * 3600 * 1000;
    await put(1, 'typed');
    await home.worker.keeper.settled();
    expect(await newest()).toBe(6);
  });
});

describe('removing on a full disk', () => {
  /** Nothing can be put; deleting is let through, as browsers do. */
  const full = async (work: () => Promise<void>) => {
    const original = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    try {
      await work();
    } finally {
      IDBObjectStore.prototype.put = original;
    }
  };

  it('works, raises no alarm at the next start, and saving goes on when there is room', async () => {
    await full(async () => {
      expect(await say({ type: 'removeRoles', requestId: 'd', ids: [aRole(2).id, 'gone'] })).toEqual({
        ok: true,
        value: { ids: [aRole(2).id] },
      });
      expect(await allRoles(home.worker.keeper.store)).toHaveLength(4);
      await wake(true);
      expect(await state()).toMatchObject({ state: 'well', rows: 4 });
      await wake(true);
      expect(await state()).toMatchObject({ state: 'well', rows: 4 });
    });
    expect(await put(6)).toMatchObject({ ok: true });
    await wake(true);
    expect(await state()).toMatchObject({ state: 'well', rows: 5 });
    await harm((roles) => void roles.delete(aRole(6).id));
    await wake(true);
    expect(await state()).toMatchObject({ state: 'damaged' });
  });

  it('that is cut short before anything was deleted raises no alarm either', async () => {
    const { canary } = (await fakeBrowser.storage.local.get('canary')) as { canary: object };
    await fakeBrowser.storage.local.set({ canary: { ...canary, rows: 3, sealBroken: true } });
    await wake(true);
    expect(await state()).toMatchObject({ state: 'well', rows: 5 });
  });

  it('does not excuse rows that vanished besides', async () => {
    await full(async () => {
      await say({ type: 'removeRoles', requestId: 'd', ids: [aRole(2).id] });
      await harm((roles) => void roles.delete(aRole(3).id));
      await wake(true);
      expect(await state()).toMatchObject({ state: 'damaged' });
    });
  });

  it('erases everything, too', async () => {
    await full(async () => {
      expect(await say({ type: 'eraseEverything', requestId: 'e' })).toMatchObject({ ok: true });
      await wake(true);
      expect(await state()).toMatchObject({ state: 'well', rows: 0, snapshots: [] });
    });
  });
});
