/**
 * What the person set: their track, what happens to other cards, sites, language, theme, reminders.
 * Kept in `storage.local` under one key, validated on every read, defaults for what is missing.
 */
import * as z from 'zod/mini';
import { LEVELS } from '../track/verdict';
import { savedViewSchema } from './view';

const words = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(200));

/** How a site is used: `marks` puts marks into its pages, `panel` shows everything in popup and side panel only, `off` reads nothing. */
export const SITE_MODES = ['marks', 'panel', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** "My track": which roles the person wants to meet. */
export const myTrackSchema = z.object({
  track: z._default(z.enum(['ic', 'lead', 'management', 'any']), 'any'),
  /** 0 to 1; below it a card counts as not on my track. */
  minConfidence: z._default(z.number().check(z.gte(0), z.lte(1)), 0),
  /** Empty: every level. */
  levels: z._default(z.array(z.enum(LEVELS)), []),
  /** Each word is matched, without regard to case, in title, company and description. */
  include: z._default(words, []),
  exclude: z._default(words, []),
  /** What happens to the rest on lists. */
  rest: z._default(z.enum(['mark', 'dim', 'fold']), 'mark'),
});
export type MyTrack = z.infer<typeof myTrackSchema>;

export const preferencesSchema = z.object({
  myTrack: z.prefault(myTrackSchema, {}),
  /** By site id, or by origin for "always on this site". A site without an entry is off, whatever permission it has. */
  sites: z._default(z.record(z.string().check(z.maxLength(300)), z.enum(SITE_MODES)), {}),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  /** A locale of public/_locales, or the browser's. */
  language: z._default(z.string().check(z.maxLength(10)), 'browser'),
  /** Days a seen posting is remembered; 0 switches the list off. */
  seenDays: z._default(z.int().check(z.gte(0), z.lte(3650)), 90),
  reminders: z._default(z.boolean(), false),
  /** Days between backups; 0 never asks. */
  backupDays: z._default(z.int().check(z.gte(0), z.lte(365)), 7),
  welcomed: z._default(z.boolean(), false),
  /** Views of the shortlist page that were given a name. */
  views: z._default(z.array(savedViewSchema).check(z.maxLength(100)), []),
});
export type Preferences = z.infer<typeof preferencesSchema>;
