import { expect, it, vi } from 'vitest';
import { createMenus, openPanel } from '../../utils/browser/menus';
import { pageWords } from '../../utils/browser/page-words';
import { showBadge, showTrouble, type ToolbarApi } from '../../utils/browser/toolbar';

it('shows the verdict by letters of the person’s language and takes it away again', async () => {
  const action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn(), setTitle: vi.fn() };
  const api = { action } as unknown as ToolbarApi;
  await showBadge(api, 1, { track: 'management' }, { letters: 'Ger.', title: 'Trackmark · Gestión' });
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: 'Ger.' });
  expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 1, title: 'Trackmark · Gestión' });
  await showBadge(api, 1, { track: 'unclear' }, { letters: '?', title: '' });
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: '?' });
  await showBadge(api, 1, undefined, { letters: '', title: 'Trackmark' });
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: '' });
  expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 1, title: 'Trackmark' });
});

it('shows that something asked for by menu or key could not be done', async () => {
  const action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() };
  await showTrouble({ action } as unknown as ToolbarApi, 1);
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: '!' });
});

it('takes no offence at a tab that is gone', async () => {
  const api = { action: { setBadgeText: vi.fn(() => Promise.reject(new Error('No tab with id: 1.'))) } } as unknown as ToolbarApi;
  await expect(showBadge(api, 1, { track: 'ic' }, { letters: 'IC', title: '' })).resolves.toBeUndefined();
});

it('makes the menu anew', async () => {
  const contextMenus = { removeAll: vi.fn(async () => {}), create: vi.fn() };
  await createMenus({ contextMenus } as never, { saveRole: 'Save', noteRole: 'Note' });
  expect(contextMenus.removeAll).toHaveBeenCalledBefore(contextMenus.create);
  expect(contextMenus.create.mock.calls.map(([entry]) => [entry.id, entry.title])).toEqual([
    ['saveRole', 'Save'],
    ['noteRole', 'Note'],
  ]);
});

it('opens the panel of either browser, and says where it may not', async () => {
  const open = vi.fn(async () => {});
  expect(await openPanel({ sidePanel: { open } }, 5)).toBe(true);
  expect(open).toHaveBeenCalledWith({ tabId: 5 });
  expect(await openPanel({ sidebarAction: { open } }, 5)).toBe(true);
  expect(
    await openPanel({ sidebarAction: { open: () => Promise.reject(new Error('may only be called from a user input handler')) } }, 5),
  ).toBe(false);
  expect(await openPanel({}, 5)).toBe(false);
});

it('sends only the words that pages show', () => {
  expect(
    pageWords({
      locale: 'de',
      messages: {
        page_hidden: 'a',
        track_ic: 'b',
        track_what_ic: 'c',
        action_save: 'd',
        action_undo: 'e',
        options_title: 'f',
        level_vp: 'g',
      },
    }),
  ).toEqual({
    page_hidden: 'a',
    track_ic: 'b',
    action_save: 'd',
    level_vp: 'g',
    language: 'de',
    percent: '$1\u00a0%',
  });
});
