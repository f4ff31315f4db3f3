/** Words for the kinds of findings, in general terms: the quote itself says the rest. */
import { currentLanguage, type PlainKey, t } from '../../utils/i18n/t';

/** A kind's words (`signal_<kind>`), or undefined for a kind that has none. */
export function signalWords(kind: string): string | undefined {
  const key = `signal_${kind.replace(/[^A-Za-z0-9]+/g, '_')}`;
  return Object.hasOwn(currentLanguage().messages, key) ? t(key as PlainKey) : undefined;
}
