/** Workable: employers' pages (apply.workable.com) and its own search (jobs.workable.com). */
import { inPath, list, OTHER, parameter, posting, segments } from '../address';
import type { Site } from '../site';

/** Short code of an employer's posting: ten upper-case letters and digits. */
const CODE = /^[0-9A-F]{6,16}$/i;
/** Id of the search's own page. */
const VIEW = /^[0-9A-Za-z]{16,32}$/;

export const site: Site = {
  id: 'workable',
  name: 'Workable',
  status: 'proven',
  hosts: ['workable.com'],
  matches: ['https://apply.workable.com/*', 'https://jobs.workable.com/*', 'https://*.workable.com/j/*'],
  identify(url) {
    if (url.hostname === 'jobs.workable.com') {
      const canonical = (id: string): string => `https://jobs.workable.com/view/${id}`;
      const id = inPath(url, /^\/view\/([0-9A-Za-z]{16,32})(?:\/|$)/);
      if (id) return posting(id, canonical(id));
      if (/^\/(?:search|company)(?:\/|$)|^\/$/.test(url.pathname)) return list(parameter(url, 'selectedJobId', VIEW), canonical);
      return OTHER;
    }
    const parts = segments(url);
    const at = parts.indexOf('j');
    const code = at < 0 ? undefined : parts[at + 1];
    if (code && CODE.test(code)) {
      const account = at > 0 ? `${encodeURIComponent(parts[0]!)}/` : '';
      return posting(code.toUpperCase(), `${url.origin}/${account}j/${code.toUpperCase()}`);
    }
    return url.hostname === 'apply.workable.com' && parts.length === 1 ? list() : OTHER;
  },
};
