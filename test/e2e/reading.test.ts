/** The readers in real Chromium: a page is read in a few milliseconds, and a page of four times the cards in about four times as many. */
import { expect, it } from 'vitest';
import { fixtures } from '../sites/fixtures';
import { quantile, readingTimes } from './support/reading-time';

/** Milliseconds within which 95 of 100 pages are read. */
const P95 = 5;
/** Four times the cards may take this many times as long: a linear reading takes about four, a quadratic one sixteen. */
const LINEAR = 8;
/** Readings of each of the two, of which the quickest counts: other work beside this one only ever adds to a time. */
const RUNS = 25;

const card = (i: number) =>
  `<li class="card"><h3><a href="/jobs/${100_000 + i}-deck-engineer">Deck Engineer F${i}</a></h3><span class="company">Skerry Ferries</span><span class="location">Bergen, Norway</span><time datetime="2026-10-05">5 Oct 2026</time></li>`;
const list = (cards: number) => ({
  name: `${cards} cards`,
  url: 'https://careers.ferries.example/jobs',
  html: `<title>Jobs</title><main><h1>Open positions</h1><ul>${Array.from({ length: cards }, (_one, i) => card(i)).join('')}</ul></main>`,
});

it('reads within milliseconds, and a longer list in proportion', { timeout: 300_000 }, async () => {
  const pages = [...fixtures(), ...fixtures('generic')].map(({ site, name, html, expected }) => ({
    name: `${site}/${name}`,
    html,
    url: expected.url,
  }));
  expect(quantile(await readingTimes(pages), 0.95)).toBeLessThanOrEqual(P95);
  const [short, long] = await readingTimes([list(300), list(1200)], RUNS);
  expect([short?.kind, long?.kind]).toEqual(['list', 'list']);
  expect((long?.milliseconds ?? 0) / (short?.milliseconds ?? 1)).toBeLessThan(LINEAR);
});
