/** SimplyHired (owned by Indeed): lists with a pane, selected by the parameter `job`. */
import { inPath, list, OTHER, parameter, posting } from '../address';
import { currencyOfSuffix } from '../country';
import type { Site } from '../site';

const HOSTS = ['simplyhired.ca', 'simplyhired.co.in', 'simplyhired.co.uk', 'simplyhired.com', 'simplyhired.com.au', 'simplyhired.de'];
const KEY = /^[\w-]{8,120}$/;

export const site: Site = {
  id: 'simplyhired',
  name: 'SimplyHired',
  status: 'unproven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) => [`https://*.${host}/job/*`, `https://*.${host}/search?*`]),
  currency: currencyOfSuffix,
  identify(url) {
    const canonical = (key: string): string => `${url.origin}/job/${key}`;
    const key = inPath(url, /^\/job\/([\w-]{8,120})\/?$/);
    if (key) return posting(key, canonical(key));
    return /^\/search\/?$/.test(url.pathname) ? list(parameter(url, 'job', KEY), canonical) : OTHER;
  },
};
