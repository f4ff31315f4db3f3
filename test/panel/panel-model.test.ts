// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelModel } from '../../entrypoints/panel/panel-model';
import type { Role } from '../../utils/role/role';
import { getRole, recentRoles } from '../../utils/store/role-reads';
import { role } from '../components/fixtures';
import { panelData } from '../gallery/panel-scenes';

vi.mock('../../utils/store/role-reads', () => ({
  getRole: vi.fn(),
  recentRoles: vi.fn(),
  countRoles: async () => 0,
  tagsInUse: async () => [],
  shortlistsInUse: async () => [],
}));
vi.mock('../../utils/browser/client', async (original) => ({
  ...(await original<object>()),
  pageStore: () => undefined,
  onWorkerMessage: (listener: typeof heard) => {
    heard = listener;
    return () => {};
  },
}));

let heard: (event: { type: 'rolesChanged'; ids: readonly string[] }) => void;

const named = (id: string): Role => ({ ...role, id, keys: [id] });

/** Answers when told to. */
function held<T>() {
  let answer!: (value: T) => void;
  const promise = new Promise<T>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}

/** A panel over roles that are read at once, but for what a test holds back. */
function panel(): PanelModel {
  const model = new PanelModel('popup', { backupDays: 0, myTrack: panelData.myTrack } as never, vi.fn(), vi.fn());
  model.start(Promise.resolve(undefined));
  return model;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(getRole).mockImplementation(async (_store, id) => (id === 'gone' ? undefined : named(id)));
  vi.mocked(recentRoles).mockResolvedValue([]);
});

it('says whether a role was opened', async () => {
  const model = panel();
  expect(await model.actions.openRole('a')).toBe(true);
  expect(await model.actions.openRole('gone')).toBe(false);
  expect([model.data.opened?.key, model.data.trouble?.name]).toEqual(['a', 'not-found']);
});

it('keeps the role that was opened last where an earlier one is read later', async () => {
  const model = panel();
  const slow = held<Role>();
  vi.mocked(getRole).mockReturnValueOnce(slow.promise);
  const first = model.actions.openRole('a');
  expect(await model.actions.openRole('b')).toBe(true);
  slow.answer(named('a'));
  expect([await first, model.data.opened?.key]).toEqual([false, 'b']);
});

it.each([
  ['the list', recentRoles, []],
  ['the role', getRole, named('a')],
] as const)('keeps the role that was opened while a change of the one before is read: %s', async (_what, read, late) => {
  const model = panel();
  await model.actions.openRole('a');
  const { promise, answer } = held<never>();
  const calls = vi.mocked<() => Promise<never>>(read as never);
  calls.mockReturnValueOnce(promise).mockClear();
  heard({ type: 'rolesChanged', ids: ['a'] });
  await vi.waitFor(() => expect(calls).toHaveBeenCalled());
  await model.actions.openRole('b');
  answer(late as never);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(model.data.opened?.key).toBe('b');
});

it('shows a change of the role that is opened', async () => {
  const model = panel();
  await model.actions.openRole('a');
  vi.mocked(getRole).mockResolvedValue({ ...named('a'), note: 'changed' });
  heard({ type: 'rolesChanged', ids: ['a'] });
  await vi.waitFor(() => expect(model.data.opened?.role?.note).toBe('changed'));
});
