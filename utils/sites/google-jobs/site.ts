/** Google's jobs panel inside its search. The document id is opaque; the address of the panel is the only one a posting has there. */
import { list, OTHER } from '../address';
import { currencyOfSuffix } from '../country';
import type { Site } from '../site';

/** Google's search hosts of the countries where the jobs panel is offered and a jobs site of ours has a host of its own. */
const HOSTS = [
  'google.at',
  'google.be',
  'google.ca',
  'google.ch',
  'google.co.in',
  'google.co.jp',
  'google.co.nz',
  'google.co.uk',
  'google.co.za',
  'google.com',
  'google.com.au',
  'google.com.br',
  'google.com.hk',
  'google.com.mx',
  'google.com.sg',
  'google.cz',
  'google.de',
  'google.dk',
  'google.es',
  'google.fi',
  'google.fr',
  'google.ie',
  'google.it',
  'google.nl',
  'google.no',
  'google.pl',
  'google.pt',
  'google.se',
  'google.sk',
];

/** The document id of the open posting: `htidocid=` in query or hash, or inside the newer hash `vhid=vt=20/docid=<id>`. */
function openDocument(url: URL): string | undefined {
  const hash = new URLSearchParams(url.hash.slice(1));
  const id = url.searchParams.get('htidocid') ?? hash.get('htidocid') ?? /(?:^|\/)docid=([^/&]+)/.exec(hash.get('vhid') ?? '')?.[1];
  return id && /^[\w+/=-]{8,80}$/.test(id) ? id : undefined;
}

export const site: Site = {
  id: 'google-jobs',
  name: 'Google Jobs',
  status: 'proven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) => [`https://www.${host}/search?*udm=8*`, `https://www.${host}/search?*ibp=htl;jobs*`]),
  currency: currencyOfSuffix,
  identify(url) {
    const jobs = url.searchParams.get('udm') === '8' || url.searchParams.get('ibp')?.startsWith('htl;jobs');
    if (url.pathname !== '/search' || !jobs) return OTHER;
    return list(openDocument(url), (id) => `${url.origin}/search?ibp=htl;jobs#htivrt=jobs&htidocid=${encodeURIComponent(id)}`);
  },
};
