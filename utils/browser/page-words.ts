/** Which of the interface's words are sent into pages with the markings: what marks and the evidence panel show. */

const PAGE_WORDS =
  /^(?:(?:page|track_short|level|flag|note|unclear|verdict|place|evidence|reports|handsOn|ladder)_|track_[a-z]+$|action_(?:save|close)$)/;

/** Picks them out of a language's table (`currentLanguage().messages` of utils/i18n/t). About 5 KB. */
export function pageWords(messages: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(messages).filter(([key]) => PAGE_WORDS.test(key)));
}
