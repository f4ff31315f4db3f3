/** Jobvite: hosted boards; the id is a short code. */
import { list, OTHER, posting, segments } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'jobvite',
  name: 'Jobvite',
  status: 'unproven',
  hosts: ['jobs.jobvite.com'],
  matches: ['https://jobs.jobvite.com/*'],
  identify(url) {
    const parts = segments(url);
    if (parts[0] === 'careers') parts.shift();
    const [company, folder, code] = parts;
    if (!company) return OTHER;
    if (folder === 'job' && code && /^[0-9A-Za-z]{4,20}$/.test(code)) {
      return posting(code, `https://jobs.jobvite.com/${encodeURIComponent(company)}/job/${code}`);
    }
    return folder === undefined || folder === 'jobs' || folder === 'search' ? list() : OTHER;
  },
};
