/** Jora: country hosts; the id is the hexadecimal number that ends the slug. */
import { inPath, list, OTHER, posting } from '../address';
import { currencyOfSubdomain } from '../country';
import type { Site } from '../site';

export const site: Site = {
  id: 'jora',
  name: 'Jora',
  status: 'unproven',
  hosts: ['jora.com'],
  matches: ['https://*.jora.com/j?*', 'https://*.jora.com/job/*', 'https://*.jora.com/*-jobs*', 'https://*.jora.com/jobs*'],
  currency: currencyOfSubdomain,
  identify(url) {
    const slug = inPath(url, /^\/job\/((?:[^/]*-)?[0-9a-f]{32})\/?$/);
    if (slug) return posting(slug.slice(-32), `${url.origin}/job/${slug}`);
    return /^\/(?:j|(?=[^/]*jobs(?:-in-|\/?$))[^/]*)\/?$/i.test(url.pathname) ? list() : OTHER;
  },
};
