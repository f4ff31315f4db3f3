/** The page's context menu, and opening the panel. */
import type { browser } from 'wxt/browser';

export type MenusApi = Pick<typeof browser, 'contextMenus'>;

/** Ids of the menu's entries. */
export type MenuAction = 'saveRole' | 'noteRole';

/**
 * Makes the menu anew: on installation and when the language changes. `titles` in the person's language (`menu_save`,
 * `menu_note`).
 */
export async function createMenus(api: MenusApi, titles: Readonly<Record<MenuAction, string>>): Promise<void> {
  await api.contextMenus.removeAll();
  for (const id of ['saveRole', 'noteRole'] as const)
    api.contextMenus.create({ id, title: titles[id], contexts: ['page', 'selection'], documentUrlPatterns: ['https://*/*', 'http://*/*'] });
}

/** The part of the API that opens the panel; Chromium has the one, Firefox the other. */
export interface PanelApi {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens side panel or sidebar. Must be called in the very turn of the person's action (menu, key, message of a click):
 * both browsers refuse later. False where it was refused, as in Firefox for a click inside a page; then the popup's page is
 * opened in a tab instead.
 */
export async function openPanel(api: PanelApi, tabId: number): Promise<boolean> {
  try {
    if (api.sidePanel) await api.sidePanel.open({ tabId });
    else if (api.sidebarAction) await api.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
