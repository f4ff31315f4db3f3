/**
 * The words as they lie in the built extension: the keys once, in `words/keys.json`, and each language's texts in the keys'
 * order. Keys in every language would be 21 KB of the store package. The browser's own `_locales` keep what the manifest names.
 */
import type { MessageFile } from './load';
import { LOCALES, type Locale } from './locales';

export type WordsFile = '/words/keys.json' | `/words/${Locale}.json`;

/** What a page or the worker reads to speak a language. */
export const wordsFilesOf = (locale: Locale) => ['/words/keys.json', `/words/${locale}.json`] as const satisfies readonly WordsFile[];

/** Every file of them, by its path from the extension's root. */
export const WORDS_FILES: readonly WordsFile[] = ['/words/keys.json', ...LOCALES.map((locale) => `/words/${locale}.json` as const)];

/** What is in one of the files. `messages` answers a language's messages.json; all have the same keys (test/i18n). */
export function wordsFile(path: WordsFile, messages: (locale: Locale) => MessageFile): string[] {
  const keys = Object.keys(messages('en'));
  const locale = LOCALES.find((code) => path === `/words/${code}.json`);
  if (locale === undefined) return keys;
  const file = messages(locale);
  return keys.map((key) => {
    const entry = file[key];
    if (entry === undefined) throw new Error(`${key} has no words in ${locale}: add it to public/_locales/${locale}/messages.json`);
    return entry.message;
  });
}
