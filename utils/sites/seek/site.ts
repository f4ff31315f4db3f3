/** SEEK, and JobStreet and Jobsdb on the same platform. A search keeps the open posting in `jobId`. */
import { DIGITS, inPath, list, OTHER, parameter, posting } from '../address';
import { currencyOfSubdomain, currencyOfSuffix } from '../country';
import type { Site } from '../site';

const HOSTS = [
  'jobsdb.com',
  'jobstreet.co.id',
  'jobstreet.com',
  'jobstreet.com.my',
  'jobstreet.com.ph',
  'seek.co.nz',
  'seek.com',
  'seek.com.au',
];

export const site: Site = {
  id: 'seek',
  name: 'SEEK / JobStreet / Jobsdb',
  status: 'proven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) => ['job/*', '*/job/*', '*-jobs*', 'jobs*', '*/jobs*'].map((path) => `https://*.${host}/${path}`)),
  currency: (host) => currencyOfSubdomain(host) ?? (host.endsWith('.com') ? undefined : currencyOfSuffix(host)),
  identify(url) {
    const canonical = (id: string): string => `${url.origin}/job/${id}`;
    const id = inPath(url, /^(?:\/[a-z]{2})?\/job\/(\d{5,})\/?$/);
    if (id) return posting(id, canonical(id));
    if (/^(?:\/[a-z]{2})?\/(?:jobs|[^/]+-jobs|jobs-in-[^/]+)(?:\/|$)/.test(url.pathname)) {
      return list(parameter(url, 'jobId', DIGITS) ?? parameter(url, 'jobid', DIGITS), canonical);
    }
    return OTHER;
  },
};
