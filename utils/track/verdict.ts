/**
 * The verdict: which track a posting's role is on, how sure that is, and the very words that decided.
 * Meaning of each label: README, "What the labels mean".
 */
import * as z from 'zod/mini';

/** ic = individual contributor; lead = leads people and still does the craft; management = people are the job. */
export const TRACKS = ['ic', 'lead', 'management', 'unclear'] as const;
export type Track = (typeof TRACKS)[number];

/** Seniority as titles name it, lowest first by their rungs; `unknown` where neither title nor text tells. */
export const LEVELS = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'staff',
  'manager',
  'principal',
  'senior-manager',
  'director',
  'vp',
  'c-level',
  'unknown',
] as const;
export type Level = (typeof LEVELS)[number];

/** Share of the duties that is the profession's own work: mostly >= 70 %, partly 30 to 69 %, no < 30 %. */
export const HANDS_ON = ['mostly', 'partly', 'no', 'unknown'] as const;
export type HandsOn = (typeof HANDS_ON)[number];

/** Why a verdict is `unclear`. */
export const UNCLEAR_REASONS = ['no-duties', 'title-cannot-tell', 'contradicts-itself', 'several-roles'] as const;
export type UnclearReason = (typeof UNCLEAR_REASONS)[number];

/** What a title hides: an expert's title over people duties, or a manager's title without reports. */
export const TITLE_NOTES = ['hidden-management', 'empty-title'] as const;
export type TitleNote = (typeof TITLE_NOTES)[number];

/** Longest quote, in UTF-16 units. */
export const LONGEST_QUOTE = 200;

/** Words of the input, verbatim: `input[field].slice(start, end) === quote`; offsets count UTF-16 units. */
export const quoteSchema = z.object({
  quote: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
  field: z.enum(['title', 'description']),
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
});
export type Quote = z.infer<typeof quoteSchema>;

/** One finding that weighed. `weight` is its log-odds for the shown track against the runner-up: below zero it spoke against. */
const signalSchema = z.extend(quoteSchema, { kind: z.string().check(z.maxLength(60)), weight: z.number() });
export type Signal = z.infer<typeof signalSchema>;

export const verdictSchema = z.object({
  track: z.enum(TRACKS),
  /** Probability that `track` is right; 0 for `unclear`. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** Whether the text was read or only the title (a card of a list). */
  basis: z.enum(['posting', 'title']),
  unclearReason: z.optional(z.enum(UNCLEAR_REASONS)),
  level: z.enum(LEVELS),
  /** Place on the scale on which both ladders stand side by side: 1 (intern) to 10 (c-level); absent where the level is unknown. */
  rung: z.optional(z.int().check(z.gte(1), z.lte(10))),
  /** `none`, `unknown`, a number, a range such as `5-8`, or one that is open: `15+`, `up to 10`. */
  directReports: z.string().check(z.maxLength(40)),
  handsOn: z.enum(HANDS_ON),
  dualLadder: z.enum(['offered', 'not mentioned']),
  /** An ic or lead role that is expected to turn into management. */
  managementPush: z.boolean(),
  /** The boss the text names, and whether that boss is technical (absent: cannot be told). */
  reportsTo: z.optional(z.object({ title: z.string().check(z.maxLength(200)), technical: z.optional(z.boolean()) })),
  notes: z.array(z.enum(TITLE_NOTES)),
  /** Heaviest first, for and against. */
  signals: z.array(signalSchema).check(z.maxLength(20)),
  /** The words behind each facet that has any. */
  quotes: z.partialRecord(z.enum(['directReports', 'dualLadder', 'managementPush', 'reportsTo']), quoteSchema),
  /** ISO 639-1 code of the detected language. */
  language: z.optional(z.string().check(z.maxLength(8))),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** What a verdict is made from. Without a description only the title speaks. */
export interface TrackInput {
  readonly title: string;
  readonly description?: string;
  /** ISO 639-1, where the caller knows it, also with a region ("en-US"); detected otherwise. */
  readonly lang?: string;
}
