/** What knows pages of no site in particular, as `readInSteps` is given it. */
import type { Generic } from '../read-in-steps';
import { readGenericList } from './list';
import { readGeneric } from './read';
import { genericSite } from './site';

export const GENERIC: Generic = { site: genericSite, page: readGeneric, list: readGenericList };
