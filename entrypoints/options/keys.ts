/** The browser's commands with their keys, and the browser's own page for changing them. */
import { browser } from 'wxt/browser';
import type { KeyOption } from '../../components/options/options-actions';
import { t } from '../../utils/i18n/t';

/** The manifest's commands with the words for them: the browser's own description is in the browser's language, not in the person's. */
const WORDS = {
  openPanel: 'commandOpenPanel',
  saveRole: 'commandSaveRole',
  nextCard: 'commandNextCard',
  previousCard: 'commandPreviousCard',
} as const;

/** The commands with their keys; the toolbar button's own command has no words and is left out. */
export async function keyOptions(): Promise<readonly KeyOption[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter((command) => command.description)
    .map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description: Object.hasOwn(WORDS, name) ? t(WORDS[name as keyof typeof WORDS]) : description,
      shortcut,
    }));
}

/** Firefox opens its page by a function of its own (from 137 on); Chromium's has an address. */
export async function openKeys(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
