/** Greenhouse: its two generations of boards, each with a European host, and the frame that employers embed. */
import { DIGITS, list, OTHER, parameter, posting, segments } from '../address';
import type { Site } from '../site';

const HOSTS = ['boards.eu.greenhouse.io', 'boards.greenhouse.io', 'job-boards.eu.greenhouse.io', 'job-boards.greenhouse.io'];

export const site: Site = {
  id: 'greenhouse',
  name: 'Greenhouse',
  status: 'proven',
  hosts: HOSTS,
  matches: HOSTS.map((host) => `https://${host}/*`),
  allFrames: true,
  identify(url) {
    const [board, folder, id] = segments(url);
    if (board === 'embed') {
      // `token` is the posting's id, `for` the board.
      const name = parameter(url, 'for', /^[\w-]{1,100}$/);
      const token = parameter(url, 'token', DIGITS) ?? parameter(url, 'gh_jid', DIGITS);
      if (folder === 'job_app' && token) {
        return posting(token, name ? `${url.origin}/${name}/jobs/${token}` : `${url.origin}/embed/job_app?token=${token}`);
      }
      return folder === 'job_board' ? list() : OTHER;
    }
    if (!board) return OTHER;
    if (folder === 'jobs' && id && DIGITS.test(id)) return posting(id, `${url.origin}/${board}/jobs/${id}`);
    return folder === undefined || folder === 'jobs' ? list() : OTHER;
  },
};
