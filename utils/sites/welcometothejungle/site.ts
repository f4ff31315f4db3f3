/** Welcome to the Jungle; `app.` is the former Otta with ids of its own. */
import { list, OTHER, posting, segments } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'welcometothejungle',
  name: 'Welcome to the Jungle',
  status: 'unproven',
  hosts: ['welcometothejungle.com'],
  matches: [
    'https://*.welcometothejungle.com/*/companies/*/jobs*',
    'https://*.welcometothejungle.com/*/jobs*',
    'https://app.welcometothejungle.com/jobs/*',
  ],
  identify(url) {
    const parts = segments(url);
    if (url.hostname === 'app.welcometothejungle.com') {
      const id = parts[0] === 'jobs' ? parts[1] : undefined;
      return id ? posting(id, `https://app.welcometothejungle.com/jobs/${encodeURIComponent(id)}`) : OTHER;
    }
    if (parts[0] && /^[a-z]{2}$/.test(parts[0])) parts.shift();
    const [folder, organization, jobs, slug] = parts;
    if (folder === 'jobs') return list();
    if (folder !== 'companies' || !organization || jobs !== 'jobs') return OTHER;
    if (!slug) return list();
    // The language changes the frame around the posting, never the posting: English stands for all.
    const path = `companies/${encodeURIComponent(organization)}/jobs/${encodeURIComponent(slug)}`;
    return posting(slug, `${url.origin}/en/${path}`);
  },
};
