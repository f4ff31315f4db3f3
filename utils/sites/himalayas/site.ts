/** Himalayas: a posting is named by company and slug. */
import { list, OTHER, posting, segments } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'himalayas',
  name: 'Himalayas',
  status: 'unproven',
  hosts: ['himalayas.app'],
  matches: ['https://himalayas.app/companies/*', 'https://himalayas.app/jobs*'],
  currency: () => 'USD',
  identify(url) {
    const [folder, company, jobs, slug] = segments(url);
    if (folder === 'jobs') return company === 'api' ? OTHER : list();
    if (folder !== 'companies' || !company || jobs !== 'jobs') return OTHER;
    // Slugs repeat between employers ("software-engineer"), so the company belongs to the id.
    return slug ? posting(`${company}/${slug}`, `https://himalayas.app/companies/${company}/jobs/${slug}`) : list();
  },
};
