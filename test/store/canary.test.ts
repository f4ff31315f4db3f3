import { beforeEach, describe, expect, it } from 'vitest';
import { checkStore, type KeptArea, readCanary, recount, writeCanary } from '../../utils/store/canary';
import { bringBack } from '../../utils/store/repair';
import { getRole } from '../../utils/store/role-reads';
import { restoreRoles, saveRole } from '../../utils/store/role-writes';
import { BOOK, type BookState } from '../../utils/store/schema';
import { dropSnapshots, listSnapshots, readSnapshot, takeSnapshot } from '../../utils/store/snapshots';
import type { Store } from '../../utils/store/store';
import { allRoles, canonical, emptyDisk, memoryArea, writer } from './profile';
import { aPosting, aRole, verdictFor } from './roles';

let store: Store;
let area: KeptArea & { readonly items: Record<string, unknown> };
beforeEach(async () => {
  emptyDisk();
  store = writer();
  area = memoryArea();
  const { book } = await restoreRoles(
    store,
    'fill',
    Array.from({ length: 30 }, (_, at) => aRole(at)),
  );
  await writeCanary(area, book);
});

/** Damage below the store's own writes: what a broken file looks like from inside. */
const damage = (work: (db: Parameters<Parameters<Store['use']>[0]>[0]) => Promise<unknown>) => store.use(work);

describe('the canary', () => {
  it('is silent while all is well, and while it lags behind', async () => {
    const early = await readCanary(area);
    expect(await checkStore(store, early, true)).toMatchObject({ state: 'well' });
    await saveRole(store, 'more', { posting: aPosting(99), verdict: verdictFor(aPosting(99)), newId: 'new', now: 1 });
    expect(await checkStore(store, early, true)).toMatchObject({ state: 'well', book: { rows: 31 } });
  });

  it('is silent where there never was one', async () => {
    expect(await checkStore(store, await readCanary(memoryArea()), true)).toMatchObject({ state: 'well' });
  });

  it.each<[string, boolean, () => Promise<unknown>]>([
    ['a row that vanished', false, () => damage((db) => db.delete('roles', aRole(3).id))],
    ['a text that vanished', false, () => damage((db) => db.delete('texts', aRole(3).id))],
    [
      'all rows gone, the book with them',
      false,
      () => damage((db) => Promise.all([db.clear('roles'), db.clear('texts'), db.clear('meta')])),
    ],
    [
      'a database rolled back to an earlier state',
      false,
      async () => {
        const before = await damage(async (db) => ({ rows: await db.getAll('roles'), book: await db.get('meta', BOOK) }));
        const { rows, book } = before as { rows: never[]; book: BookState };
        const { book: after } = await restoreRoles(store, 'later', [aRole(5, { note: 'later' })]);
        await writeCanary(area, after);
        await damage(async (db) => {
          await db.put('meta', book, BOOK);
          for (const row of rows) await db.put('roles', row);
        });
      },
    ],
    [
      'a single row that fell back, by the thorough look',
      true,
      async () => {
        const before = await damage((db) => db.get('roles', aRole(5).id));
        const { book } = await restoreRoles(store, 'later', [aRole(5, { note: 'later' })]);
        await writeCanary(area, book);
        await damage((db) => db.put('roles', before as never));
      },
    ],
  ])('notices %s', async (_name, thorough, harm) => {
    await harm();
    expect(await checkStore(store, await readCanary(area), thorough)).toMatchObject({ state: 'damaged', expectedRows: 30 });
  });

  it('notices rows that cannot be read', async () => {
    const getAll = IDBObjectStore.prototype.getAll;
    IDBObjectStore.prototype.getAll = () => {
      throw new DOMException('', 'UnknownError');
    };
    expect(await checkStore(store, await readCanary(area), true)).toMatchObject({ state: 'damaged', cause: { trouble: 'store-damaged' } });
    IDBObjectStore.prototype.getAll = getAll;
  });

  it('is satisfied after the person went on with what is there', async () => {
    await damage((db) => db.delete('roles', aRole(3).id));
    await damage((db) => db.delete('texts', aRole(4).id));
    const book = await recount(store);
    await writeCanary(area, book);
    expect(await checkStore(store, await readCanary(area), true)).toMatchObject({ state: 'well', book: { rows: 29 } });
    expect((await getRole(store, aRole(4).id))?.note).toBe('Note 4');
  });
});

describe('snapshots', () => {
  const generation = async () => (await readCanary(area))!.generation;

  it('bring back what is gone, with what is newer left alone', async () => {
    await takeSnapshot(store, area, await generation(), 1);
    const before = await allRoles(store);
    await damage((db) => Promise.all([db.delete('roles', aRole(3).id), db.delete('texts', aRole(3).id), db.delete('roles', aRole(4).id)]));
    await recount(store);
    await restoreRoles(store, 'newer', [aRole(5, { note: 'newer than the copy' })]);
    const roles = (await readSnapshot(area, await generation()))!;
    const { answer } = await bringBack(store, 'back', roles);
    expect([...answer.ids].sort()).toEqual([aRole(3).id, aRole(4).id]);
    const after = new Map((await allRoles(store)).map((role) => [role.id, role]));
    expect(after.size).toBe(30);
    expect(after.get(aRole(5).id)?.note).toBe('newer than the copy');
    // Everything the person wrote is as it was; the posting's long text is not in a copy.
    const withoutText = (id: string) => {
      const role = before.find((one) => one.id === id)!;
      const { description: _description, ...posting } = role.posting;
      return canonical({ ...role, posting, verdict: { ...role.verdict, signals: [], quotes: {} } });
    };
    expect(canonical(after.get(aRole(3).id))).toBe(withoutText(aRole(3).id));
    expect(await checkStore(store, undefined, true)).toMatchObject({ state: 'well' });
  });

  it('are three, newest first', async () => {
    for (const number of [1, 2, 3, 4, 5]) await takeSnapshot(store, area, number, number * 10);
    expect(await listSnapshots(area)).toEqual([5, 4, 3].map((number) => ({ generation: number, rows: 30, at: number * 10 })));
    expect(await readSnapshot(area, 3)).toHaveLength(30);
    expect(await readSnapshot(area, 1)).toBeUndefined();
  });

  it('that are damaged themselves are not used', async () => {
    await takeSnapshot(store, area, 1, 1);
    area.items['snapshot:0'] = `${String(area.items['snapshot:0']).slice(0, -8)}AAAAAAA=`;
    expect(await readSnapshot(area, 1)).toBeUndefined();
    area.items.snapshots = 'nonsense';
    expect(await listSnapshots(area)).toEqual([]);
  });

  it('bring back every row but one that cannot be read', async () => {
    // As a store held it before notes were measured wherever they grow.
    await damage(async (db) => db.put('roles', { ...(await db.get('roles', aRole(3).id))!, note: 'x'.repeat(200_001) }));
    await takeSnapshot(store, area, 1, 1);
    expect((await readSnapshot(area, 1))?.map(({ id }) => id)).toEqual(
      (await allRoles(store)).map(({ id }) => id).filter((id) => id !== aRole(3).id),
    );
  });

  it('are gone when they are dropped', async () => {
    await takeSnapshot(store, area, 1, 1);
    await dropSnapshots(area);
    expect(Object.keys(area.items)).toEqual(['canary']);
  });

  it('take little room: below 500 bytes a role', async () => {
    await takeSnapshot(store, area, 1, 1);
    expect(String(area.items['snapshot:0']).length / 30).toBeLessThan(500);
  });
});
