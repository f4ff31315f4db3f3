import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepStorage } from '../../entrypoints/page/persist';
import { RoleWrites, shownRole } from '../../entrypoints/panel/roles';
import type { Answer, Failure, PageToWorker } from '../../utils/messages';
import { open, posting, role } from '../components/fixtures';

vi.mock('../../entrypoints/page/persist', () => ({ keepStorage: vi.fn(async () => undefined) }));

type Sent = PageToWorker & { readonly requestId?: string };

/** A worker that keeps roles by posting address, and can be told to fail. */
function fakeWorker() {
  const sent: Sent[] = [];
  const ids = new Set<string>();
  const state = { failure: undefined as Failure | undefined, note: '' };
  const answer = (message: Sent): Answer<unknown> => {
    if (state.failure) return { ok: false, failure: state.failure };
    if (message.type === 'saveRole') {
      const created = !ids.has('new');
      ids.add('new');
      state.note = [state.note, message.note ?? ''].filter((note) => note !== '').join('\n\n');
      return { ok: true, value: { role: { ...role, id: 'new', note: state.note }, created } };
    }
    if (message.type === 'changeRoles') {
      state.note = message.change.note ?? state.note;
      const missing = message.ids.filter((id) => !ids.has(id));
      return { ok: true, value: { ids: message.ids, missing } };
    }
    if (message.type === 'removeRoles') for (const id of message.ids) ids.delete(id);
    return { ok: true, value: { ids: [], skipped: [] } };
  };
  fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
    sent.push(message as Sent);
    setTimeout(() => respond(answer(message as Sent)), 5);
    return true;
  });
  return { sent, ids, state };
}

function wired() {
  const worker = fakeWorker();
  const notify = vi.fn();
  const fail = vi.fn();
  return { worker, notify, fail, writes: new RoleWrites({ notify, fail }) };
}

beforeEach(() => fakeBrowser.reset());

describe('a posting that is not saved', () => {
  it('is saved by its first note, in one message', async () => {
    const { worker, writes } = wired();
    expect(await writes.change(open, { note: 'first words' })).toBe(true);
    expect(worker.sent.map(({ type }) => type)).toEqual(['saveRole']);
    expect(worker.sent[0]).toMatchObject({ note: 'first words' });
  });

  it('asks for storage that is kept, once it is saved', async () => {
    vi.mocked(keepStorage).mockClear();
    const { worker, writes } = wired();
    worker.state.failure = { name: 'quota' };
    await writes.save(open);
    expect(keepStorage).not.toHaveBeenCalled();
    worker.state.failure = undefined;
    await writes.save(open);
    expect(keepStorage).toHaveBeenCalled();
  });

  it('is saved once, however many things are done to it at the same time', async () => {
    const { worker, writes } = wired();
    const done = await Promise.all([writes.save(open), writes.change(open, { rating: 4 }), writes.change(open, { note: 'x' })]);
    expect(done).toEqual([true, true, true]);
    const types = worker.sent.map(({ type }) => type);
    expect(types.filter((type) => type === 'saveRole')).toHaveLength(1);
    // What was typed or clicked while the save was under way is not lost.
    expect(worker.sent.filter((message) => message.type === 'changeRoles').map((message) => message.change)).toEqual(
      expect.arrayContaining([{ rating: 4 }, { note: 'x' }]),
    );
  });

  it.each([
    [{ note: 'x' }, { rating: 4 }],
    [{ rating: 4 }, { note: 'x' }],
  ])('loses neither of two first changes: %o, %o', async (first, second) => {
    const { worker, writes } = wired();
    await Promise.all([writes.change(open, first), writes.change(open, second)]);
    const kept = worker.sent.map((message) =>
      message.type === 'saveRole' ? { note: message.note } : message.type === 'changeRoles' ? message.change : {},
    );
    expect(Object.assign({}, ...kept)).toMatchObject({ note: 'x', rating: 4 });
    expect(worker.sent.filter(({ type }) => type === 'saveRole')).toHaveLength(1);
  });

  it('that was saved elsewhere keeps the older note: the editor goes on from both', async () => {
    const { worker, writes } = wired();
    worker.ids.add('new');
    worker.state.note = 'older';
    expect(await writes.change(open, { note: 'newer' })).toEqual({ note: 'older\n\nnewer' });
    expect(await writes.change(open, { note: 'older\n\nnewer, longer' })).toBe(true);
    expect(worker.state.note).toBe('older\n\nnewer, longer');
  });

  it('that was saved elsewhere keeps the older note, also where a click saved it first', async () => {
    const { worker, writes } = wired();
    worker.ids.add('new');
    worker.state.note = 'older';
    const [, changed] = await Promise.all([writes.save(open), writes.change(open, { note: 'newer' })]);
    expect(changed).toEqual({ note: 'older\n\nnewer' });
    expect(worker.state.note).toBe('older\n\nnewer');
    expect(await writes.change(open, { note: 'mine' })).toBe(true);
    expect(worker.state.note).toBe('mine');
  });

  it('can be unsaved again by undo', async () => {
    const { worker, writes, notify } = wired();
    await writes.save(open);
    notify.mock.calls[0]![0].undo();
    await vi.waitFor(() => expect(worker.sent.at(-1)).toMatchObject({ type: 'undo', of: worker.sent[0]!.requestId }));
  });
});

describe('a saved role', () => {
  it('is changed by its id', async () => {
    const { worker, writes } = wired();
    worker.ids.add('role-1');
    expect(await writes.change(shownRole(role), { status: 'offer' })).toBe(true);
    expect(worker.sent).toMatchObject([{ type: 'changeRoles', ids: ['role-1'], change: { status: 'offer' } }]);
  });

  it('that was removed elsewhere comes back with what is done to it here', async () => {
    const { worker, writes } = wired();
    expect(await writes.change(shownRole(role), { note: 'still here' })).toBe(true);
    expect(worker.sent.map(({ type }) => type)).toEqual(['changeRoles', 'saveRole', 'changeRoles']);
    expect(worker.sent.at(-1)).toMatchObject({ ids: ['new'], change: { note: 'still here' } });
  });

  it('is removed with a way back', async () => {
    const { worker, writes, notify } = wired();
    worker.ids.add('role-1');
    await writes.remove(role);
    notify.mock.calls[0]![0].undo();
    await vi.waitFor(() => expect(worker.sent.at(-1)).toMatchObject({ type: 'undo', of: worker.sent[0]!.requestId }));
  });
});

describe('a failure', () => {
  it('is shown, and nothing counts as kept', async () => {
    const { worker, writes, fail } = wired();
    worker.state.failure = { name: 'quota' };
    expect(await writes.save(open)).toBe(false);
    expect(await writes.change(shownRole(role), { note: 'x' })).toBe(false);
    expect(await writes.remove(role)).toBe(false);
    expect(fail.mock.calls).toEqual([[{ name: 'quota' }], [{ name: 'quota' }], [{ name: 'quota' }]]);
  });
});

describe('a saved role as it is shown', () => {
  it('has the person’s edits in it, and the icons of its page', () => {
    const shown = shownRole({ ...role, edits: { title: 'Mine' } });
    expect([shown.key, shown.posting.title, shown.posting.url]).toEqual([role.keys[0], 'Mine', posting.url]);
    expect(shown.flags).toEqual({ saved: true, noted: true, applied: true });
    expect(shownRole({ ...role, note: '', status: 'interested' }).flags).toEqual({ saved: true });
  });
});
