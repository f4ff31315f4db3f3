/** Workday: one host per employer. The id is the requisition at the end of the address, unique within the employer. */
import { list, OTHER, posting, segments } from '../address';
import type { Site } from '../site';

const LOCALE = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/**
 * The requisition after the last underscore. A repost gets "-1", "-2" behind it, which is not part of the requisition;
 * numbers such as "R-12345" have their hyphen inside.
 */
function requisition(slug: string): string | undefined {
  const at = slug.lastIndexOf('_');
  const id = at < 0 ? undefined : slug.slice(at + 1);
  if (!id || !/\d/.test(id) || id.length > 60) return undefined;
  const plain = id.replace(/-\d{1,2}$/, '');
  return /\d/.test(plain) ? plain : id;
}

export const site: Site = {
  id: 'workday',
  name: 'Workday',
  status: 'proven',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  identify(url) {
    const parts = segments(url);
    if (parts[0] && LOCALE.test(parts[0])) parts.shift();
    if (!parts.length) return OTHER;
    const folder = parts.findIndex((part) => part === 'job' || part === 'details');
    if (folder > 0) {
      // What follows the slug (/apply, /login) is not the posting's address.
      const end = parts.findIndex((part, at) => at > folder && requisition(part) !== undefined);
      const slug = end < 0 ? undefined : parts[end];
      if (slug === undefined) return OTHER;
      const path = parts
        .slice(0, end + 1)
        .map((part) => encodeURIComponent(part))
        .join('/');
      return posting(requisition(slug), `${url.origin}/${path}`);
    }
    if (parts[0] === 'recruiting') return parts.length === 3 ? list() : OTHER;
    return parts.length === 1 || parts[1] === 'jobs' ? list() : OTHER;
  },
};
