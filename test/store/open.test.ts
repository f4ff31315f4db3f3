import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../utils/store/open';
import { countRoles } from '../../utils/store/role-reads';
import { removeRoles, saveRole } from '../../utils/store/role-writes';
import { DATABASE, SCHEMA_VERSION } from '../../utils/store/schema';
import { emptyDisk, pageReader, writer } from './profile';
import { aPosting, verdictFor } from './roles';

beforeEach(emptyDisk);

const saving = (number: number) => ({ posting: aPosting(number), verdict: verdictFor(aPosting(number)), newId: `r${number}`, now: number });

it('is not made by a page, which leaves nothing behind', async () => {
  await expect(countRoles(pageReader())).rejects.toMatchObject({ trouble: 'store-missing' });
  expect(await indexedDB.databases()).toEqual([]);
});

it('is not made anew in silence where roles are expected', async () => {
  await expect(countRoles(writer(12))).rejects.toMatchObject({
    trouble: 'store-damaged',
    message: expect.stringContaining('12 roles expected'),
  });
  expect(await indexedDB.databases()).toEqual([]);
});

it('says so where a newer version was there, and leaves it whole', async () => {
  const newer = await openDB(DATABASE, SCHEMA_VERSION + 1, { upgrade: (db) => void db.createObjectStore('future') });
  newer.close();
  await expect(countRoles(writer())).rejects.toMatchObject({ trouble: 'store-too-new' });
  expect(await indexedDB.databases()).toEqual([{ name: DATABASE, version: SCHEMA_VERSION + 1 }]);
});

it('lets go for an upgrade, and opens again when it is used', async () => {
  const page = writer();
  await countRoles(page);
  // Another version is opened: without letting go this would never end.
  const other = await openDB(DATABASE, SCHEMA_VERSION + 1);
  other.close();
  await expect(countRoles(page)).rejects.toMatchObject({ trouble: 'store-too-new' });
});

it('opens again after the browser closed it', async () => {
  let opened = 0;
  const store = writer();
  await saveRole(store, 'a', saving(1));
  const forced = await openDatabase({ mayUpgrade: true, expectedRows: 0, onClosed: () => opened++ });
  forced.close();
  await store.use(async (db) => db.close());
  expect(await countRoles(store)).toBe(1);
});

it('gives up on a page that holds the old version, by name, and within five seconds', async () => {
  const stubborn = await openDB(DATABASE, 1);
  let blocked = 0;
  // Timers of one process come in their order, however late the machine lets them.
  const tooLate = new Promise((resolve) => setTimeout(resolve, 5000, 'too late'));
  const opening = openDatabase({ mayUpgrade: true, expectedRows: 0, onBlocked: () => blocked++ });
  await expect(Promise.race([opening, tooLate])).rejects.toMatchObject({ trouble: 'store-blocked' });
  expect(blocked).toBe(1);
  stubborn.close();
}, 30_000);

it('tells a full disk by name, and goes on when there is room', async () => {
  const store = writer();
  await saveRole(store, 'a', saving(1));
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  await expect(saveRole(store, 'b', saving(2))).rejects.toMatchObject({ trouble: 'quota' });
  IDBObjectStore.prototype.put = put;
  expect(await countRoles(store)).toBe(1);
  await saveRole(store, 'b', saving(2));
  await removeRoles(store, 'c', ['r1']);
  expect(await countRoles(store)).toBe(1);
});
