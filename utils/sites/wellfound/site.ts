/** Wellfound, before 2022 AngelList Talent (angel.co). */
import { DIGITS, inPath, list, OTHER, parameter, posting } from '../address';
import type { Site } from '../site';

const canonical = (id: string): string => `https://wellfound.com/jobs/${id}`;

export const site: Site = {
  id: 'wellfound',
  name: 'Wellfound',
  status: 'proven',
  hosts: ['angel.co', 'wellfound.com'],
  matches: [
    'https://wellfound.com/jobs*',
    'https://wellfound.com/role/*',
    'https://wellfound.com/location/*',
    'https://wellfound.com/company/*',
    'https://angel.co/jobs*',
    'https://angel.co/role/*',
    'https://angel.co/company/*',
  ],
  currency: () => 'USD',
  identify(url) {
    const id = inPath(url, /^\/(?:company\/[^/]+\/)?jobs\/(\d{4,})(?:-[^/]*)?\/?$/);
    if (id) return posting(id, canonical(id));
    if (/^\/(?:jobs|role|location)(?:\/|$)|^\/company\/[^/]+(?:\/jobs)?\/?$/.test(url.pathname)) {
      return list(parameter(url, 'job_listing_id', DIGITS), canonical);
    }
    return OTHER;
  },
};
