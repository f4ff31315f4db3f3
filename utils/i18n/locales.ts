/** The languages of the interface, and which one a person gets. */

/** Folder names under public/_locales. `pt` serves Brazil and Portugal alike: a browser in `pt-BR` or `pt-PT` falls back to it. */
export const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'sv'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language by its own name: a person looks for theirs in the words they know. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  sv: 'Svenska',
};

const isLocale = (code: string): code is Locale => (LOCALES as readonly string[]).includes(code);

/**
 * The language to show. `wanted` is the preference (`browser`, or a locale), `browserLanguages` are BCP 47 tags, most
 * liked first. English where nothing fits.
 */
export function chooseLocale(wanted: string, browserLanguages: readonly string[]): Locale {
  for (const tag of wanted === 'browser' ? browserLanguages : [wanted, ...browserLanguages]) {
    const code = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
    if (isLocale(code)) return code;
  }
  return 'en';
}
