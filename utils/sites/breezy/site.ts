/** Breezy: one host per employer; the id is the hexadecimal number before the slug. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'breezy',
  name: 'Breezy',
  status: 'unproven',
  hosts: ['breezy.hr'],
  matches: ['https://*.breezy.hr/', 'https://*.breezy.hr/?*', 'https://*.breezy.hr/p/*'],
  identify(url) {
    if (/^(?:www\.|app\.)?breezy\.hr$/.test(url.hostname)) return OTHER;
    const id = inPath(url, /^\/p\/([0-9a-f]{8,24})(?:-[^/]*)?\/?$/);
    if (id) return posting(id, `${url.origin}/p/${id}`);
    return url.pathname === '/' ? list() : OTHER;
  },
};
