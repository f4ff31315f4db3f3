import { beforeEach, expect, it } from 'vitest';
import { checkStore } from '../../utils/store/canary';
import { getRole } from '../../utils/store/role-reads';
import { keepReading, restoreRoles } from '../../utils/store/role-writes';
import { commitStage, dropLeftStages, eraseAll, stagePart } from '../../utils/store/staging';
import type { Store } from '../../utils/store/store';
import { undoRequest } from '../../utils/store/undo';
import { allRoles, contents, emptyDisk, writer } from './profile';
import { aPosting, aRole, verdictFor } from './roles';

let store: Store;
beforeEach(async () => {
  emptyDisk();
  store = writer();
  await restoreRoles(store, 'fill', [aRole(1, { sequence: 4 }), aRole(2)]);
});

const stage = (part: number, ...roles: ReturnType<typeof aRole>[]) => stagePart(store, { stage: 'x', part, roles, seen: [] });

it('changes nothing where a part is missing', async () => {
  const before = await contents(store);
  await stage(0, aRole(7));
  await stage(2, aRole(8));
  await expect(commitStage(store, 'c', 'x', 3, 'replace')).rejects.toMatchObject({ trouble: 'unexpected' });
  expect(await contents(store)).toBe(before);
  expect(await checkStore(store, undefined, true)).toMatchObject({ state: 'well' });
});

it('changes nothing where the worker dies between the parts', async () => {
  const before = await contents(store);
  await stage(0, aRole(7));
  store.close();
  store = writer();
  expect(await contents(store)).toBe(before);
  await dropLeftStages(store, new Set());
  expect(await store.use((db) => db.count('staging'))).toBe(0);
});

it('clears what former sessions left, and nothing of an import that has just begun', async () => {
  await stage(0, aRole(7));
  await stagePart(store, { stage: 'left', part: 0, roles: [aRole(8)], seen: [] });
  await dropLeftStages(store, new Set(['x']));
  expect(await store.use((db) => db.getAllKeys('staging'))).toEqual([['x', 0]]);
  expect((await commitStage(store, 'c', 'x', 1, 'add')).answer).toMatchObject({ added: 1 });
});

it('replaces everything, sequences and all, and goes on counting above them', async () => {
  await stage(0, aRole(7, { sequence: 900 }), aRole(8, { sequence: 17 }));
  await stage(1, aRole(9, { sequence: 3 }));
  expect((await commitStage(store, 'c', 'x', 2, 'replace')).answer).toEqual({ added: 3, updated: 0, seen: 0 });
  expect((await allRoles(store)).map(({ sequence }) => sequence)).toEqual([900, 17, 3]);
  expect((await restoreRoles(store, 'next', [aRole(10)])).book.sequence).toBe(901);
  expect(await store.use((db) => db.count('staging'))).toBe(0);
});

it('adds beside what is there: newer wins, notes are joined, and it can be taken back', async () => {
  const before = (await allRoles(store)).map(({ note }) => note);
  const newer = aRole(1, { note: 'Note 1\n\nnewer', rating: 5, updatedAt: 2_000_000_000_000 });
  const older = aRole(2, { note: 'older', rating: 1, updatedAt: 1 });
  const sameJob = { ...aRole(2, { note: 'from another machine' }), id: 'other-id' };
  await stage(0, newer, older, sameJob, aRole(3));
  expect((await commitStage(store, 'c', 'x', 1, 'add')).answer).toEqual({ added: 1, updated: 3, seen: 0 });
  expect(await getRole(store, aRole(1).id)).toMatchObject({ note: 'Note 1\n\nnewer', rating: 5 });
  const second = await getRole(store, aRole(2).id);
  expect(second?.note).toBe('Note 2\n\nolder\n\nfrom another machine');
  expect(second?.rating).toBeUndefined();
  expect(await getRole(store, 'other-id')).toBeUndefined();
  await undoRequest(store, 'u', 'c');
  expect((await allRoles(store)).map(({ note }) => note)).toEqual(before);
});

it.each([
  ['a later file without notes and contacts', 2_000_000_000_000, ''],
  ['an earlier file', 1, 'Note 1'],
])('lets no words give way to none: %s', async (_name, updatedAt, note) => {
  await restoreRoles(store, 'words', [aRole(1, { contact: 'Ann' })]);
  await stage(0, aRole(1, { note, contact: '', tags: ['x'], updatedAt }), aRole(2, { contact: 'Bob', updatedAt }));
  await commitStage(store, 'c', 'x', 1, 'add');
  expect(await getRole(store, aRole(1).id)).toMatchObject({ note: 'Note 1', contact: 'Ann', tags: updatedAt > 1 ? ['x'] : [] });
  expect(await getRole(store, aRole(2).id)).toMatchObject({ note: 'Note 2', contact: 'Bob' });
});

it('does not take a reading of the page for something that the person did', async () => {
  const posting = aPosting(1, { description: 'Another text' });
  await keepReading(store, 'r', aRole(1).id, posting, verdictFor(posting), 2_000_000_000_000);
  await stage(0, aRole(1, { rating: 5, updatedAt: aRole(1).updatedAt + 1 }));
  await commitStage(store, 'c', 'x', 1, 'add');
  expect((await getRole(store, aRole(1).id))?.rating).toBe(5);
});

it('changes nothing where a note would become too long', async () => {
  await restoreRoles(store, 'long', [aRole(2, { note: 'a'.repeat(150_000) })]);
  const before = await contents(store);
  await stage(0, aRole(3), { ...aRole(2, { note: 'b'.repeat(150_000) }), id: 'other-id' });
  await expect(commitStage(store, 'c', 'x', 1, 'add')).rejects.toMatchObject({ trouble: 'merge-refused' });
  expect(await contents(store)).toBe(before);
});

it('puts a part that comes twice in once', async () => {
  await stage(0, aRole(7));
  await stage(0, aRole(7));
  expect((await commitStage(store, 'c', 'x', 1, 'add')).answer.added).toBe(1);
});

it('erases what could bring anything back', async () => {
  await stage(0, aRole(7));
  await eraseAll(store, 'e');
  const left = await store.use((db) =>
    Promise.all(([...db.objectStoreNames] as ('roles' | 'undo')[]).map(async (name) => [name, await db.count(name)] as const)),
  );
  expect(Object.fromEntries(left)).toEqual({ meta: 2, requests: 1, roles: 0, seen: 0, staging: 0, texts: 0, undo: 0 });
});
