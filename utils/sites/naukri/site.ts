/** Naukri: twelve digits end the slug, the first six of them the day. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'naukri',
  name: 'Naukri',
  status: 'proven',
  hosts: ['naukri.com'],
  matches: ['https://*.naukri.com/job-listings-*', 'https://*.naukri.com/*-jobs*', 'https://*.naukri.com/jobs-in-*'],
  currency: () => 'INR',
  identify(url) {
    const slug = inPath(url, /^\/(job-listings-(?:[^/]*-)?\d{12})\/?$/);
    if (slug) return posting(slug.slice(-12), `https://www.naukri.com/${slug}`);
    return /^\/(?:(?=[^/]*-jobs(?:-in-|(?:-\d+)?\/?$))|(?=jobs-in-))[^/]*\/?$/.test(url.pathname) ? list() : OTHER;
  },
};
