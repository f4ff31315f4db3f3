import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../utils/role/role';
import { recentRoles, rolesAmong } from '../../utils/store/role-reads';
import { changeRoles, saveRole } from '../../utils/store/role-writes';
import type { Store } from '../../utils/store/store';
import { emptyDisk, writer } from './profile';
import { aPosting, verdictFor } from './roles';

let store: Store;
beforeEach(async () => {
  emptyDisk();
  store = writer();
  for (let number = 0; number < 10; number += 1)
    await saveRole(store, `s${number}`, {
      posting: aPosting(number),
      verdict: verdictFor(aPosting(number)),
      newId: `r${number}`,
      now: 1000,
    });
});

describe('the roles written last', () => {
  const inOneRead = Object.getOwnPropertyDescriptor(IDBIndex.prototype, 'getAllRecords')!;
  afterEach(() => Object.defineProperty(IDBIndex.prototype, 'getAllRecords', inOneRead));

  it.each([
    ['in one read', true],
    ['where the browser reads backwards by a cursor only', false],
  ])('come newest first and no more than asked for, %s', async (_, can) => {
    if (!can) Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');
    await changeRoles(store, 'later', ['r4'], { note: 'once more' }, 2000);
    expect((await recentRoles(store, 3)).map(({ id, note }) => [id, note])).toEqual([
      ['r4', 'once more'],
      ['r9', ''],
      ['r8', ''],
    ]);
    expect(await recentRoles(store, 60)).toHaveLength(10);
  });
});

describe('roles among all', () => {
  it.each([
    ['none', []],
    ['a few, read one by one', ['r7', 'r2', 'gone']],
    ['most, read side by side', ['r9', 'r0', 'r4', 'r3', 'r8', 'r1', 'gone']],
    ['all', ['r9', 'r0', 'r4', 'r3', 'r8', 'r1', 'r2', 'r5', 'r6', 'r7']],
  ])('are those asked for, with their texts: %s', async (_, ids) => {
    const read: Role[] = [];
    for await (const batch of rolesAmong(store, ids)) read.push(...batch);
    expect(read.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'gone').sort());
    for (const { id, posting } of read) expect(posting.description).toBe(aPosting(Number(id.slice(1))).description);
  });
});
