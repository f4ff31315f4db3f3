/** Totaljobs and its sister boards on StepStone's British and Irish platform. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

const HOSTS = ['caterer.com', 'cwjobs.co.uk', 'irishjobs.ie', 'jobsite.co.uk', 'totaljobs.com'];

export const site: Site = {
  id: 'totaljobs',
  name: 'Totaljobs',
  status: 'proven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) => [`https://*.${host}/job/*`, `https://*.${host}/jobs*`]),
  currency: (host) => (host.endsWith('.ie') ? 'EUR' : 'GBP'),
  identify(url) {
    const id = inPath(url, /^\/job\/(?:[^/]+\/)*[^/]*-job(\d{5,})\/?$/);
    if (id) return posting(id, `${url.origin}${url.pathname}`);
    return /^\/jobs(?:\/|$)/.test(url.pathname) ? list() : OTHER;
  },
};
