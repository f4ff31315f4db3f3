/** Recruitee: one host per employer; the slug is the id. */
import { list, OTHER, posting, segments } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'recruitee',
  name: 'Recruitee',
  status: 'unproven',
  hosts: ['recruitee.com'],
  matches: ['https://*.recruitee.com/', 'https://*.recruitee.com/?*', 'https://*.recruitee.com/o/*'],
  identify(url) {
    const [folder, slug, page] = segments(url);
    if (url.hostname === 'www.recruitee.com' || url.hostname === 'recruitee.com') return OTHER;
    if (folder === 'o' && slug && (page === undefined || page === 'c')) return posting(slug, `${url.origin}/o/${encodeURIComponent(slug)}`);
    return folder === undefined ? list() : OTHER;
  },
};
