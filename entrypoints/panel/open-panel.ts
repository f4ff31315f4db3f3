/** The panel beside the page, by the browser's own name for it. Must be called directly in a click. */
import { browser } from 'wxt/browser';

/** Firefox calls it sidebar; WXT's types know Chromium's names only. */
interface SidebarApi {
  readonly sidebarAction?: { open(): Promise<void> };
}

export function openSidePanel(windowId: number | undefined): void {
  const { sidebarAction } = browser as unknown as SidebarApi;
  if (sidebarAction !== undefined) void sidebarAction.open();
  else if (windowId !== undefined) void browser.sidePanel.open({ windowId });
}
