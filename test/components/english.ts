import { readFileSync } from 'node:fs';
import { type MessageFile, tableOf } from '../../utils/i18n/load';
import { setLanguage } from '../../utils/i18n/t';

/** Makes `t` speak English, as a page does before it draws. */
export function speakEnglish(): void {
  setLanguage({ locale: 'en', messages: tableOf(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as MessageFile) });
}
