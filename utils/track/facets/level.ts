/** Seniority: the title's word wins; without one, the years of experience that the text asks for (guideline, section 4). */
import { claimOf } from '../title/kinds';
import type { TitleReading, TitleRole } from '../title/title';
import type { Level, Track } from '../verdict';

/** Ranks that outweigh "lead": "Staff Engineer (Tech Lead)" is staff. */
const ABOVE_LEAD = ['staff', 'principal'] as const;

const has = (role: TitleRole, rank: string): boolean => role.ranks.some((r) => r.rank === rank);

/** The craft ladder: what its word of rank says, or nothing. */
function craftLevel(title: TitleReading, role: TitleRole): Level | undefined {
  const ranks = new Set(role.ranks.map((r) => r.rank));
  for (const r of title.ranks) if (r.rank === 'senior' || r.rank === 'junior' || r.rank === 'mid') ranks.add(r.rank);
  const first = role.ranks.find((r) => r.rank === 'staff' || r.rank === 'principal');
  if (first) return first.rank as Level;
  if (ranks.has('senior')) return 'senior';
  if (ranks.has('junior') || role.head === 'associate' || role.head === 'associates') return 'junior';
  return ranks.has('mid') ? 'mid' : undefined;
}

/** "Senior/Lead Engineer": the lower of the two is asked for. */
function eitherSenior(title: TitleReading): boolean {
  return title.ranks.some(
    (r, i) =>
      r.rank === 'senior' && title.ranks[i + 1]?.rank === 'lead' && title.title.slice(r.end, title.ranks[i + 1]!.start).trim() === '/',
  );
}

/** A title without words of rank: by years asked for. */
function byYears(years: number | undefined): Level {
  if (years === undefined) return 'mid';
  return years >= 5 ? 'senior' : years <= 1 ? 'junior' : 'mid';
}

/**
 * @param years the most years of experience that the text asks for
 * @param track the final track: a "Marketing Manager" who leads people stands on the management ladder
 */
export function levelOf(title: TitleReading, years: number | undefined, track: Track): Level {
  const { main } = title;
  if (title.ranks.some((r) => r.rank === 'intern')) return 'intern';
  if (title.several) return 'unknown';
  if (!main) return craftless(title, years);
  const craft = craftLevel(title, main);
  if (main.kind === 'graded') return /vp|vice/.test(`${main.head} ${main.before.join(' ')}`) ? 'senior' : 'director';
  const ladder = claimOf(main.kind).level;
  if (eitherSenior(title)) return 'senior';
  if (ladder === 'lead') return ABOVE_LEAD.find((r) => has(main, r)) ?? 'lead';
  if (ladder === 'manager') {
    if (main.ranks.some((r) => r.rank === 'senior' || r.rank === 'group') || main.reach.includes('group')) return 'senior-manager';
    return main.ranks.some((r) => r.rank === 'junior' && /assoc/i.test(r.quote)) ? 'junior' : 'manager';
  }
  if (ladder) return ladder;
  const leads = title.roles.some((r) => claimOf(r.kind).level === 'lead') || has(main, 'lead');
  if (craft === 'staff' || craft === 'principal') return craft;
  if (leads) return 'lead';
  if (craft) return craft;
  if (
    (main.kind === 'commercial-manager' || main.kind === 'field-manager' || main.kind === 'responsible') &&
    (track === 'lead' || track === 'management')
  )
    return 'manager';
  return byYears(years);
}

function craftless(title: TitleReading, years: number | undefined): Level {
  const rank = title.ranks.find((r) => r.rank !== 'intern' && r.rank !== 'group');
  return rank ? (rank.rank as Level) : byYears(years);
}
