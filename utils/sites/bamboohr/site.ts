/** BambooHR: one host per employer; numbers are unique within the employer. */
import { DIGITS, inPath, list, OTHER, parameter, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'bamboohr',
  name: 'BambooHR',
  status: 'unproven',
  hosts: ['bamboohr.com'],
  matches: ['https://*.bamboohr.com/careers*', 'https://*.bamboohr.com/jobs/*'],
  identify(url) {
    const id =
      inPath(url, /^\/careers\/(\d+)\/?$/) ?? (/^\/jobs\/view\.php$/.test(url.pathname) ? parameter(url, 'id', DIGITS) : undefined);
    if (id) return posting(id, `${url.origin}/careers/${id}`);
    return /^\/(?:careers|jobs)\/?$|^\/jobs\/embed2\.php$/.test(url.pathname) ? list() : OTHER;
  },
};
