/** What few pages are read with, as one part (utils/sites/on-demand). */
import { statePosting, statePostings } from './generic/state';
import type { Seldom } from './on-demand';
import { markupPostings } from './schema-org/markup';
import { mended } from './schema-org/mend';
import { chosen, schemaList, settled } from './schema-org/several';
import { reasonForNothing, saysExpired } from './walls';

export const SELDOM: Seldom = {
  chosen,
  markupPostings,
  mended,
  reasonForNothing,
  saysExpired,
  schemaList,
  settled,
  statePosting,
  statePostings,
};
