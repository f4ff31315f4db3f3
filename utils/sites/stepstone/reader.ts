/** StepStone. */
import type { Reader } from '../site';
import { items, listing } from './layouts';
import { site } from './site';

export const reader: Reader = { site, postings: [listing], lists: [items] };
