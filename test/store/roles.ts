/** Invented postings, verdicts and roles for the tests of store, role and worker. */
import type { JobPosting } from '../../utils/posting/posting';
import { newRole } from '../../utils/role/new-role';
import type { Role } from '../../utils/role/role';
import type { TrackInput, Verdict } from '../../utils/track/verdict';

export function aPosting(number = 1, fields: Partial<JobPosting> = {}): JobPosting {
  return {
    site: 'lever',
    identifier: `p-${number}`,
    url: `https://jobs.lever.co/example/p-${number}`,
    title: `Platform Engineer ${number}`,
    hiringOrganization: `Example ${number % 7} Ltd`,
    jobLocation: ['Brno, Czechia'],
    description: `Build and run the platform ${number}.\n- Write code\n- Review code`,
    origin: { title: 'json-ld', url: 'url' },
    ...fields,
  };
}

/** A card: what a list shows of a posting. */
export function aCard(number = 1, fields: Partial<JobPosting> = {}): JobPosting {
  const { description: _description, ...card } = aPosting(number, fields);
  return card;
}

/** A verdict by the title alone, for tests in which the model does not matter. */
export function verdictFor({ title, description }: TrackInput): Verdict {
  const track = /manager|director/i.test(title) ? 'management' : /lead/i.test(title) ? 'lead' : 'ic';
  const quote = title.slice(0, 200);
  return {
    track,
    confidence: description ? 0.9 : 0.6,
    basis: description ? 'posting' : 'title',
    level: 'senior',
    rung: 4,
    directReports: 'none',
    handsOn: 'mostly',
    dualLadder: 'not mentioned',
    managementPush: false,
    notes: [],
    signals: [{ kind: 'title', quote, field: 'title', start: 0, end: quote.length, weight: 1 }],
    quotes: {},
  };
}

export function aRole(number = 1, fields: Partial<Role> = {}): Role {
  const posting = aPosting(number);
  return {
    ...newRole(`role-${String(number).padStart(6, '0')}`, posting, verdictFor(posting), 1_700_000_000_000 + number),
    note: `Note ${number}`,
    ...fields,
  };
}
