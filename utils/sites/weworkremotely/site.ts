/** We Work Remotely: the slug is the id. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'weworkremotely',
  name: 'We Work Remotely',
  status: 'proven',
  hosts: ['weworkremotely.com'],
  matches: [
    'https://weworkremotely.com/',
    'https://weworkremotely.com/?*',
    'https://weworkremotely.com/remote-jobs*',
    'https://weworkremotely.com/listings/*',
    'https://weworkremotely.com/categories/*',
    'https://weworkremotely.com/*-jobs*',
  ],
  currency: () => 'USD',
  identify(url) {
    const slug = inPath(url, /^\/(?:remote-jobs|listings)\/([^/]+)\/?$/);
    if (slug && slug !== 'search' && slug !== 'new') return posting(slug, `https://weworkremotely.com/remote-jobs/${slug}`);
    return /^\/(?:$|categories\/|remote-jobs(?:\/search)?\/?$|(?=[^/]*jobs)[^/]*\/?$)/.test(url.pathname) ? list() : OTHER;
  },
};
