/** SmartRecruiters: the slug behind the digits is cosmetic. */
import { list, OTHER, posting, segments } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  status: 'proven',
  hosts: ['careers.smartrecruiters.com', 'jobs.smartrecruiters.com'],
  matches: ['https://careers.smartrecruiters.com/*', 'https://jobs.smartrecruiters.com/*'],
  identify(url) {
    const [company, slug] = segments(url);
    if (!company || company === 'oneclick-ui') return OTHER;
    const id = /^(\d{9,20})(?:-|$)/.exec(slug ?? '')?.[1];
    if (id) return posting(id, `https://jobs.smartrecruiters.com/${encodeURIComponent(company)}/${id}`);
    return slug === undefined ? list() : OTHER;
  },
};
