/** Glassdoor. A search keeps one address for all selections: only a posting's own page names its id. */
import { DIGITS, inPath, list, OTHER, parameter, posting } from '../address';
import { currencyOfSuffix } from '../country';
import type { Site } from '../site';

/** Hosts of its countries; `fr.glassdoor.be` and `de.glassdoor.ch` are subdomains of two of them. */
const HOSTS = [
  'glassdoor.at',
  'glassdoor.be',
  'glassdoor.ca',
  'glassdoor.ch',
  'glassdoor.co.in',
  'glassdoor.co.nz',
  'glassdoor.co.uk',
  'glassdoor.com',
  'glassdoor.com.ar',
  'glassdoor.com.au',
  'glassdoor.com.br',
  'glassdoor.com.hk',
  'glassdoor.com.mx',
  'glassdoor.de',
  'glassdoor.es',
  'glassdoor.fr',
  'glassdoor.ie',
  'glassdoor.it',
  'glassdoor.nl',
  'glassdoor.sg',
];
/** Folders of lists and postings, by language ("Vaga" pt, "Emploi" fr, "Job" everywhere else); `job-listing` holds postings. */
const FOLDERS = ['Job', 'Jobs', 'Vaga', 'Emploi', 'Empleo', 'Lavoro', 'Vacature', 'job-listing', 'partner'];

export const site: Site = {
  id: 'glassdoor',
  name: 'Glassdoor',
  status: 'proven',
  hosts: HOSTS,
  matches: HOSTS.flatMap((host) => FOLDERS.map((folder) => `https://*.${host}/${folder}/*`)),
  currency: currencyOfSuffix,
  identify(url) {
    const canonical = (id: string): string => `${url.origin}/job-listing/j?jl=${id}`;
    const id = parameter(url, 'jl', DIGITS) ?? parameter(url, 'jobListingId', DIGITS);
    if (inPath(url, /^\/(job-listing\/|partner\/jobListing\.htm)/)) return id ? posting(id, canonical(id)) : OTHER;
    // The folder's own index is a landing page of popular searches.
    if (/^\/[^/]+\/index\.htm$/.test(url.pathname)) return OTHER;
    if (/SRCH_|^\/(?:Jobs?|Vaga|Emploi|Empleo|Lavoro|Vacature)\//.test(url.pathname)) return list(id, canonical);
    return OTHER;
  },
};
