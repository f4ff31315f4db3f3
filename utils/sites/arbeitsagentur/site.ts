/** The job search of the Bundesagentur für Arbeit; the id is its reference number. */
import { inPath, list, OTHER, parameter, posting } from '../address';
import type { Site } from '../site';

/** As in 10001-1001234567-S. */
const REFERENCE = /^\d{3,6}-[\w-]{4,40}$/;

export const site: Site = {
  id: 'arbeitsagentur',
  name: 'Arbeitsagentur',
  status: 'unproven',
  hosts: ['arbeitsagentur.de'],
  matches: ['https://www.arbeitsagentur.de/jobsuche/*'],
  currency: () => 'EUR',
  identify(url) {
    const canonical = (id: string): string => `https://www.arbeitsagentur.de/jobsuche/jobdetail/${id}`;
    const id = inPath(url, /^\/jobsuche\/jobdetail\/([^/]+)\/?$/);
    if (id && REFERENCE.test(id)) return posting(id, canonical(id));
    return /^\/jobsuche\/suche\/?$/.test(url.pathname) ? list(parameter(url, 'id', REFERENCE), canonical) : OTHER;
  },
};
