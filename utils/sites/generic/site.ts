/** Every page that no named site claims. */
import { canonicalUrl } from '../../posting/identity';
import { currencyOfSubdomain, currencyOfSuffix } from '../country';
import type { Site } from '../site';
import { postingId } from './posting-id';

export const genericSite: Site = {
  id: 'generic',
  name: 'Other career sites',
  status: 'proven',
  hosts: [],
  matches: [],
  /** For signs only: see `PayHints.bare`. */
  currency: (host) => currencyOfSubdomain(host) ?? currencyOfSuffix(host) ?? 'USD',
  identify(url) {
    const identifier = postingId(url);
    return { kind: 'posting', ...(identifier ? { identifier } : {}), canonicalUrl: canonicalUrl(url) };
  },
};
