/** Getting the table of a language from the extension's own files. */
import { chooseLocale, type Locale } from './locales';
import { type Language, type MessageTable, setLanguage } from './t';

/** The shape of a messages.json. */
export type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/** Flattens a messages.json. */
export function tableOf(file: MessageFile): MessageTable {
  return Object.fromEntries(Object.entries(file).map(([key, entry]) => [key, entry.message]));
}

/** What loading needs of the browser; a test hands in its own. */
export interface LanguageSource {
  /** BCP 47 tags, most liked first: `[browser.i18n.getUILanguage(), ...navigator.languages]`. */
  readonly languages: readonly string[];
  /** Reads one file of the extension by its path from the root: `(path) => fetch(browser.runtime.getURL(path)).then((r) => r.json())`. */
  readonly read: (path: `/_locales/${Locale}/messages.json`) => Promise<unknown>;
}

/**
 * Loads the language a person wants (`browser`, or a locale) and sets it for `t`. Works in pages and in the worker; a
 * content script cannot read the extension's files and is handed a `Language` by the worker instead.
 */
export async function loadLanguage(wanted: string, source: LanguageSource): Promise<Language> {
  const locale = chooseLocale(wanted, source.languages);
  const file = (await source.read(`/_locales/${locale}/messages.json`)) as MessageFile;
  const language: Language = { locale, messages: tableOf(file) };
  setLanguage(language);
  return language;
}
