/** Reed. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'reed',
  name: 'Reed',
  status: 'unproven',
  hosts: ['reed.co.uk'],
  matches: ['https://*.reed.co.uk/jobs*'],
  currency: () => 'GBP',
  identify(url) {
    const path = inPath(url, /^\/(jobs\/[^/]+\/\d{5,})\/?$/);
    if (path) return posting(/(\d+)$/.exec(path)?.[1], `https://www.reed.co.uk/${path}`);
    return /^\/jobs(?:\/[^/]+)?\/?$/.test(url.pathname) ? list() : OTHER;
  },
};
