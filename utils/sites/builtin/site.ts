/** Built In: one national and several city hosts on the same numbers. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

const HOSTS = [
  'builtin.com',
  'builtinaustin.com',
  'builtinboston.com',
  'builtinchicago.org',
  'builtincolorado.com',
  'builtinla.com',
  'builtinnyc.com',
  'builtinseattle.com',
  'builtinsf.com',
];

export const site: Site = {
  id: 'builtin',
  name: 'Built In',
  status: 'unproven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) => [`https://*.${host}/job/*`, `https://*.${host}/jobs*`]),
  currency: () => 'USD',
  identify(url) {
    const path = inPath(url, /^\/(job\/(?:[^/]+\/)?\d+)\/?$/);
    if (path) return posting(/(?<!\d)(\d+)$/.exec(path)?.[1], `https://builtin.com/${path}`);
    return /^\/jobs(?:\/|$)/.test(url.pathname) ? list() : OTHER;
  },
};
