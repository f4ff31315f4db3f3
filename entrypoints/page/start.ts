/** What every page of the extension does first: speak the person's language and wear their theme, now and when they change. */
import { browser } from 'wxt/browser';
import { applyLanguage, applyTheme } from '../../components/ui/theme';
import { onPreferences, preferences } from '../../utils/browser/client';
import { loadLanguage } from '../../utils/i18n/load';
import { t } from '../../utils/i18n/t';
import type { Preferences } from '../../utils/role/preferences';

/** Words for the tab's title; asked anew when the language changes. */
export type PageTitle = () => string;

async function speak(wanted: string, title: PageTitle): Promise<void> {
  const language = await loadLanguage(wanted, {
    languages: [browser.i18n.getUILanguage(), ...navigator.languages],
    read: async (path) => (await fetch(browser.runtime.getURL(path as never))).json(),
  });
  applyLanguage(document.documentElement, language.locale);
  document.title = `${title()} · ${t('extensionName')}`;
}

/**
 * Starts a page: answers the preferences once words can be drawn, and calls `draw` after each change of them. The language
 * is set before `draw` runs.
 */
export async function startPage(title: PageTitle, draw: (preferences: Preferences) => void): Promise<Preferences> {
  const first = await preferences();
  applyTheme(document.documentElement, first.theme);
  await speak(first.language, title);
  let spoken = first.language;
  onPreferences(async (next) => {
    applyTheme(document.documentElement, next.theme);
    if (next.language !== spoken) {
      spoken = next.language;
      await speak(next.language, title);
    }
    draw(next);
  });
  draw(first);
  return first;
}
