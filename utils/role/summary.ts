/**
 * A role as lists show it: what the person put right already applied, without the long texts (description, later
 * readings, signals). Ten thousand of these fit in memory; the whole role is read when it is looked at.
 */
import type { JobPosting } from '../posting/posting';
import type { Level, Track, Verdict } from '../track/verdict';
import type { Role, Status } from './role';

export interface RoleSummary {
  readonly id: string;
  readonly keys: readonly string[];
  readonly site: string;
  readonly url: string;
  readonly title: string;
  readonly hiringOrganization?: string;
  readonly jobLocation?: readonly string[];
  readonly jobLocationType?: JobPosting['jobLocationType'];
  readonly employmentType?: JobPosting['employmentType'];
  readonly baseSalary?: JobPosting['baseSalary'];
  readonly datePosted?: string;
  readonly validThrough?: string;
  /** The person's correction where there is one, else the model's. */
  readonly track: Track;
  readonly corrected: boolean;
  /** Of the model's verdict; 1 where the person corrected it. */
  readonly confidence: number;
  readonly level: Level;
  readonly rung?: number;
  readonly directReports: string;
  readonly handsOn: Verdict['handsOn'];
  readonly dualLadder: Verdict['dualLadder'];
  readonly note: string;
  readonly rating?: number;
  readonly tags: readonly string[];
  readonly contact: string;
  readonly followUp?: string;
  readonly status: Status;
  readonly history: Role['history'];
  readonly shortlists: readonly string[];
  readonly savedAt: number;
  readonly updatedAt: number;
  readonly sequence: number;
}

/** A posting with a later reading laid over it: what that does not say stays, but for what was found in a text that is no longer there. */
export function withReading(before: JobPosting, later: JobPosting | undefined): JobPosting {
  const { jobLocationTypeContradiction: _found, ...stated } = before;
  return { ...(later?.description === undefined ? before : stated), ...later };
}

/** The newest reading of the role's posting, with what the person put right. */
export function postingOf(role: Role): JobPosting {
  return { ...withReading(role.posting, role.versions.at(-1)?.posting), ...role.edits };
}

/** What lists show of a role. */
export function summarise(role: Role): RoleSummary {
  const { site, url, title, hiringOrganization, jobLocation, jobLocationType, employmentType, baseSalary, datePosted, validThrough } =
    postingOf(role);
  const { confidence, level, rung, directReports, handsOn, dualLadder, track } = role.verdict;
  return {
    id: role.id,
    keys: role.keys,
    site,
    url,
    title,
    hiringOrganization,
    jobLocation,
    jobLocationType,
    employmentType,
    baseSalary,
    datePosted,
    validThrough,
    track: role.correction?.track ?? track,
    corrected: role.correction !== undefined,
    confidence: role.correction ? 1 : confidence,
    level,
    rung,
    directReports,
    handsOn,
    dualLadder,
    note: role.note,
    rating: role.rating,
    tags: role.tags,
    contact: role.contact,
    followUp: role.followUp,
    status: role.status,
    history: role.history,
    shortlists: role.shortlists,
    savedAt: role.savedAt,
    updatedAt: role.updatedAt,
    sequence: role.sequence,
  };
}
