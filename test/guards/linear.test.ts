/**
 * Texts that make a backtracking pattern try everything: runs of what it repeats, without what it ends on. Every pattern under
 * utils/posting and utils/sites is reached by one of these functions; a pattern that is not linear needs seconds here.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { workplaceContradiction } from '../../utils/posting/contradiction';
import { isoDate } from '../../utils/posting/date';
import { employmentTypes } from '../../utils/posting/employment-type';
import { htmlText, oneLine } from '../../utils/posting/html-text';
import { foldCompany, foldTitle } from '../../utils/posting/identity';
import { parsePay, payInText } from '../../utils/posting/pay';
import { addressText, cleanPlace } from '../../utils/posting/place';
import { workplaceType } from '../../utils/posting/workplace';
import { labelledField, splitLabel } from '../../utils/sites/generic/labels';
import { placeLikeness } from '../../utils/sites/generic/places';
import { postingId } from '../../utils/sites/generic/posting-id';
import { readPage } from '../../utils/sites/read-page';
import { SITES } from '../../utils/sites/registry';
import { mended } from '../../utils/sites/schema-org/mend';

/** Characters that are repeated, and how often a text repeats them. */
const PUMPS = [
  '\t',
  ' ',
  '-',
  '·',
  '0',
  '0,',
  'a',
  'A0',
  '(',
  '<',
  '"',
  ',',
  'jobs',
  '-jobs-in-',
  'job ',
  'in the office ',
  'k ',
  '$1 ',
  'a.',
  '@',
  '\\',
];
const LENGTH = 20_000;
/** Some functions look at the first 2,000 characters only; others at all of a description. */
const LENGTHS = [1500, 60_000];
/** Milliseconds of the processor for one text: a linear function needs a few, a quadratic one on this length hundreds to thousands. */
const LIMIT = 300;

/** The least of three, for other tests run beside this one. */
function milliseconds(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && least > LIMIT; i++) {
    const before = process.cpuUsage();
    run();
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

const hostile = (pump: string): string[] =>
  LENGTHS.flatMap((length) => {
    const run = pump.repeat(Math.ceil(length / pump.length));
    return [`1${run}x`, `x ${run} 1`, `£1${run}2`, `Salary: ${run}`, `this role is ${run}`];
  });

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  parsePay: (text) => parsePay(text, { label: true, currency: 'USD' }),
  payInText,
  cleanPlace,
  addressText: (text) => addressText({ addressLocality: text, streetAddress: text }),
  isoDate,
  employmentTypes,
  workplaceType,
  workplaceContradiction: (text) => workplaceContradiction('TELECOMMUTE', text),
  oneLine,
  htmlText,
  foldCompany,
  foldTitle,
  labelledField,
  splitLabel,
  placeLikeness,
  mended: (text) => mended(`{"a": "${text}"}`),
};

describe('time is linear in a hostile text', () => {
  for (const [name, run] of Object.entries(FUNCTIONS)) {
    it(name, () => {
      const slow = PUMPS.filter((pump) => hostile(pump).some((text) => milliseconds(() => run(text)) > LIMIT));
      expect(slow, `${name} needs more than ${LIMIT} ms for a run of these`).toEqual([]);
    });
  }

  it('addresses, of every site', () => {
    const slow: string[] = [];
    for (const site of [...SITES]) {
      for (const pump of ['jobs', '-jobs-in-', '0', 'a-', '--', '%2F', '_0']) {
        for (const start of ['/', '/jobs/', '/remote-', '/job/']) {
          const url = new URL(`https://${site.hosts[0]}${start}${pump.repeat(LENGTH / pump.length)}/x?a=${pump}`);
          if (milliseconds(() => [site.identify(url), postingId(url)]) > LIMIT) slow.push(`${site.id}: ${start}${pump}…`);
        }
      }
    }
    expect(slow).toEqual([]);
  });

  it('unknown pages: classes, titles, labels and runs of text', () => {
    for (const pump of ['\t', '-', '0', 'a ', '(', '|']) {
      const run = pump.repeat(LENGTH / pump.length);
      const item = `<li class="card ${run}"><h3><a href="/jobs/1-x">Engineer</a></h3><span id="${run}">${run}</span><p>Location: ${run}</p></li>`;
      const html = `<title>Jobs ${run}</title><meta property="og:site_name" content="${run}"><main><h1>Engineer ${run}</h1><ul>${item}${item.replace('1-x', '2-x')}</ul><p>${run}</p></main>`;
      const { document } = new JSDOM(html, { url: 'https://careers.example/jobs' }).window;
      expect(
        milliseconds(() => readPage({ document, url: new URL('https://careers.example/jobs') })),
        `a page of ${JSON.stringify(pump)}`,
      ).toBeLessThan(1500);
    }
  });
});
