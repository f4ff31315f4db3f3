/** CareerBuilder (merged with Monster in 2024). Its posting id is the "DID". */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  status: 'unproven',
  hosts: ['careerbuilder.com'],
  matches: ['https://*.careerbuilder.com/job/*', 'https://*.careerbuilder.com/jobs*'],
  currency: () => 'USD',
  identify(url) {
    const id = inPath(url, /^\/job\/(J[0-9A-Z]{6,40})\/?$/i);
    if (id) return posting(id, `https://www.careerbuilder.com/job/${id}`);
    return /^\/jobs(?:[-/]|$)/.test(url.pathname) ? list() : OTHER;
  },
};
