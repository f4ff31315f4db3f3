/** Totaljobs and its sister boards: StepStone's platform. */
import type { Reader } from '../site';
import { items, listing } from '../stepstone/layouts';
import { site } from './site';

export const reader: Reader = { site, postings: [listing], lists: [items] };
