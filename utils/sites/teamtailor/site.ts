/** Teamtailor: one host per employer, on some with the region between (`acme.na.teamtailor.com`). */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'teamtailor',
  name: 'Teamtailor',
  status: 'unproven',
  hosts: ['teamtailor.com'],
  matches: ['https://*.teamtailor.com/jobs*', 'https://*.teamtailor.com/*/jobs*'],
  identify(url) {
    const slug = inPath(url, /^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?\/jobs\/(\d+(?:-[^/]*)?)(?:\/applications\/new)?\/?$/);
    if (slug) return posting(slug.split('-')[0], `${url.origin}/jobs/${slug}`);
    return /^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?\/jobs\/?$/.test(url.pathname) ? list() : OTHER;
  },
};
