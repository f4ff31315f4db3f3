/** Y Combinator: Work at a Startup, and the jobs of its companies on ycombinator.com. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'yc',
  name: 'Y Combinator / Work at a Startup',
  status: 'proven',
  // news.ycombinator.com is Hacker News, a site of its own.
  hosts: ['workatastartup.com', 'www.ycombinator.com'],
  matches: [
    'https://www.workatastartup.com/jobs*',
    'https://www.workatastartup.com/companies*',
    'https://www.ycombinator.com/jobs*',
    'https://www.ycombinator.com/companies/*/jobs*',
  ],
  currency: () => 'USD',
  identify(url) {
    if (url.hostname === 'www.ycombinator.com') {
      const slug = inPath(url, /^\/companies\/([^/]+\/jobs\/[0-9A-Za-z]+(?:-[^/]*)?)\/?$/);
      if (slug) return posting(slug.split('/')[2]?.split('-')[0], `https://www.ycombinator.com/companies/${slug}`);
      return /^\/jobs(?:\/|$)|^\/companies\/[^/]+\/jobs\/?$/.test(url.pathname) ? list() : OTHER;
    }
    const id = inPath(url, /^\/jobs\/(\d+)\/?$/);
    if (id) return posting(id, `https://www.workatastartup.com/jobs/${id}`);
    return /^\/(?:jobs|companies)(?:\/|$)/.test(url.pathname) ? list() : OTHER;
  },
};
