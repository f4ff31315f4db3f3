/** No Fluff Jobs: the slug is the id, the same in every language. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'nofluffjobs',
  name: 'No Fluff Jobs',
  status: 'unproven',
  hosts: ['nofluffjobs.com'],
  matches: ['https://nofluffjobs.com/*'],
  currency: () => 'PLN',
  identify(url) {
    const slug = inPath(url, /^(?:\/[a-z]{2})?\/job\/([^/]+)\/?$/);
    if (slug) return posting(slug, `https://nofluffjobs.com/job/${slug}`);
    return /^\/(?:[a-z]{2}\/?)?(?:[^/]+\/?)?$/.test(url.pathname) ? list() : OTHER;
  },
};
