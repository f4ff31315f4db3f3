/** StartupJobs (Czechia and its English twin). */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

const HOSTS = ['startupjobs.com', 'startupjobs.cz'];

export const site: Site = {
  id: 'startupjobs',
  name: 'StartupJobs',
  status: 'unproven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) => ['nabidka/*', 'nabidky*', 'job/*', 'jobs*', '*/job/*'].map((path) => `https://*.${host}/${path}`)),
  currency: (host) => (host.endsWith('.cz') ? 'CZK' : 'EUR'),
  identify(url) {
    const path = inPath(url, /^\/((?:en\/)?(?:nabidka|job)\/\d+(?:\/[^/]*)?)\/?$/);
    if (path) return posting(/\/(\d+)/.exec(path)?.[1], `${url.origin}/${path}`);
    return /^\/(?:en\/)?(?:nabidky|jobs)(?:\/|$)/.test(url.pathname) ? list() : OTHER;
  },
};
