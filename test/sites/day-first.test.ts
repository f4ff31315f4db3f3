/** Which of "03/04/2026" is the day: by the page's other dates, then by its language; otherwise nobody knows. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dayFirst } from '../../utils/sites/generic/day-first';

const order = (html: string, host = 'jobs.acme.example') => dayFirst(new JSDOM(html).window.document, host);
const page = (language: string, body = '') => `<html lang="${language}"><body>${body}</body></html>`;

describe('day or month first', () => {
  it('is what a date that leaves no choice says, though it stands against a word', () => {
    expect(order(page('en', '<p><span>Posted</span><span>11/25/2026</span></p><p>03/04/2026</p>'))).toBe(false);
    expect(order(page('en-US', '<p>25/11/2026</p>'))).toBe(true);
  });

  it('is unknown where the dates contradict each other', () => {
    expect(order(page('de', '<p>25/11/2026</p><p>11/25/2026</p>'))).toBeUndefined();
  });

  it.each([
    ['de', true],
    ['fr-FR', true],
    ['en-GB', true],
    ['en_AU', true],
    ['en-US', false],
    ['en', undefined],
    ['en-CA', undefined],
    ['', undefined],
  ])('follows the language %s', (language, expected) => {
    expect(order(page(language))).toBe(expected);
  });

  it('does not believe "en-US" on a host of another country: servers write it when they mean English', () => {
    expect(order(page('en-US'), 'www.acme.co.uk')).toBeUndefined();
  });
});
