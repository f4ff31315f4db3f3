/** Dice: postings by UUID. */
import { inPath, list, OTHER, posting, UUID } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'dice',
  name: 'Dice',
  status: 'proven',
  hosts: ['dice.com'],
  matches: ['https://*.dice.com/job-detail/*', 'https://*.dice.com/jobs*'],
  currency: () => 'USD',
  identify(url) {
    const id = inPath(url, /^\/job-detail\/([^/]+)\/?$/);
    if (id && UUID.test(id)) return posting(id, `https://www.dice.com/job-detail/${id}`);
    return /^\/jobs(?:\/|$)/.test(url.pathname) ? list() : OTHER;
  },
};
