import { readFileSync } from 'node:fs';
import { type MessageFile, tableOf } from '../../utils/i18n/load';
import type { Locale } from '../../utils/i18n/locales';
import { setLanguage } from '../../utils/i18n/t';

/** Makes `t` speak a language, as a page does before it draws. */
export function speak(locale: Locale): void {
  setLanguage({ locale, messages: tableOf(JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as MessageFile) });
}

/** The language of nearly all tests. */
export const speakEnglish = (): void => speak('en');
