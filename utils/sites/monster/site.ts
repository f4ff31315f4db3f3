/** Monster. The board was sold in 2025; what became of its pages is not established. */
import { inPath, list, OTHER, posting } from '../address';
import { currencyOfSuffix } from '../country';
import type { Site } from '../site';

const HOSTS = [
  'monster.at',
  'monster.be',
  'monster.ca',
  'monster.ch',
  'monster.co.uk',
  'monster.com',
  'monster.de',
  'monster.es',
  'monster.fr',
  'monster.ie',
  'monster.it',
  'monster.nl',
  'monster.se',
];

export const site: Site = {
  id: 'monster',
  name: 'Monster',
  status: 'unproven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) => [`https://*.${host}/job-openings/*`, `https://*.${host}/jobs/*`]),
  currency: currencyOfSuffix,
  identify(url) {
    const id = inPath(url, /^\/job-openings\/(?:[^/]*--)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i);
    // The slug is not part of the identity but the site answers with it only.
    if (id) return posting(id, `${url.origin}${url.pathname}`);
    return /^\/jobs(?:\/|$)/.test(url.pathname) ? list() : OTHER;
  },
};
