/** What every page of the extension does first: speak the person's language and wear their theme, now and when they change. */
import { browser } from 'wxt/browser';
import { applyLanguage, applyTheme } from '../../components/ui/theme';
import { onPreferences, preferences } from '../../utils/browser/client';
import { loadLanguage } from '../../utils/i18n/load';
import { type Language, setLanguage, t } from '../../utils/i18n/t';
import type { Preferences } from '../../utils/role/preferences';

/** Words for the tab's title; asked anew when the language changes. */
export type PageTitle = () => string;

/** The language asked for last, by its preference: its words are read while the preferences are. */
const LAST_LANGUAGE = 'last-language';

async function load(wanted: string): Promise<Language> {
  return loadLanguage(wanted, {
    languages: [browser.i18n.getUILanguage(), ...navigator.languages],
    read: async (path) => (await fetch(browser.runtime.getURL(path as never))).json(),
  });
}

/** Puts a loaded language on the page. */
function speak(wanted: string, language: Language, title: PageTitle): void {
  setLanguage(language);
  applyLanguage(document.documentElement, language.locale);
  document.title = `${title()} · ${t('extensionName')}`;
  localStorage.setItem(LAST_LANGUAGE, wanted);
}

/**
 * Starts a page: answers the preferences once words can be drawn, and calls `draw` after each change of them. The language
 * is set before `draw` runs.
 */
export async function startPage(title: PageTitle, draw: (preferences: Preferences) => void): Promise<Preferences> {
  const guess = localStorage.getItem(LAST_LANGUAGE) ?? 'browser';
  const [first, guessed] = await Promise.all([preferences(), load(guess)]);
  applyTheme(document.documentElement, first.theme);
  speak(first.language, first.language === guess ? guessed : await load(first.language), title);
  let spoken = first.language;
  onPreferences(async (next) => {
    applyTheme(document.documentElement, next.theme);
    if (next.language !== spoken) {
      spoken = next.language;
      speak(next.language, await load(next.language), title);
    }
    draw(next);
  });
  draw(first);
  return first;
}
