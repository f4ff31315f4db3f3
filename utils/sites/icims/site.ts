/** iCIMS: one host per employer; on its older sites the content stands in a frame of the same host. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'icims',
  name: 'iCIMS',
  status: 'proven',
  hosts: ['icims.com'],
  matches: ['https://*.icims.com/jobs/*'],
  allFrames: true,
  identify(url) {
    const id = inPath(url, /^\/jobs\/(\d+)\/(?:[^/]+\/)?job\/?$/);
    if (id) return posting(id, `${url.origin}/jobs/${id}/job`);
    return /^\/jobs\/(?:search|intro)\/?$/.test(url.pathname) ? list() : OTHER;
  },
};
