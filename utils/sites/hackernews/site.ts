/**
 * Hacker News, "Ask HN: Who is hiring?". A thread and a comment of it have the same form of address, so the address says
 * "list"; the page tells which of the two it is.
 */
import { DIGITS, list, OTHER, parameter } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'hackernews',
  name: 'Hacker News: Who is hiring',
  status: 'proven',
  hosts: ['news.ycombinator.com'],
  matches: ['https://news.ycombinator.com/item?*'],
  currency: () => 'USD',
  identify(url) {
    return url.pathname === '/item' && parameter(url, 'id', DIGITS) ? list() : OTHER;
  },
};
