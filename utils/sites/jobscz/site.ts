/** jobs.cz: standard postings (`/rpd/`), employers' branded ones (`/fp/`), and employers' own sites on subdomains. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'jobscz',
  name: 'jobs.cz',
  status: 'proven',
  hosts: ['jobs.cz'],
  matches: ['https://*.jobs.cz/rpd/*', 'https://*.jobs.cz/fp/*', 'https://*.jobs.cz/prace/*'],
  currency: () => 'CZK',
  identify(url) {
    const id = inPath(url, /^\/(?:rpd|fp\/[^/]+)\/(\d{6,})\/?$/);
    // The short form answers for both kinds.
    if (id) return posting(id, `https://www.jobs.cz/rpd/${id}/`);
    return /^\/prace(?:\/|$)/.test(url.pathname) ? list() : OTHER;
  },
};
