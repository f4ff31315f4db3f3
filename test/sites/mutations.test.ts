/**
 * Pages as they are never served: nodes deleted, repeated, renamed, reordered, texts swapped. Reading must not throw, must not
 * take long, and must say nothing rather than something wrong where the key nodes are gone.
 * `TRACKMARK_MUTATIONS=5000` sets how many pages are made (400 in a normal run).
 */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/sites/read-page';
import { READERS } from '../../utils/sites/readers';
import { siteOf } from '../../utils/sites/registry';
import type { PageReading, Reader } from '../../utils/sites/site';
import { type Fixture, fixtures } from './fixtures';

const PAGES = Number(process.env.TRACKMARK_MUTATIONS ?? 400);
/** Longest time one reading may take, in milliseconds. */
const LIMIT = 200;

/** Mulberry32: the same seed makes the same page. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (document: Document, element: Element, other: Element, next: () => number) => void;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  delete: (_document, element) => element.remove(),
  repeat: (_document, element) => element.after(element.cloneNode(true)),
  rename: (document, element) => {
    const renamed = document.createElement('x-renamed');
    for (const { name, value } of [...element.attributes]) renamed.setAttribute(name, value);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  },
  unhook: (_document, element) => {
    for (const { name } of [...element.attributes]) if (name !== 'href') element.removeAttribute(name);
  },
  reorder: (_document, element) => {
    for (const child of [...element.children].reverse()) element.append(child);
  },
  move: (_document, element, other) => {
    if (!element.contains(other)) other.append(element);
  },
  swap: (document, element, other) => {
    const texts = [element, other].map((one) => document.createTreeWalker(one, 4).nextNode());
    const [a, b] = texts;
    if (a && b) [a.nodeValue, b.nodeValue] = [b.nodeValue, a.nodeValue];
  },
};

function mutate(document: Document, seed: number): string[] {
  const next = random(seed);
  const done: string[] = [];
  const names = Object.keys(MUTATIONS);
  const count = 1 + Math.floor(next() * 6);
  for (let i = 0; i < count; i++) {
    const all = document.body?.querySelectorAll('*') ?? [];
    if (all.length === 0) return done;
    const pick = () => all[Math.floor(next() * all.length)] as Element;
    const name = names[Math.floor(next() * names.length)] as string;
    const element = pick();
    MUTATIONS[name]?.(document, element, pick(), next);
    done.push(`${name} ${element.localName}`);
  }
  return done;
}

interface Case {
  readonly fixture: Fixture;
  readonly url: URL;
  readonly reader: Reader | undefined;
  readonly document: Document;
}

const cases: Case[] = [...fixtures(), ...fixtures('generic')].map((fixture) => {
  const url = new URL(fixture.expected.url);
  const site = siteOf(url);
  return {
    fixture,
    url,
    reader: site && READERS.find((reader) => reader.site.id === site.id),
    document: new JSDOM(fixture.html, { url: url.href }).window.document,
  };
});

const copy = (document: Document): Document => document.cloneNode(true) as Document;
const all = (reading: PageReading) =>
  [...reading.postings, ...(reading.kind === 'list' && reading.open ? [reading.open] : [])].map((read) => read.posting);

it(`reads ${PAGES} mutated pages without an exception, each within ${LIMIT} ms`, { timeout: 600_000 * Math.max(1, PAGES / 400) }, () => {
  for (const { document, url, reader } of cases) readPage({ document, url }, reader);
  const slow: string[] = [];
  for (let seed = 0; seed < PAGES; seed++) {
    const { fixture, document, url, reader } = cases[seed % cases.length] as Case;
    const page = copy(document);
    const done = mutate(page, seed);
    const where = `${fixture.site}/${fixture.name}, seed ${seed}: ${done.join(', ')}`;
    // Time of the processor, not of the wall: other tests run beside this one.
    const before = process.cpuUsage();
    let reading: PageReading | undefined;
    expect(() => {
      reading = readPage({ document: page, url }, reader);
    }, where).not.toThrow();
    const { user } = process.cpuUsage(before);
    for (const posting of all(reading as PageReading)) expect(posting.title, where).toMatch(/\S/);
    // Collecting garbage counts as our time now and then. A page that is slow by itself is slow every time: the least of four counts.
    let least = user;
    for (let i = 0; i < 3 && least / 1000 > LIMIT; i++) {
      const again = process.cpuUsage();
      readPage({ document: page, url }, reader);
      least = Math.min(least, process.cpuUsage(again).user);
    }
    if (least / 1000 > LIMIT) slow.push(`${where}: ${Math.round(least / 1000)} ms`);
  }
  expect(slow).toEqual([]);
});

/** Takes a text out of the page wherever it stands: text, attributes, titles, scripts. */
function takeOut(document: Document, text: string): void {
  const walker = document.createTreeWalker(document, 4);
  const plain = (value: string) => value.replace(/\s+/g, ' ');
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = plain(node.nodeValue ?? '');
    if (!value.includes(text)) continue;
    // A script without the text must still parse: the value alone goes.
    node.nodeValue = value.split(text).join('');
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes])
      if (plain(value).includes(text)) element.setAttribute(name, plain(value).split(text).join(''));
  }
}

/** A comment that names no role keeps its whole first line as title: without the role there is still that line. */
const LINE_IS_TITLE = ['hackernews'];

describe('says nothing rather than something wrong', () => {
  for (const { fixture, document, url, reader } of cases) {
    const { postings, open, kind } = fixture.expected;
    const subject = open ?? (kind === 'posting' ? postings[0] : undefined);
    const others = new Set(postings.map((posting) => posting.title));
    if (LINE_IS_TITLE.includes(fixture.site)) continue;
    if (subject?.title) {
      it(`${fixture.site}/${fixture.name}: no title where it is gone`, () => {
        const page = copy(document);
        takeOut(page, subject.title as string);
        const reading = readPage({ document: page, url }, reader);
        const read = reading.kind === 'posting' ? reading.postings[0] : reading.kind === 'list' ? reading.open : undefined;
        // What stands in the page besides may still name the same role in part ("Engineer" of "Engineer II"), never another.
        if (read) expect(subject.title?.includes(read.posting.title) || others.has(read.posting.title), read.posting.title).toBe(true);
      });
    }
    if (subject?.hiringOrganization) {
      it(`${fixture.site}/${fixture.name}: no employer where it is gone`, () => {
        const page = copy(document);
        takeOut(page, subject.hiringOrganization as string);
        const reading = readPage({ document: page, url }, reader);
        const read = reading.kind === 'posting' ? reading.postings[0] : reading.kind === 'list' ? reading.open : undefined;
        const company = read?.posting.hiringOrganization;
        if (company) expect(subject.hiringOrganization, company).toContain(company);
      });
    }
    if (kind === 'list' && postings.length > 1) {
      it(`${fixture.site}/${fixture.name}: no wrong title on a card whose title is gone`, () => {
        const page = copy(document);
        const gone = postings[0]?.title as string;
        takeOut(page, gone);
        const titles = new Set<string | null | undefined>(postings.map((posting) => posting.title));
        for (const { posting } of readPage({ document: page, url }, reader).postings) {
          expect(
            [...titles].some((title) => title?.includes(posting.title) || title?.replace(gone, '').trim() === posting.title),
            posting.title,
          ).toBe(true);
        }
      });
    }
  }
});
