import { beforeEach, expect, it } from 'vitest';
import { beginNewLog } from '../../utils/store/new-log';
import { restoreRoles } from '../../utils/store/role-writes';
import { stagePart } from '../../utils/store/staging';
import { contents, emptyDisk, writer } from './profile';
import { aRole } from './roles';

beforeEach(emptyDisk);

it('fills the log with more than LevelDB keeps in one, in pieces that stay in it, and leaves nothing', async () => {
  const store = writer();
  await restoreRoles(store, 'a', [aRole(1)]);
  await stagePart(store, { stage: 'an import', part: 0, roles: [], seen: [] });
  const before = await contents(store);
  const sizes: number[] = [];
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    sizes.push((args[0] as { filling: Uint8Array }).filling.length);
    return put.apply(this, args);
  };
  await beginNewLog(store, true).finally(() => {
    IDBObjectStore.prototype.put = put;
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(4 * 1024 * 1024);
  expect(Math.max(...sizes)).toBeLessThan(64 * 1024 - 500);
  expect(await contents(store)).toBe(before);
  expect(await store.use((db) => db.getAllKeys('staging'))).toEqual([['an import', 0]]);
});

it('does nothing where the database is of another kind', async () => {
  const store = writer();
  await beginNewLog(store);
  expect(await indexedDB.databases()).toEqual([]);
});
