/** Indeed: some sixty country hosts of one domain. Keys are only unique within a country, so the canonical address keeps its host. */
import { inPath, list, OTHER, parameter, posting } from '../address';
import { currencyOfSubdomain } from '../country';
import type { Site } from '../site';

/** Sixteen hexadecimal digits. */
const KEY = /^[0-9a-f]{16}$/i;

export const site: Site = {
  id: 'indeed',
  name: 'Indeed',
  status: 'proven',
  hosts: ['indeed.com'],
  matches: [
    'https://*.indeed.com/',
    'https://*.indeed.com/?*',
    'https://*.indeed.com/viewjob?*',
    'https://*.indeed.com/m/*',
    'https://*.indeed.com/jobs?*',
    'https://*.indeed.com/q-*',
    'https://*.indeed.com/l-*',
    'https://*.indeed.com/cmp/*/jobs*',
    'https://*.indeed.com/rc/clk?*',
    'https://*.indeed.com/pagead/clk?*',
  ],
  currency: (host) => (host.startsWith('www.') || host === 'indeed.com' ? 'USD' : currencyOfSubdomain(host)),
  identify(url) {
    const canonical = (key: string): string => `${url.origin}/viewjob?jk=${key}`;
    const key = parameter(url, 'jk', KEY);
    if (inPath(url, /^\/((?:m\/)?viewjob|rc\/clk|pagead\/clk)\/?$/)) return key ? posting(key, canonical(key)) : OTHER;
    if (/^\/(?:$|m\/?$|(?:m\/)?jobs\/?$|q-|l-|cmp\/[^/]+\/jobs)/.test(url.pathname)) {
      return list(parameter(url, 'vjk', KEY), canonical);
    }
    return OTHER;
  },
};
