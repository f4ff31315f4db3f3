/** What knows pages of no site in particular, as one part (utils/sites/on-demand). */
import type { Generic } from '../on-demand';
import { readGenericList } from './list';
import { readGeneric } from './read';
import { genericSite } from './site';

export const GENERIC: Generic = { site: genericSite, page: readGeneric, list: readGenericList };
