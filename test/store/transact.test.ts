import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RoleChange } from '../../utils/role/change';
import { checkStore } from '../../utils/store/canary';
import { getRole, recentRoles } from '../../utils/store/role-reads';
import { changeRoles, mergeIntoOne, removeRoles, restoreRoles, saveRole } from '../../utils/store/role-writes';
import { BOOK } from '../../utils/store/schema';
import type { Store } from '../../utils/store/store';
import { transact } from '../../utils/store/transact';
import { undoRequest } from '../../utils/store/undo';
import { allRoles, canonical, emptyDisk, writer } from './profile';
import { aPosting, aRole, verdictFor } from './roles';

let store: Store;
beforeEach(() => {
  emptyDisk();
  store = writer();
});

const save = (number: number, requestId = `s${number}`) =>
  saveRole(store, requestId, { posting: aPosting(number), verdict: verdictFor(aPosting(number)), newId: `r${number}`, now: 1000 + number });

describe('one transaction per request', () => {
  it('writes nothing where the work fails half way', async () => {
    await save(1);
    const before = canonical(await allRoles(store));
    const failing = transact(store, { requestId: 'x', kind: 'save', undoable: true }, async (book) => {
      await book.put([aRole(2)]);
      await book.remove(['r1']);
      throw new Error('half way');
    });
    await expect(failing).rejects.toMatchObject({ trouble: 'unexpected' });
    expect(canonical(await allRoles(store))).toBe(before);
    expect(await checkStore(store, undefined, true)).toMatchObject({ state: 'well', book: { rows: 1 } });
    expect(await store.use((db) => db.get('requests', 'x'))).toBeUndefined();
  });

  it('answers a repeated request as before, and does nothing', async () => {
    await save(1);
    const first = await removeRoles(store, 'again', ['r1']);
    await save(1, 'back');
    const second = await removeRoles(store, 'again', ['r1']);
    expect(second).toMatchObject({ answer: first.answer, repeated: true });
    expect(await allRoles(store)).toHaveLength(1);
  });

  it('does not answer a request with the answer of another kind of request', async () => {
    await save(1, 'once');
    const before = canonical(await allRoles(store));
    await expect(removeRoles(store, 'once', ['r1'])).rejects.toMatchObject({ trouble: 'invalid-message' });
    await expect(undoRequest(store, 'once', 'once')).rejects.toMatchObject({ trouble: 'invalid-message' });
    expect(canonical(await allRoles(store))).toBe(before);
    expect(await save(1, 'once')).toMatchObject({ repeated: true, answer: { id: 'r1', created: true } });
  });

  it('answers requests that an earlier build wrote down without their kind', async () => {
    await save(1, 'once');
    await store.use(async (db) => {
      const { kind: _kind, ...row } = (await db.get('requests', 'once'))!;
      await db.put('requests', row);
    });
    expect(await save(1, 'once')).toMatchObject({ repeated: true, answer: { id: 'r1' } });
  });

  it('remembers the last 500 requests and no more', async () => {
    await save(1);
    for (let at = 0; at < 510; at++) await changeRoles(store, `n${at}`, ['r1'], { note: String(at) }, at);
    expect(await store.use((db) => db.count('requests'))).toBe(500);
    expect(await store.use((db) => db.get('requests', 'n509'))).toBeDefined();
    expect(await store.use((db) => db.get('requests', 'n0'))).toBeUndefined();
  });

  it('orders by sequence, whatever the clock says', async () => {
    await save(1);
    await save(2);
    await changeRoles(store, 'later', ['r1'], { note: 'later by ten years of clock' }, -315_360_000_000);
    await save(3);
    expect((await recentRoles(store, 10)).map(({ id }) => id)).toEqual(['r3', 'r1', 'r2']);
  });
});

describe('a change', () => {
  it('of the note leaves the long texts where they are', async () => {
    await save(1);
    await changeRoles(store, 'c', ['r1'], { note: 'n', tags: ['x'] }, 5);
    const role = await getRole(store, 'r1');
    expect(role).toMatchObject({ note: 'n', tags: ['x'], posting: aPosting(1), updatedAt: 5 });
    expect(role?.verdict.signals).toEqual(verdictFor(aPosting(1)).signals);
  });

  it('of the description is kept, shown and taken back', async () => {
    await save(1);
    await changeRoles(store, 'c', ['r1'], { edits: { description: 'Put right' } }, 5);
    expect((await getRole(store, 'r1'))?.edits).toEqual({ description: 'Put right' });
    await changeRoles(store, 'd', ['r1'], { clearEdits: ['description'] }, 6);
    expect((await getRole(store, 'r1'))?.edits).toEqual({});
  });

  it('by which a role would hold too much is refused by name, and nothing is written', async () => {
    await save(1);
    await changeRoles(store, 'fill', ['r1'], { note: 'x'.repeat(150_000), tags: Array.from({ length: 49 }, (_, at) => `t${at}`) }, 5);
    await changeRoles(store, 'last', ['r1'], { addTags: ['t49'] }, 6);
    const before = canonical(await allRoles(store));
    const note = 'y'.repeat(150_000);
    const noting = { posting: aPosting(1), verdict: verdictFor(aPosting(1)), note, newId: 'unused', now: 7 };
    await expect(saveRole(store, 'n', noting)).rejects.toMatchObject({ trouble: 'merge-refused', message: 'too much: note' });
    await expect(changeRoles(store, 't', ['r1'], { addTags: ['t50'] }, 8)).rejects.toMatchObject({ message: 'too much: tags' });
    expect(canonical(await allRoles(store))).toBe(before);
    await saveRole(store, 'short', { ...noting, note: 'y' });
    expect((await getRole(store, 'r1'))?.note).toHaveLength(150_003);
  });

  it('keeps a later reading as a version', async () => {
    await save(1);
    const posting = aPosting(1, { description: 'Another text' });
    await saveRole(store, 'again', { posting, verdict: verdictFor(posting), newId: 'unused', now: 9 });
    const role = await getRole(store, 'r1');
    expect(role?.posting).toEqual(aPosting(1));
    expect(role?.versions).toEqual([{ posting, readAt: 9 }]);
    await changeRoles(store, 'n', ['r1'], { note: 'still there' }, 10);
    expect((await getRole(store, 'r1'))?.versions).toHaveLength(1);
  });
});

describe('taking back', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a removal', () => removeRoles(store, 'x', ['r1', 'r2'])],
    ['a merge', () => mergeIntoOne(store, 'x', 'r1', ['r2'], 50)],
    ['a change of many', () => changeRoles(store, 'x', ['r1', 'r2'], { addTags: ['bulk'], status: 'archived' }, 50)],
    ['a change of a description', () => changeRoles(store, 'x', ['r1'], { edits: { description: 'other' } }, 50)],
    ['a save', () => save(3, 'x')],
    ['a putting back', () => restoreRoles(store, 'x', [aRole(9)])],
  ])('%s leaves everything as it was', async (_name, act) => {
    await save(1);
    await save(2);
    const before = canonical((await allRoles(store)).map((role) => ({ ...role, sequence: 0 })));
    await act();
    expect(canonical((await allRoles(store)).map((role) => ({ ...role, sequence: 0 })))).not.toBe(before);
    expect((await undoRequest(store, 'u', 'x')).answer?.skipped).toEqual([]);
    expect(canonical((await allRoles(store)).map((role) => ({ ...role, sequence: 0 })))).toBe(before);
    expect(await checkStore(store, undefined, true)).toMatchObject({ state: 'well' });
  });

  it('leaves alone what was changed since', async () => {
    await save(1);
    await save(2);
    await changeRoles(store, 'bulk', ['r1', 'r2'], { status: 'archived' }, 50);
    await changeRoles(store, 'since', ['r1'], { note: 'written since' }, 60);
    expect((await undoRequest(store, 'u', 'bulk')).answer).toEqual({ ids: ['r2'], skipped: ['r1'] });
    expect(await getRole(store, 'r1')).toMatchObject({ note: 'written since', status: 'archived' });
  });

  it('puts a removed role whose posting was saved anew into that one, so that it is not there twice', async () => {
    for (const number of [1, 2]) await save(number);
    await changeRoles(store, 'c', ['r1'], { note: 'of the first', status: 'applied' }, 4);
    await removeRoles(store, 'gone', ['r1', 'r2']);
    await saveRole(store, 'anew', { posting: aPosting(1), verdict: verdictFor(aPosting(1)), newId: 'other', now: 5 });
    await changeRoles(store, 'd', ['other'], { note: 'of the second' }, 6);
    expect((await undoRequest(store, 'u', 'gone')).answer).toEqual({ ids: ['r2', 'other'], skipped: ['r1'] });
    expect((await allRoles(store)).map(({ id, note, status }) => [id, note, status])).toEqual([
      ['other', 'of the second\n\nof the first', 'applied'],
      ['r2', '', 'interested'],
    ]);
    expect(await checkStore(store, undefined, true)).toMatchObject({ state: 'well' });
  });

  it('brings a removed role back beside the new one where one of the two could not hold both', async () => {
    await save(1);
    await changeRoles(store, 'c', ['r1'], { note: 'x'.repeat(150_000) }, 4);
    await removeRoles(store, 'gone', ['r1']);
    await saveRole(store, 'anew', { posting: aPosting(1), verdict: verdictFor(aPosting(1)), newId: 'other', now: 5 });
    await changeRoles(store, 'd', ['other'], { note: 'y'.repeat(150_000) }, 6);
    expect((await undoRequest(store, 'u', 'gone')).answer).toEqual({ ids: ['r1'], skipped: [] });
    expect((await allRoles(store)).map(({ id, note }) => [id, note[0]])).toEqual([
      ['other', 'y'],
      ['r1', 'x'],
    ]);
  });

  it('leaves a merge as it is where what came of it was changed since', async () => {
    for (const number of [1, 2]) await save(number);
    await mergeIntoOne(store, 'm', 'r1', ['r2'], 50);
    await changeRoles(store, 'since', ['r1'], { rating: 5 }, 60);
    expect((await undoRequest(store, 'u', 'm')).answer).toEqual({ ids: [], skipped: ['r2', 'r1'] });
    expect((await allRoles(store)).map(({ id, keys }) => [id, keys])).toEqual([['r1', ['lever:p-1', 'lever:p-2']]]);
  });

  it('is possible for the last 20 requests; typing does not push them out', async () => {
    await save(1);
    await save(2);
    await removeRoles(store, 'gone', ['r2']);
    for (let at = 0; at < 60; at++) await changeRoles(store, `typed${at}`, ['r1'], { note: String(at) }, at);
    expect((await undoRequest(store, 'u', 'gone')).answer).toEqual({ ids: ['r2'], skipped: [] });
    for (let at = 0; at < 20; at++) await changeRoles(store, `t${at}`, ['r1'], { tags: [String(at)] }, at);
    expect((await undoRequest(store, 'v', 's1')).answer).toBeUndefined();
    const { undoable } = (await store.use((db) => db.get('meta', BOOK)))!;
    expect(undoable).toHaveLength(20);
    expect(await store.use((db) => db.count('undo'))).toBe(20);
  });
});

it('keeps book and rows in step whatever is done', async () => {
  const id = fc.constantFrom('r1', 'r2', 'r3', 'r4');
  const change: fc.Arbitrary<RoleChange> = fc.record(
    {
      note: fc.string(),
      rating: fc.option(fc.integer({ min: 1, max: 5 })),
      status: fc.constantFrom('applied', 'rejected'),
      addTags: fc.array(fc.constantFrom('a', 'b')),
    },
    { requiredKeys: [] },
  ) as never;
  type Step = (at: number) => Promise<unknown>;
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.integer({ min: 1, max: 4 }).map((number) => ((at) => save(number, `q${at}`)) as Step),
    fc.tuple(id, change).map(([one, what]) => ((at) => changeRoles(store, `q${at}`, [one], what, at)) as Step),
    fc.array(id, { maxLength: 3 }).map((ids) => ((at) => removeRoles(store, `q${at}`, ids)) as Step),
    fc.tuple(id, id).map(([into, other]) => ((at) => mergeIntoOne(store, `q${at}`, into, [other], at)) as Step),
    fc.nat({ max: 30 }).map((back) => ((at) => undoRequest(store, `q${at}`, `q${at - back}`)) as Step),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
      emptyDisk();
      store = writer();
      for (const [at, act] of steps.entries()) await act(at);
      const finding = await checkStore(store, undefined, true);
      expect(finding.state).toBe('well');
      expect(finding.state === 'well' && finding.book.rows).toBe((await allRoles(store)).length);
    }),
    { numRuns: Number(process.env.STORE_RUNS ?? 60) },
  );
});
