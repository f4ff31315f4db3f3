/** XING Jobs: the number ends the slug, and the site answers only with the whole slug. */
import { DIGITS, inPath, list, OTHER, parameter, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'xing',
  name: 'XING',
  status: 'unproven',
  hosts: ['xing.com'],
  matches: ['https://*.xing.com/jobs*'],
  currency: () => 'EUR',
  identify(url) {
    const slug = inPath(url, /^\/jobs\/([^/]*-\d{5,})\/?$/);
    if (slug) return posting(/(\d+)$/.exec(slug)?.[1], `https://www.xing.com/jobs/${slug}`);
    // Without the slug a posting has no address that answers: the selected one gets its search's.
    if (/^\/jobs(?:\/|$)/.test(url.pathname))
      return list(parameter(url, 'id', DIGITS), (id) => `https://www.xing.com/jobs/search?id=${id}`);
    return OTHER;
  },
};
