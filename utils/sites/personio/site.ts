/** Personio: one host per employer. The language parameter changes the labels, not the posting. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'personio',
  name: 'Personio',
  status: 'unproven',
  hosts: ['jobs.personio.com', 'jobs.personio.de'],
  matches: ['com', 'de'].flatMap((suffix) => ['', '?*', 'job/*'].map((path) => `https://*.jobs.personio.${suffix}/${path}`)),
  identify(url) {
    const id = inPath(url, /^\/job\/(\d+)\/?$/);
    if (id) return posting(id, `${url.origin}/job/${id}`);
    return url.pathname === '/' ? list() : OTHER;
  },
};
