/** What every page of the extension does first: speak the person's language and wear their theme, now and when they change. */
import { browser } from 'wxt/browser';
import { applyLanguage, applyTheme } from '../../components/ui/theme';
import { browserLanguages, keepLastLanguage, lastLanguage, left, readWords } from '../../utils/browser/begun';
import { onPreferences, preferencesAtStart } from '../../utils/browser/client';
import { loadLanguage } from '../../utils/i18n/load';
import { type Language, setLanguage, t } from '../../utils/i18n/t';
import type { Preferences } from '../../utils/role/preferences';

/** Words for the tab's title; asked anew when the language changes. */
export type PageTitle = () => string;

/** What is drawn first waits at most so long for what belongs into it, in milliseconds. */
const PATIENCE = 50;

const load = (wanted: string): Promise<Language> =>
  loadLanguage(wanted, { languages: browserLanguages(browser), read: (path) => left.begun?.words.get(path) ?? readWords(path) });

/** Puts a loaded language on the page. */
function speak(wanted: string, language: Language, title: PageTitle): void {
  setLanguage(language);
  applyLanguage(document.documentElement, language.locale);
  document.title = `${title()} · ${t('extensionName')}`;
  keepLastLanguage(wanted);
}

/**
 * Starts a page: answers the preferences once words can be drawn, and calls `draw` after each change of them. The language
 * is set before `draw` runs. `wanted` belongs into the first picture and is waited for, but not for long: a picture that
 * lacks it would be drawn for one frame only.
 */
export async function startPage(
  title: PageTitle,
  draw: (preferences: Preferences) => void,
  wanted?: Promise<unknown>,
): Promise<Preferences> {
  const guess = lastLanguage();
  const patience = wanted && Promise.race([wanted.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const [first, guessed] = await Promise.all([preferencesAtStart(), load(guess), patience]);
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
  delete left.begun;
  return first;
}
