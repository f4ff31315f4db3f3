/** Which of the interface's words are sent into pages with the markings: what marks and the evidence panel show. */

import type { Language } from '../i18n/t';

const PAGE_WORDS =
  /^(?:(?:page|track_short|level|flag|note|unclear|verdict|place|evidence|reports|handsOn|ladder)_|track_[a-z]+$|action_(?:save|close)$)/;

/** Picks them out of a language (`currentLanguage()` of utils/i18n/t), and says which it is and how it writes per cent. About 5 KB. */
export function pageWords({ locale, messages }: Language): Readonly<Record<string, string>> {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(0.99).replace('99', '$1');
  return { ...Object.fromEntries(Object.entries(messages).filter(([key]) => PAGE_WORDS.test(key))), language: locale, percent };
}
