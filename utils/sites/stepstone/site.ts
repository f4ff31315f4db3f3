/** StepStone: the slug before the number is cosmetic. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

const HOSTS = ['stepstone.at', 'stepstone.be', 'stepstone.de', 'stepstone.fr', 'stepstone.nl'];

export const site: Site = {
  id: 'stepstone',
  name: 'StepStone',
  status: 'proven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) => [`https://*.${host}/jobs*`, `https://*.${host}/*/jobs*`, `https://*.${host}/*--*.html*`]),
  currency: () => 'EUR',
  identify(url) {
    const id = inPath(url, /^\/[^/]*--(\d{5,})(?:-inline)?\.html$/);
    if (id) return posting(id, `${url.origin}${url.pathname}`);
    return /^\/(?:[a-z]{2}\/)?jobs(?:\/|$)/.test(url.pathname) ? list() : OTHER;
  },
};
