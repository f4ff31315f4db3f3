import { beforeEach, expect, it, vi } from 'vitest';

let keepStorage: typeof import('../../entrypoints/page/persist').keepStorage;
beforeEach(async () => {
  vi.resetModules();
  ({ keepStorage } = await import('../../entrypoints/page/persist'));
});

it('asks once', async () => {
  const storage = { persisted: async () => false, persist: vi.fn(async () => true) };
  await Promise.all([keepStorage(storage), keepStorage(storage)]);
  expect(storage.persist).toHaveBeenCalledTimes(1);
});

it('does not ask for what is granted', async () => {
  const storage = { persisted: async () => true, persist: vi.fn(async () => true) };
  await keepStorage(storage);
  expect(storage.persist).not.toHaveBeenCalled();
});

it.each([undefined, {}, { persisted: async () => Promise.reject(new Error('opaque origin')) }])(
  'does no harm where there is none: %o',
  async (storage) => {
    await expect(keepStorage(storage)).resolves.toBeUndefined();
  },
);
