// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsModel } from '../../entrypoints/options/options-model';
import { preferencesSchema } from '../../utils/role/preferences';
import { StoreError, type StoreTrouble } from '../../utils/store/store-error';
import { speakEnglish } from '../components/english';

/** What the store answers to any reading. */
let trouble: StoreTrouble;
vi.mock('../../utils/browser/client', async (actual) => ({
  ...(await actual<object>()),
  pageStore: () => {
    throw new StoreError(trouble, 'cannot be read');
  },
}));

beforeAll(speakEnglish);
beforeEach(() => {
  fakeBrowser.reset();
  const heard = { addListener: () => {} };
  Object.assign(fakeBrowser.permissions, { onAdded: heard, onRemoved: heard, contains: async () => false });
  fakeBrowser.runtime.onMessage.addListener(async () => ({ ok: true, value: { state: 'well' } }));
});

const makeModel = () =>
  new OptionsModel(
    preferencesSchema.parse({}),
    () => {},
    () => {},
  );

it.each([
  ['quota', 'quota'],
  ['store-missing', 'store-damaged'],
] as const)('tells the trouble %s by its own name, in counting and in forgetting what was seen', async (what, told) => {
  trouble = what;
  const model = makeModel();
  model.start();
  await vi.waitFor(() => expect(model.data.failure?.name).toBe(told));
  model.actions.dismissFailure();
  model.actions.clearSeen();
  await vi.waitFor(() => expect(model.data.failure?.name).toBe(told));
});

it('says that notifications are not allowed, and nothing where they are', async () => {
  const request = vi.fn(async () => false);
  Object.assign(fakeBrowser.permissions, { request });
  const model = makeModel();
  model.actions.setReminders(true);
  await vi.waitFor(() => expect(model.data.failure?.name).toBe('no-notifications'));
  expect(model.data.preferences.reminders).toBe(false);
  model.actions.dismissFailure();
  request.mockResolvedValue(true);
  model.actions.setReminders(true);
  await vi.waitFor(() => expect(model.data.preferences.reminders).toBe(true));
  expect(model.data.failure).toBeUndefined();
});
