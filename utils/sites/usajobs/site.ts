/** USAJobs, the federal government's board. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'usajobs',
  name: 'USAJobs',
  status: 'unproven',
  hosts: ['usajobs.gov'],
  matches: ['https://*.usajobs.gov/job/*', 'https://*.usajobs.gov/GetJob/ViewDetails/*', 'https://*.usajobs.gov/search/results/*'],
  currency: () => 'USD',
  identify(url) {
    const id = inPath(url, /^\/(?:job|GetJob\/ViewDetails)\/(\d+)\/?$/i);
    if (id) return posting(id, `https://www.usajobs.gov/job/${id}`);
    return /^\/search\/results\/?$/i.test(url.pathname) ? list() : OTHER;
  },
};
