// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findRoles } from '../../../entrypoints/panel/search';
import { send } from '../../../utils/browser/client';
import type { WorkerToPages } from '../../../utils/messages';
import { emptyProfile, house, PAGE } from '../../browser/house';
import { aRole } from '../../store/roles';

it('finds what is there now, also after everything was erased elsewhere', async () => {
  emptyProfile();
  const home = house({
    tellPages: (event: WorkerToPages) =>
      void fakeBrowser.runtime.onMessage.trigger(event, { id: fakeBrowser.runtime.id } as never, () => undefined),
  });
  fakeBrowser.runtime.onMessage.addListener((message: { type?: string }, _sender, sendResponse: (answer: unknown) => void) => {
    if (message.type === 'rolesChanged') return undefined as never;
    void home.worker.handle(message, PAGE).then(sendResponse);
    return true;
  });
  await send({ type: 'restoreRoles', roles: [aRole(1, { note: 'ask about the ladder' })] });
  expect((await findRoles('ladder')).map(({ id }) => id)).toEqual([aRole(1).id]);
  await send({ type: 'restoreRoles', roles: [aRole(2, { note: 'another ladder' })] });
  await expect.poll(() => findRoles('ladder')).toHaveLength(2);
  await send({ type: 'eraseEverything' });
  await expect.poll(() => findRoles('ladder')).toEqual([]);
});
