/** Remotive: the number ends the slug. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'remotive',
  name: 'Remotive',
  status: 'unproven',
  hosts: ['remotive.com'],
  matches: ['https://remotive.com/', 'https://remotive.com/?*', 'https://remotive.com/remote-jobs*', 'https://remotive.com/remote/jobs/*'],
  currency: () => 'USD',
  identify(url) {
    const path = inPath(url, /^\/((?:remote-jobs|remote\/jobs\/details)\/(?:[^/]+\/)?[^/]*-\d+)\/?$/);
    if (path) return posting(/(\d+)$/.exec(path)?.[1], `https://remotive.com/${path}`);
    return /^\/(?:$|remote-jobs(?:\/[^/]+)?\/?$)/.test(url.pathname) ? list() : OTHER;
  },
};
