/** JustJoin.it, and RocketJobs on the same platform. The slug is the id. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

const HOSTS = ['justjoin.it', 'rocketjobs.pl'];

export const site: Site = {
  id: 'justjoinit',
  name: 'JustJoin.it',
  status: 'unproven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) =>
    ['job-offer/*', 'job-offers*', 'offers/*', 'oferta-pracy/*', 'oferty-pracy*'].map((path) => `https://${host}/${path}`),
  ),
  currency: () => 'PLN',
  identify(url) {
    const slug = inPath(url, /^\/(?:job-offer|offers|oferta-pracy)\/([^/]+)\/?$/);
    if (slug) return posting(slug, `${url.origin}/${url.hostname === 'rocketjobs.pl' ? 'oferta-pracy' : 'job-offer'}/${slug}`);
    return /^\/(?:job-offers|oferty-pracy)(?:\/|$)/.test(url.pathname) ? list() : OTHER;
  },
};
