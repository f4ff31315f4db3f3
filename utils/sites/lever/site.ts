/** Lever: hosted boards in the United States and in Europe. */
import { list, OTHER, posting, segments, UUID } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'lever',
  name: 'Lever',
  status: 'proven',
  hosts: ['jobs.eu.lever.co', 'jobs.lever.co'],
  matches: ['https://jobs.eu.lever.co/*', 'https://jobs.lever.co/*'],
  allFrames: true,
  identify(url) {
    const [company, id, page] = segments(url);
    if (!company) return OTHER;
    if (id === undefined) return list();
    if (!UUID.test(id) || page === 'thanks') return OTHER;
    return posting(id, `${url.origin}/${company}/${id}`);
  },
};
