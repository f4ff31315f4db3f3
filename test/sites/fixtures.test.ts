/** Every fixture page is read as a careful reader reads it: kind, every card, every field, the open pane. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { JobPosting } from '../../utils/posting/posting';
import { readPage } from '../../utils/sites/read-page';
import { READERS } from '../../utils/sites/readers';
import { siteOf } from '../../utils/sites/registry';
import { type ExpectedPosting, fixtures } from './fixtures';

/** Descriptions are compared word for word; how many blank lines stand between paragraphs is html-text's own test. */
const words = (text: string | undefined): string => (text ?? '').replace(/^- /gm, '').replace(/\s+/g, ' ').trim();

function compare(read: JobPosting | undefined, expected: ExpectedPosting): void {
  expect(read, `no posting where the page has ${expected.title}`).toBeDefined();
  for (const [field, value] of Object.entries(expected) as [keyof JobPosting, unknown][]) {
    const found = read?.[field];
    const where = `${expected.identifier ?? expected.title}: ${field}`;
    if (value === null) expect(found, where).toBeUndefined();
    else if (field === 'description') expect(words(found as string), where).toBe(words(value as string));
    else expect(found, where).toEqual(value);
  }
}

for (const fixture of [...fixtures(), ...fixtures('generic')]) {
  describe(`${fixture.site}/${fixture.name}`, () => {
    it('is read as the page says', () => {
      const url = new URL(fixture.expected.url);
      const { document } = new JSDOM(fixture.html, { url: url.href }).window;
      const site = siteOf(url);
      const reading = readPage(
        { document, url },
        READERS.find((reader) => reader.site === site),
      );
      expect(reading.kind).toBe(fixture.expected.kind);
      if (reading.kind === 'none') {
        expect(reading.reason).toBe(fixture.expected.reason);
        return;
      }
      expect(reading.site).toBe(fixture.site);
      expect(reading.postings.map((one) => one.posting.identifier ?? one.posting.title)).toEqual(
        fixture.expected.postings.map((one) => one.identifier ?? one.title),
      );
      fixture.expected.postings.forEach((expected, i) => {
        compare(reading.postings[i]?.posting, expected);
      });
      const open = reading.kind === 'list' ? reading.open?.posting : undefined;
      if (fixture.expected.open) compare(open, fixture.expected.open);
      else expect(open).toBeUndefined();
    });
  });
}
