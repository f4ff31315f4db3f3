/** Invented postings, verdicts and roles in every shape a view has to cope with. */
import type { TabPosting, TabState } from '../../utils/messages';
import type { JobPosting } from '../../utils/posting/posting';
import type { Role } from '../../utils/role/role';
import { type RoleSummary, summarise } from '../../utils/role/summary';
import type { Signal, Track, Verdict } from '../../utils/track/verdict';

/** A fixed now, so that what is drawn does not change from day to day: 25 November 2026, 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 25, 12);
const DAY = 86_400_000;

const DESCRIPTION = `Northwind Instruments builds measuring devices for wind parks.

What you will do
- Design and write the firmware of our next sensor, mostly in Rust
- Review the work of colleagues and mentor two of them
- Decide on the architecture together with hardware

What we offer
- An expert ladder up to Distinguished Engineer, beside the management one`;

export const posting: JobPosting = {
  site: 'greenhouse',
  identifier: '4711001',
  url: 'https://boards.greenhouse.io/northwindinstruments/jobs/4711001',
  title: 'Staff Firmware Engineer',
  hiringOrganization: 'Northwind Instruments',
  jobLocation: ['Rotterdam, Netherlands'],
  jobLocationType: 'HYBRID',
  employmentType: ['FULL_TIME'],
  baseSalary: { currency: 'EUR', minValue: 88_000, maxValue: 112_000, unitText: 'YEAR' },
  datePosted: '2026-11-12',
  validThrough: '2026-12-31',
  description: DESCRIPTION,
  origin: { title: 'json-ld', hiringOrganization: 'json-ld', description: 'json-ld', url: 'url' },
};

const signal = (kind: string, quote: string, weight: number, field: Signal['field'] = 'description'): Signal => {
  const start = Math.max(0, (field === 'title' ? posting.title : DESCRIPTION).indexOf(quote));
  return { kind, quote, field, start, end: start + quote.length, weight };
};

export const verdict: Verdict = {
  track: 'ic',
  confidence: 0.91,
  basis: 'posting',
  level: 'staff',
  rung: 6,
  directReports: 'unknown',
  handsOn: 'mostly',
  dualLadder: 'offered',
  managementPush: false,
  reportsTo: { title: 'VP of Engineering', technical: true },
  notes: [],
  signals: [
    signal('craft-duty', 'Design and write the firmware of our next sensor, mostly in Rust', 1.9),
    signal('title-craft', 'Staff Firmware Engineer', 1.1, 'title'),
    signal('expert-ladder', 'An expert ladder up to Distinguished Engineer, beside the management one', 0.8),
    signal('mentoring', 'mentor two of them', -0.3),
  ],
  quotes: {
    dualLadder: signal('expert-ladder', 'An expert ladder up to Distinguished Engineer', 0),
  },
  language: 'en',
};

export const verdicts: Readonly<Record<Track, Verdict>> = {
  ic: verdict,
  lead: {
    ...verdict,
    track: 'lead',
    confidence: 0.68,
    level: 'lead',
    directReports: '4',
    handsOn: 'partly',
    dualLadder: 'not mentioned',
    managementPush: true,
    quotes: {},
  },
  management: {
    ...verdict,
    track: 'management',
    confidence: 0.83,
    level: 'manager',
    rung: 6,
    directReports: '5-8',
    handsOn: 'no',
    dualLadder: 'not mentioned',
    notes: ['hidden-management'],
    quotes: { directReports: signal('reports', 'mentor two of them', 0) },
  },
  unclear: {
    ...verdict,
    track: 'unclear',
    confidence: 0,
    level: 'unknown',
    rung: undefined,
    unclearReason: 'no-duties',
    directReports: 'unknown',
    handsOn: 'unknown',
    dualLadder: 'not mentioned',
    reportsTo: undefined,
    signals: [],
    quotes: {},
  },
};

export const LONG_TITLE =
  'Senior Principal Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsarchitekt (all genders) for Distributed Measurement Infrastructure, Edge Calibration and Cross-Functional Observability Enablement within the Renewable Asset Performance Division, Northern Europe, remote or on site in one of nine offices';

export const role: Role = {
  id: 'role-1',
  keys: ['greenhouse:4711001'],
  posting,
  versions: [],
  edits: {},
  verdict,
  note: 'Spoke with Ines on Monday, looks right.\n\n- ask who signs off the architecture\n- read https://northwind.example/engineering\n\n1. send CV\n2. call back',
  rating: 4,
  tags: ['rust', 'wind'],
  contact: 'Ines Okafor, ines@northwind.example',
  followUp: '2026-12-02',
  status: 'interviewing',
  history: [
    { status: 'interested', at: NOW - 9 * DAY },
    { status: 'applied', at: NOW - 6 * DAY },
    { status: 'interviewing', at: NOW - DAY },
  ],
  shortlists: ['Autumn'],
  savedAt: NOW - 9 * DAY,
  updatedAt: NOW - DAY,
  sequence: 12,
};

export const open: TabPosting = { key: 'greenhouse:4711001', posting, verdict, flags: { seen: true }, onTrack: true };
export const saved: TabPosting = {
  ...open,
  flags: { seen: true, saved: true, noted: true, applied: true, repostedSince: NOW - 60 * DAY },
  role,
};

const TITLES: readonly (readonly [string, Track, string])[] = [
  ['Senior Data Engineer', 'ic', 'Lumen Harbour'],
  ['Engineering Manager, Payments', 'management', 'Karst & Vale'],
  ['Tech Lead, Search', 'lead', 'Fernhill Robotics'],
  ['Manager', 'unclear', 'Blue Quarry'],
  [LONG_TITLE, 'ic', 'Northwind Instruments'],
  ['Leitende Fachärztin für Anästhesie', 'lead', 'Klinikum Seewalde'],
];

/** Cards of a list, as many as asked. */
export function cards(count: number): TabPosting[] {
  return Array.from({ length: count }, (_, at) => {
    const [title, track, hiringOrganization] = TITLES[at % TITLES.length] ?? TITLES[0]!;
    const one: JobPosting = {
      ...posting,
      title,
      hiringOrganization,
      identifier: String(at),
      url: `${posting.url}${at}`,
      description: undefined,
      baseSalary: at % 2 === 0 ? posting.baseSalary : undefined,
    };
    return {
      key: `greenhouse:${at}`,
      posting: one,
      verdict: { ...verdicts[track], basis: 'title', signals: [] },
      flags: at % 3 === 0 ? { seen: true, saved: true } : {},
      onTrack: track === 'ic' || track === 'unclear',
      ...(at % 3 === 0 ? { role: { ...role, id: `role-${at}` } } : {}),
    };
  });
}

/** A tab in a given state. */
export function tab(over: Partial<TabState> = {}): TabState {
  return { tabId: 1, url: posting.url, access: 'on', site: 'greenhouse', kind: 'posting', cards: [], ...over };
}

/** Summaries of saved roles. */
export function summaries(count: number): RoleSummary[] {
  return cards(count).map((card, at) =>
    summarise({
      ...role,
      id: `role-${at}`,
      posting: card.posting,
      verdict: card.verdict,
      note: at % 2 === 0 ? role.note : '',
      rating: at % 3 === 0 ? undefined : (at % 5) + 1,
      status: at % 4 === 0 ? 'interested' : 'applied',
    }),
  );
}
