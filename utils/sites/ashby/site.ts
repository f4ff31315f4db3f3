/** Ashby: hosted boards, also framed on employers' own sites. The organization's name is case-sensitive. */
import { list, OTHER, parameter, posting, segments, UUID } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'ashby',
  name: 'Ashby',
  status: 'proven',
  hosts: ['jobs.ashbyhq.com'],
  matches: ['https://jobs.ashbyhq.com/*'],
  allFrames: true,
  identify(url) {
    const [organization, first, second] = segments(url);
    if (!organization) return OTHER;
    const id = [first, second, parameter(url, 'ashby_jid', UUID)].find((part) => part && UUID.test(part));
    if (id) return posting(id, `${url.origin}/${encodeURIComponent(organization)}/${id}`);
    return first === undefined || first === 'embed' ? list() : OTHER;
  },
};
