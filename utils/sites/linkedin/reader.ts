/**
 * LinkedIn: logged out ("guest", 2019 to now), signed in with the classic layout (2020 to 2026) and with the one since 2025
 * ("SDUI") whose classes are all hashes and whose hooks are `componentkey` and `data-sdui-*`.
 */
import type { Reader } from '../site';
import { classicCards, classicPosting } from './classic';
import { guestCards, guestPosting } from './guest';
import { sduiCards, sduiPosting } from './sdui';
import { site } from './site';

export const reader: Reader = {
  site,
  postings: [guestPosting, classicPosting, sduiPosting],
  lists: [guestCards, classicCards, sduiCards],
  wall({ document, url }) {
    if (/^\/(?:authwall|login|uas\/login|checkpoint|signup)(?:\/|$)/.test(url.pathname)) return 'login-wall';
    if (/auth_?wall|^d_checkpoint|^uno-reg/.test(document.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? ''))
      return 'login-wall';
    if (document.querySelector('.jobs-search-no-results-banner, .jobs-semantic-search__no-results, .no-results, svg#empty-room-small'))
      return 'empty-list';
    const closed = document.querySelector('.closed-job, .closed-job__flavor--closed');
    return closed && !document.querySelector('.show-more-less-html__markup, .description__text') ? 'expired' : undefined;
  },
};
