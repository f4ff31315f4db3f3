import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MessageFile, tableOf } from '../../utils/i18n/load';
import { LOCALES } from '../../utils/i18n/locales';
import { classify } from '../../utils/track/classify';

describe('the posting to try on the welcome page', () => {
  it.each(LOCALES)('is judged by its duties, not by its title, in %s', (locale) => {
    const words = tableOf(JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as MessageFile);
    const verdict = classify({ title: words.sample_title!, description: words.sample_description! });
    expect(['lead', 'management']).toContain(verdict.track);
    expect(verdict.notes).toContain('hidden-management');
    expect(verdict.signals.some((signal) => signal.field === 'description' && signal.weight > 0)).toBe(true);
  });
});
