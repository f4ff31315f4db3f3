/** Reads a page in one go, with every part at hand: for the headless commands and tests. */
import { withContradiction } from '../posting/contradiction';
import { GENERIC } from './generic/generic';
import { type Page, readInSteps } from './read-in-steps';
import { SELDOM } from './seldom';
import type { PageReading, Reader, ReadPosting } from './site';

const completed = (read: ReadPosting): ReadPosting => ({ ...read, posting: withContradiction(read.posting) });

/** See `readInSteps`; the postings are completed as the worker completes them. Does not throw for any content of the page. */
export function readPage(page: Page, reader?: Reader): PageReading {
  const steps = readInSteps(page, reader, { generic: GENERIC, seldom: SELDOM });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { lacking, ...reading } = step.value;
  if (reading.kind === 'none') return reading;
  if (reading.kind === 'posting') return { ...reading, postings: [completed(reading.postings[0])] };
  return { ...reading, postings: reading.postings.map(completed), ...(reading.open && { open: completed(reading.open) }) };
}
