import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatAgo, formatAgoDay, formatBytes, formatDay, formatList, formatNearDay, formatPay } from '../../utils/i18n/format';
import { loadLanguage, type MessageFile, tableOf } from '../../utils/i18n/load';
import { chooseLocale, LOCALES, type Locale } from '../../utils/i18n/locales';
import { type WordsFile, wordsFile } from '../../utils/i18n/packed';
import { setLanguage, t, word } from '../../utils/i18n/t';

const messages = (locale: Locale) => JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as MessageFile;
const read = async (path: WordsFile): Promise<unknown> => wordsFile(path, messages);

describe('choosing the language', () => {
  it('follows the browser, through regions', () => {
    expect(chooseLocale('browser', ['pt-BR', 'en'])).toBe('pt');
    expect(chooseLocale('browser', ['fi', 'sv_SE'])).toBe('sv');
  });
  it('prefers what the person chose', () => expect(chooseLocale('de', ['fr'])).toBe('de'));
  it('falls back to the browser for a language that went, then to English', () => {
    expect(chooseLocale('xx', ['fr'])).toBe('fr');
    expect(chooseLocale('browser', ['ja'])).toBe('en');
  });
});

describe('t', () => {
  it('fills substitutions, and leaves a dollar sign a dollar sign', () => {
    setLanguage({ locale: 'en', messages: { action_save: 'a $1 b $2 $$1' } });
    expect(t('action_save', 'x', '$1')).toBe('a x b $1 $1');
  });
  it('leaves out a substitution that was not given', () => {
    setLanguage({ locale: 'en', messages: { action_save: 'a$1' } });
    expect(t('action_save')).toBe('a');
  });
  it('shows the key where words are missing', () => {
    setLanguage({ locale: 'en', messages: {} });
    expect(t('action_save')).toBe('action_save');
  });
  it('turns domain values into parts of keys', () =>
    expect([word('senior-manager'), word('not mentioned')]).toEqual(['senior_manager', 'not_mentioned']));
});

describe('the packed words', () => {
  it.each(LOCALES)('say in %s what its messages.json says', async (locale) => {
    const language = await loadLanguage(locale, { languages: ['en'], read });
    expect(language.messages).toEqual(tableOf(messages(locale)));
  });
  it('are not made of a language that lacks a message', () => {
    const lacking = (locale: Locale): MessageFile => (locale === 'de' ? {} : { action_save: { message: 'Save role' } });
    expect(() => wordsFile('/words/de.json', lacking)).toThrow('action_save has no words in de');
  });
});

describe('formats, by the language', () => {
  beforeEach(async () => {
    await loadLanguage('de', { languages: ['en'], read });
  });
  it('writes pay as stated', () => {
    expect(formatPay({ currency: 'EUR', minValue: 60000, maxValue: 75000.5, unitText: 'YEAR' })?.replace(/\s/g, ' ')).toBe(
      '60.000 € – 75.000,50 € pro Jahr',
    );
    expect(formatPay({ minValue: 20 })).toBe('ab 20');
    expect(formatPay({ currency: 'SEK', maxValue: 20 })?.replace(/\s/g, ' ')).toBe('bis 20 SEK');
    expect(formatPay({ currency: 'EUR' })).toBeUndefined();
    expect(formatPay(undefined)).toBeUndefined();
  });
  it('writes a day without a time zone slip', () => expect(formatDay('2026-03-01T23:30:00-08:00')).toBe('01.03.2026'));
  it("leaves the year out where it is today's", () => {
    expect(formatNearDay('2026-03-01', '2026-11-25')).toBe('1. März');
    expect(formatNearDay('2025-03-01', '2026-11-25')).toBe('01.03.2025');
  });
  it('leaves what is no date', () => expect(formatDay('soon')).toBe('soon'));
  it('says how long ago', () => {
    expect(formatAgo(0, 3 * 86_400_000)).toBe('vor 3 Tagen');
    expect(formatAgo(86_400_000, 0)).toBe('morgen');
    expect(formatAgo(5, 0)).toMatch(/Minute/);
  });
  it.each([0, 15, 23])('says how far a day is, at %s o’clock as at any hour', (hour) => {
    const now = new Date(2026, 10, 26, hour, 30).getTime();
    expect(formatAgoDay('2026-11-26', now)).toBe('heute');
    expect(formatAgoDay('2026-11-27T23:00:00Z', now)).toBe('morgen');
    expect(formatAgoDay('2026-11-25', now)).toBe('gestern');
    expect(formatAgoDay('2026-11-05', now)).toBe('vor 3 Wochen');
  });
  it('writes amounts of storage', () => {
    expect(formatBytes(0)).toMatch(/^0/);
    expect(formatBytes(1_500_000).replace(/\s/g, ' ')).toBe('1,5 MB');
  });
  it('joins lists', () => expect(formatList(['a', 'b', 'c'])).toBe('a, b und c'));
});
