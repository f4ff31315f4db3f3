/** The browser's commands with their keys, and the browser's own page for changing them. */
import { browser } from 'wxt/browser';
import type { KeyOption } from '../../components/options/options-actions';

/** Commands of the manifest that have words; the toolbar button's own command has none. */
export async function keyOptions(): Promise<readonly KeyOption[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter((command) => command.description)
    .map((command) => ({ name: command.name ?? '', description: command.description ?? '', shortcut: command.shortcut ?? '' }));
}

/** Firefox opens its page by a function of its own (from 137 on); Chromium's has an address. */
export async function openKeys(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
