/** What `reading-time.ts` runs in the browser: the readers as they ship, called by hand. Types only for the caller. */
import { readPage } from '../../../utils/sites/read-page';
import { READERS } from '../../../utils/sites/readers';
import { siteOf } from '../../../utils/sites/registry';

/** A page's reading: what it is, how many elements it has, and how long the reading took, in milliseconds (the least of the runs, for other work may run beside it). */
export interface Timed {
  readonly kind: string;
  readonly nodes: number;
  readonly milliseconds: number;
}

declare global {
  /** Reads a page `runs` times. */
  var timedReading: (html: string, address: string, runs: number) => Timed;
}

globalThis.timedReading = (html, address, runs) => {
  const url = new URL(address);
  const site = siteOf(url);
  const reader = site && READERS.find((one) => one.site === site);
  const times: number[] = [];
  let kind = '';
  let nodes = 0;
  for (let i = 0; i < runs; i++) {
    // A document of its own each time: what is kept between two readings of one page must not flatter the second.
    const document = new DOMParser().parseFromString(html, 'text/html');
    nodes = document.querySelectorAll('*').length;
    const before = performance.now();
    ({ kind } = readPage({ document, url }, reader));
    times.push(performance.now() - before);
  }
  return { kind, nodes, milliseconds: Math.min(...times) };
};
