/** Getting the table of a language from the extension's own files. */
import { chooseLocale } from './locales';
import { type WordsFile, wordsFilesOf } from './packed';
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
  readonly read: (path: WordsFile) => Promise<unknown>;
}

/**
 * Loads the language a person wants (`browser`, or a locale) and sets it for `t`. Works in pages and in the worker; a
 * content script cannot read the extension's files and is handed a `Language` by the worker instead.
 */
export async function loadLanguage(wanted: string, source: LanguageSource): Promise<Language> {
  const locale = chooseLocale(wanted, source.languages);
  const [keys, texts] = (await Promise.all(wordsFilesOf(locale).map(source.read))) as [string[], string[]];
  // Without a prototype it is a dictionary from the start: 900 keys put into a usual object take 2 ms of each page's first 50.
  const messages: Record<string, string> = Object.create(null);
  keys.forEach((key, at) => {
    messages[key] = texts[at] ?? key;
  });
  const language: Language = { locale, messages };
  setLanguage(language);
  return language;
}
