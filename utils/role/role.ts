/**
 * The role: what a person saved. The posting as saved, its verdict, and what the person made of it.
 */
import * as z from 'zod/mini';
import { baseSalarySchema, jobPostingSchema } from '../posting/posting';
import { HANDS_ON, LEVELS, TITLE_NOTES, TRACKS, UNCLEAR_REASONS, verdictSchema } from '../track/verdict';
import { MOST } from './limits';

/** Steps of an application, in their usual order. */
export const STATUSES = ['interested', 'applied', 'interviewing', 'offer', 'rejected', 'archived'] as const;
export type Status = (typeof STATUSES)[number];

/** Milliseconds since 1970 by the machine's clock: shown, never used to order (see `sequence`). */
const moment = z.number();
const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A later reading of the same posting that differs from the one before. */
export const versionSchema = z.object({ posting: jobPostingSchema, readAt: moment });
export type Version = z.infer<typeof versionSchema>;

/** "Wrong: this is management." Wins over the model and stays with the role. */
export const correctionSchema = z.object({ track: z.enum(TRACKS), at: moment, reason: z.optional(z.string().check(z.maxLength(2000))) });

export type Correction = z.infer<typeof correctionSchema>;

/** The fields a person can put right; their value wins over later readings. */
export const editsSchema = z.partial(
  z.pick(jobPostingSchema, {
    title: true,
    hiringOrganization: true,
    jobLocation: true,
    jobLocationType: true,
    employmentType: true,
    baseSalary: true,
    datePosted: true,
    validThrough: true,
    description: true,
  }),
);
export type Edits = z.infer<typeof editsSchema>;

/** Writes that are counted at most: a file that says more is made up, and the counting must go on above it, as whole numbers do up to 2^53. */
const MAX_SEQUENCE = 2 ** 52;

export const roleSchema = z.object({
  /** Random UUID; never changes, not even by a merge. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** The posting's identity (utils/posting/identity) and every other key under which the same role was met. */
  keys: z.array(z.string().check(z.maxLength(2100))).check(z.minLength(1), z.maxLength(MOST.keys)),
  /** As first saved. */
  posting: jobPostingSchema,
  /** Later readings that differ, oldest first. */
  versions: z.array(versionSchema).check(z.maxLength(MOST.versions)),
  edits: editsSchema,
  verdict: verdictSchema,
  correction: z.optional(correctionSchema),
  /** Plain text. */
  note: z.string().check(z.maxLength(MOST.note)),
  /** 1 to 5 stars. */
  rating: z.optional(z.int().check(z.gte(1), z.lte(5))),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(MOST.tags)),
  contact: z.string().check(z.maxLength(MOST.contact)),
  followUp: z.optional(isoDay),
  status: z.enum(STATUSES),
  /** Every change of status with its moment, oldest first; the last one is `status`. */
  history: z.array(z.object({ status: z.enum(STATUSES), at: moment })).check(z.maxLength(MOST.history)),
  /** Names of the shortlists this role is on. */
  shortlists: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(MOST.shortlists)),
  savedAt: moment,
  updatedAt: moment,
  /** Counts every write of the store: orders roles whatever the clock does. */
  sequence: z.int().check(z.gte(0), z.lte(MAX_SEQUENCE)),
});
export type Role = z.infer<typeof roleSchema>;

/** A posting that was met and not saved: enough for the seen icon, reposts and the pay pictures. */
export const seenSchema = z.object({
  key: z.string().check(z.maxLength(2100)),
  site: z.string().check(z.maxLength(40)),
  url: z.string().check(z.maxLength(2048)),
  title: z.string().check(z.maxLength(1000)),
  hiringOrganization: z.optional(z.string().check(z.maxLength(500))),
  jobLocation: z.optional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(300))),
  baseSalary: z.optional(baseSalarySchema),
  datePosted: z.optional(z.string().check(z.maxLength(40))),
  track: z.enum(TRACKS),
  confidence: z.number(),
  basis: z.enum(['posting', 'title']),
  level: z.enum(LEVELS),
  rung: z.optional(z.int()),
  /** Company, title and place folded for finding the same role under a new id (utils/posting/identity). */
  fingerprint: z.string().check(z.maxLength(200)),
  firstSeen: moment,
  lastSeen: moment,
  /** Whether the posting itself was opened, not only its card met. */
  opened: z.boolean(),
  /** Facets of a verdict that was made from the text, so that the posting's card shows them too; absent: as in a verdict without findings. */
  directReports: z.optional(z.string().check(z.maxLength(40))),
  handsOn: z.optional(z.enum(HANDS_ON)),
  dualLadder: z.optional(z.enum(['offered', 'not mentioned'])),
  managementPush: z.optional(z.boolean()),
  notes: z.optional(z.array(z.enum(TITLE_NOTES))),
  unclearReason: z.optional(z.enum(UNCLEAR_REASONS)),
});
export type Seen = z.infer<typeof seenSchema>;
