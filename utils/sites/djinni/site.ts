/** Djinni: the number before the slug is the id. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'djinni',
  name: 'Djinni',
  status: 'unproven',
  hosts: ['djinni.co'],
  matches: ['https://djinni.co/jobs*', 'https://djinni.co/*/jobs*'],
  currency: () => 'USD',
  identify(url) {
    const slug = inPath(url, /^\/jobs\/(\d{3,}(?:-[^/]*)?)\/?$/);
    if (slug) return posting(slug.split('-')[0], `https://djinni.co/jobs/${slug}/`);
    return /^\/jobs(?:\/|$)/.test(url.pathname) ? list() : OTHER;
  },
};
