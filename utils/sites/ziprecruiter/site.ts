/** ZipRecruiter. `jid` (posting pages) and `lvk` (listing key, two-pane lists) are different numbers of the same posting. */
import { list, OTHER, parameter, posting } from '../address';
import { currencyOfSuffix } from '../country';
import type { Site } from '../site';

const HOSTS = ['ziprecruiter.ca', 'ziprecruiter.co.uk', 'ziprecruiter.com', 'ziprecruiter.ie', 'ziprecruiter.in'];
const KEY = /^[\w-]{6,80}$/;

export const site: Site = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  status: 'unproven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) =>
    ['c/*', 'jobs/*', 'job/*', 'jobs-search*', 'candidate/search*', 'Jobs/*'].map((path) => `https://*.${host}/${path}`),
  ),
  currency: currencyOfSuffix,
  identify(url) {
    const byListing = (key: string): string => `${url.origin}/jobs//j?lvk=${key}`;
    const jid = parameter(url, 'jid', KEY);
    const lvk = parameter(url, 'lvk', KEY);
    if (/^\/c\/[^/]+\/Job\//.test(url.pathname)) return posting(jid, `${url.origin}${url.pathname}${jid ? `?jid=${jid}` : ''}`);
    if (/^\/(?:jobs-search|candidate\/search|Jobs)(?:\/|$)/.test(url.pathname)) return list(lvk, byListing);
    if (/^\/jobs\/\/?j\/?$/.test(url.pathname)) return lvk ? posting(lvk, byListing(lvk)) : OTHER;
    const slug = /^\/jobs?\/([^/]+)\/?$/.exec(url.pathname)?.[1];
    return slug ? posting(slug, `${url.origin}${url.pathname}`) : OTHER;
  },
};
