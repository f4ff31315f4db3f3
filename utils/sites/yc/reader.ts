/** No real page was at hand: addresses and ids only, the rest is schema.org's and the generic reader's. */
import type { Reader } from '../site';
import { site } from './site';

export const reader: Reader = { site, postings: [], lists: [] };
