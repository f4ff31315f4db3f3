/**
 * Roles to test with: `makeRole({...})` for one with the fields a test is about, `makeRoles(n, seed)` for many that look
 * like a real search (invented companies, texts of a few thousand characters, gaps where postings have gaps).
 * Everything follows from the seed; nothing reads the clock.
 */
import type { BaseSalary, JobPosting } from '../../utils/posting/posting';
import { type Role, type Seen, STATUSES, type Status } from '../../utils/role/role';
import type { Level, Track, Verdict } from '../../utils/track/verdict';
import { makeRandom, type Random } from './random';

/** 1 October 2026, noon UTC: the day on which test roles are saved. */
export const TEST_NOW = Date.UTC(2026, 9, 1, 12);
const DAY = 86_400_000;

/** Place of each level on the common scale, as the verdict gives it. */
const RUNG: Partial<Record<Level, number>> = {
  intern: 1,
  junior: 2,
  mid: 3,
  senior: 4,
  staff: 6,
  principal: 7,
  lead: 5,
  manager: 6,
  'senior-manager': 7,
  director: 8,
  vp: 9,
  'c-level': 10,
};

export function makeVerdict(overrides: Partial<Verdict> = {}): Verdict {
  return {
    track: 'ic',
    confidence: 0.9,
    basis: 'posting',
    level: 'senior',
    rung: 4,
    directReports: 'unknown',
    handsOn: 'unknown',
    dualLadder: 'not mentioned',
    managementPush: false,
    notes: [],
    signals: [],
    quotes: {},
    language: 'en',
    ...overrides,
  };
}

export function makePosting(overrides: Partial<JobPosting> = {}): JobPosting {
  return {
    site: 'lever',
    identifier: '1',
    url: 'https://jobs.lever.co/bramblewick/1',
    title: 'Senior Engineer',
    hiringOrganization: 'Bramblewick Instruments',
    origin: { title: 'dom', url: 'url' },
    ...overrides,
  };
}

type RoleOverrides = Partial<Omit<Role, 'posting' | 'verdict'>> & { posting?: Partial<JobPosting>; verdict?: Partial<Verdict> };

let made = 0;

/** One role. Posting and verdict are filled up field by field, everything else is replaced whole. */
export function makeRole(overrides: RoleOverrides = {}): Role {
  made += 1;
  const { posting, verdict, ...rest } = overrides;
  const id = rest.id ?? `role-${made}`;
  const status = rest.status ?? 'interested';
  const savedAt = rest.savedAt ?? TEST_NOW;
  return {
    id,
    keys: [`test:${id}`],
    posting: makePosting({ identifier: id, url: `https://jobs.lever.co/bramblewick/${id}`, ...posting }),
    versions: [],
    edits: {},
    verdict: makeVerdict(verdict),
    note: '',
    tags: [],
    contact: '',
    status,
    history: [{ status, at: savedAt }],
    shortlists: [],
    savedAt,
    updatedAt: savedAt,
    sequence: made,
    ...rest,
  };
}

const FIRST = [
  'Bramble',
  'Quill',
  'Harrow',
  'Tamsin',
  'Otter',
  'Velvet',
  'Cinder',
  'Maple',
  'North',
  'Pebble',
  'Saffron',
  'Thistle',
  'Umber',
  'Wren',
  'Yarrow',
  'Zephyr',
];
const SECOND = ['wick', 'stone', 'field', 'bridge', 'moor', 'gate', 'haven', 'ford', 'mere', 'croft'];
const THIRD = ['Instruments', 'Robotics', 'Health', 'Bank', 'Foods', 'Logistics', 'Energy', 'Games', 'Textiles', 'Analytics'];
const PLACES = [
  'Berlin, Germany',
  'Madrid, Spain',
  'Lyon, France',
  'Porto, Portugal',
  'Malmö, Sweden',
  'Leeds, United Kingdom',
  'Austin, TX',
  'Toronto, Canada',
  'Zürich, Schweiz',
  'Remote',
];
const SITES = ['linkedin', 'indeed', 'greenhouse', 'lever', 'ashby', 'workday', 'generic'];
const TAGS = ['dream', 'backup', 'recruiter', 'remote first', 'ask pay', 'referral', 'far away', 'good team'];
const LISTS = ['autumn', 'close to home', 'long shots'];
const CRAFTS = [
  'Software Engineer',
  'Data Engineer',
  'Product Designer',
  'Nurse',
  'Electrician',
  'Analyst',
  'Chemist',
  'Accountant',
  'Security Engineer',
  'Statistician',
];
const TITLES: Record<Track, readonly (readonly [Level, string])[]> = {
  ic: [
    ['junior', 'Junior *'],
    ['mid', '*'],
    ['senior', 'Senior *'],
    ['staff', 'Staff *'],
    ['principal', 'Principal *'],
  ],
  lead: [
    ['lead', 'Lead *'],
    ['lead', '* Team Lead'],
  ],
  management: [
    ['manager', '* Manager'],
    ['senior-manager', 'Senior Manager, *s'],
    ['director', 'Director, *s'],
    ['vp', 'Vice President, *s'],
  ],
  unclear: [['unknown', 'Talented *']],
};
const SENTENCES: Record<Track, string> = {
  ic: 'This is an individual contributor role without direct reports',
  lead: 'You lead a team of 4 and keep half of your week for your own work',
  management: 'You have 7 direct reports, hold their reviews and hire for the team',
  unclear: 'We are always looking for good people',
};
const FILLER = [
  'Plan and carry out the work from the first sketch to the day it is used.',
  'Write down what was decided, so that the next person need not guess.',
  'Talk with the people who use the result, and change it when it does not help them.',
  'Review the work of colleagues and have yours reviewed.',
  'Keep an eye on cost, safety and the time that things take.',
  'Three or more years in a similar position, or another way of showing that you can do it.',
  'A flat hierarchy, thirty days of holiday and a desk beside a window.',
  'We answer every application within two weeks, whatever the answer is.',
];

function description(track: Track, random: Random): string {
  const bullets = Array.from({ length: random.int(20, 45) }, () => `- ${random.pick(FILLER)}`);
  bullets.splice(random.int(0, 10), 0, `- ${SENTENCES[track]}.`);
  return `What you will do\n${bullets.join('\n')}\n\nWho we are\n${random.pick(FILLER)}`;
}

function pay(rung: number, random: Random): BaseSalary | undefined {
  if (random.chance(0.45)) return undefined;
  const currency = random.pick(['EUR', 'EUR', 'EUR', 'USD', 'GBP', 'SEK']);
  const scale = currency === 'SEK' ? 10 : 1;
  const year = Math.round((28_000 + rung * 13_000 + random.int(-6_000, 9_000)) / 1000) * 1000 * scale;
  if (random.chance(0.08)) return { currency, minValue: Math.round(year / 1_900), unitText: 'HOUR' };
  if (random.chance(0.15)) return { currency, minValue: year, unitText: 'YEAR' };
  return { currency, minValue: year, maxValue: Math.round(year * 1.2), unitText: 'YEAR' };
}

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

interface Drawn {
  readonly track: Track;
  readonly level: Level;
  readonly title: string;
  readonly company: string;
  readonly site: string;
  readonly places: string[];
  readonly baseSalary?: BaseSalary;
}

function draw(random: Random): Drawn {
  const track = random.pick(['ic', 'ic', 'ic', 'lead', 'management', 'management', 'unclear'] as const);
  const [level, pattern] = random.pick(TITLES[track]);
  const baseSalary = pay(RUNG[level] ?? 3, random);
  return {
    track,
    level,
    title: pattern.replace('*', random.pick(CRAFTS)),
    company: `${random.pick(FIRST)}${random.pick(SECOND)} ${random.pick(THIRD)}`,
    site: random.pick(SITES),
    places: Array.from({ length: random.chance(0.1) ? 3 : 1 }, () => random.pick(PLACES)),
    ...(baseSalary && { baseSalary }),
  };
}

function verdictOf({ track, level }: Drawn, title: string, text: string, random: Random): Verdict {
  const sentence = SENTENCES[track];
  const start = text.indexOf(sentence);
  const rung = RUNG[level];
  return makeVerdict({
    track,
    confidence: track === 'unclear' ? 0 : random.int(55, 98) / 100,
    level,
    ...(rung === undefined ? { rung: undefined, unclearReason: 'no-duties' as const } : { rung }),
    directReports: track === 'ic' ? 'none' : track === 'lead' ? '4' : track === 'management' ? '7' : 'unknown',
    handsOn: track === 'ic' ? 'mostly' : track === 'lead' ? 'partly' : track === 'management' ? 'no' : 'unknown',
    dualLadder: random.chance(0.1) ? 'offered' : 'not mentioned',
    signals: [
      { kind: `${track}-duties`, quote: sentence, field: 'description', start, end: start + sentence.length, weight: 2.1 },
      { kind: 'title', quote: title, field: 'title', start: 0, end: title.length, weight: random.chance(0.3) ? -0.4 : 0.8 },
    ],
  });
}

/** `count` roles as a long search leaves them: some noted, rated, tagged, applied for, a tenth of them twins on another site. */
export function makeRoles(count: number, seed = 1): Role[] {
  const random = makeRandom(seed);
  const roles: Role[] = [];
  for (let index = 0; index < count; index += 1) {
    const twin = index > 10 && random.chance(0.05) ? roles[index - random.int(1, 10)] : undefined;
    const drawn = draw(random);
    const title = twin?.posting.title ?? drawn.title;
    const text = twin?.posting.description ?? description(drawn.track, random);
    const id = `${seed}-${index}`;
    const savedAt = TEST_NOW - random.int(0, 300) * DAY - random.int(0, 86_399) * 1000;
    const steps = STATUSES.slice(0, random.chance(0.5) ? 1 : random.int(1, STATUSES.length)) as Status[];
    const history = steps.map((status, step) => ({ status, at: savedAt + step * 9 * DAY }));
    roles.push(
      makeRole({
        id,
        keys: [`${drawn.site}:${id}`],
        posting: {
          site: drawn.site,
          identifier: id,
          url: `https://jobs.example/${drawn.site}/${id}`,
          title,
          hiringOrganization: twin?.posting.hiringOrganization ?? drawn.company,
          jobLocation: twin?.posting.jobLocation ?? drawn.places,
          ...(random.chance(0.7) && { jobLocationType: random.pick(['TELECOMMUTE', 'HYBRID', 'ON_SITE'] as const) }),
          ...(random.chance(0.8) && { employmentType: [random.pick(['FULL_TIME', 'FULL_TIME', 'PART_TIME', 'CONTRACTOR'] as const)] }),
          ...(drawn.baseSalary && { baseSalary: drawn.baseSalary }),
          ...(random.chance(0.9) && { datePosted: day(savedAt - random.int(0, 40) * DAY) }),
          ...(random.chance(0.3) && { validThrough: day(savedAt + random.int(10, 60) * DAY) }),
          description: text,
        },
        verdict: twin?.verdict ?? verdictOf(drawn, title, text, random),
        note: random.chance(0.6) ? `Spoke with ${random.pick(FIRST)}: ${random.pick(FILLER)}` : '',
        ...(random.chance(0.4) && { rating: random.int(1, 5) }),
        tags: [...new Set(Array.from({ length: random.int(0, 3) }, () => random.pick(TAGS)))],
        contact: random.chance(0.2) ? `${random.pick(FIRST)} at the front desk` : '',
        ...(random.chance(0.2) && { followUp: day(TEST_NOW + random.int(-10, 30) * DAY) }),
        status: history.at(-1)!.status,
        history,
        shortlists: random.chance(0.3) ? [random.pick(LISTS)] : [],
        savedAt,
        updatedAt: history.at(-1)!.at,
        sequence: index + 1,
      }),
    );
  }
  return roles;
}

/** `count` postings that were met and not saved. */
export function makeSeen(count: number, seed = 2): Seen[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const drawn = draw(random);
    const firstSeen = TEST_NOW - random.int(0, 89) * DAY;
    const rung = RUNG[drawn.level];
    return {
      key: `${drawn.site}:seen-${seed}-${index}`,
      site: drawn.site,
      url: `https://jobs.example/${drawn.site}/seen-${seed}-${index}`,
      title: drawn.title,
      hiringOrganization: drawn.company,
      jobLocation: drawn.places,
      ...(drawn.baseSalary && { baseSalary: drawn.baseSalary }),
      ...(random.chance(0.9) && { datePosted: day(firstSeen - random.int(0, 40) * DAY) }),
      track: drawn.track,
      confidence: drawn.track === 'unclear' ? 0 : 0.7,
      basis: random.chance(0.3) ? ('posting' as const) : ('title' as const),
      level: drawn.level,
      ...(rung !== undefined && { rung }),
      fingerprint: `${drawn.company}|${drawn.title}|${drawn.places[0]}`.toLowerCase(),
      firstSeen,
      lastSeen: firstSeen + random.int(0, 5) * DAY,
      opened: random.chance(0.3),
    };
  });
}
