/** LinkedIn: www and the country hosts (`de.linkedin.com`) of its logged-out pages. */
import { DIGITS, inPath, list, OTHER, parameter, posting } from '../address';
import type { Site } from '../site';

const canonical = (id: string): string => `https://www.linkedin.com/jobs/view/${id}/`;

export const site: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  status: 'proven',
  hosts: ['linkedin.com'],
  matches: [
    'https://*.linkedin.com/jobs/*',
    'https://*.linkedin.com/jobs?*',
    'https://*.linkedin.com/comm/jobs/*',
    'https://*.linkedin.com/company/*/jobs/*',
  ],
  asksBeforeMarks: true,
  // Other dollars are written with their country ("A$", "CA$") there.
  currency: () => 'USD',
  identify(url) {
    // A slug may itself end in digits ("at-level-42-4051241378"): the id is the last run, and never shorter than six digits.
    const id =
      inPath(url, /^(?:\/comm)?\/jobs\/view\/(?:[^/]*-)?(\d{6,})\/?$/) ?? inPath(url, /^\/jobs-guest\/jobs\/api\/jobPosting\/(\d{6,})\/?$/);
    if (id) return posting(id, canonical(id));
    if (/^\/(?:comm\/)?jobs(?:\/|$)|^\/jobs-guest\/jobs\/|^\/company\/[^/]+\/jobs(?:\/|$)/.test(url.pathname)) {
      // Never referenceJobId or originToLandingJobPostings: they name the posting looked at before.
      return list(parameter(url, 'currentJobId', DIGITS), canonical);
    }
    return OTHER;
  },
};
