/** jobs.ch and jobup.ch: postings by UUID; the words of the path depend on the language. */
import { inPath, list, OTHER, parameter, posting, UUID } from '../address';
import type { Site } from '../site';

const HOSTS = ['jobs.ch', 'jobup.ch'];
const FOLDERS = ['vacancies', 'stellenangebote', 'offres-emplois', 'emplois', 'jobs'];

export const site: Site = {
  id: 'jobsch',
  name: 'jobs.ch / jobup.ch',
  status: 'unproven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) => FOLDERS.map((folder) => `https://*.${host}/*/${folder}/*`)),
  currency: () => 'CHF',
  identify(url) {
    const canonical = (id: string): string => `${url.origin}/en/vacancies/detail/${id}/`;
    const id = inPath(url, /^\/[a-z]{2}\/[^/]+\/detail\/([^/]+)\/?$/);
    if (id && UUID.test(id)) return posting(id, canonical(id));
    if (/^\/[a-z]{2}\/(?:vacancies|stellenangebote|offres-emplois|emplois|jobs)(?:\/|$)/.test(url.pathname)) {
      return list(parameter(url, 'jobid', UUID), canonical);
    }
    return OTHER;
  },
};
