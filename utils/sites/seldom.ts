/** What a page of a known site is seldom read with, as one part (utils/sites/on-demand). */
import type { Seldom } from './on-demand';
import { markupPostings } from './schema-org/markup';
import { mended } from './schema-org/mend';
import { reasonForNothing, saysExpired } from './walls';

export const SELDOM: Seldom = { markupPostings, mended, reasonForNothing, saysExpired };
