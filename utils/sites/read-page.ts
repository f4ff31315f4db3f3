/** Reads a page in one go, with the generic readers at hand: for the headless commands and tests. */
import { readGenericList } from './generic/list';
import { readGeneric } from './generic/read';
import { type Generic, type Page, readInSteps } from './read-in-steps';
import type { PageReading, Reader } from './site';

/** What knows pages of no site in particular. */
export const GENERIC: Generic = { page: readGeneric, list: readGenericList };

/** See `readInSteps`. Does not throw for any content of the page. */
export function readPage(page: Page, reader?: Reader): PageReading {
  const steps = readInSteps(page, reader, GENERIC);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
