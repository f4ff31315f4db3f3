/** What a person can change about a role they keep. */
import * as z from 'zod/mini';
import { MOST } from './limits';
import { type Correction, correctionSchema, type Edits, editsSchema, type Role, STATUSES } from './role';
import { withStatus } from './status-history';

const tag = z.string().check(z.minLength(1), z.maxLength(60));
const shortlist = z.string().check(z.minLength(1), z.maxLength(100));

/** An absent field is left alone; `null` clears an optional one. */
export const changeSchema = z.object({
  note: z.optional(z.string().check(z.maxLength(MOST.note))),
  rating: z.optional(z.nullable(z.int().check(z.gte(1), z.lte(5)))),
  status: z.optional(z.enum(STATUSES)),
  contact: z.optional(z.string().check(z.maxLength(MOST.contact))),
  followUp: z.optional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))),
  tags: z.optional(z.array(tag).check(z.maxLength(MOST.tags))),
  addTags: z.optional(z.array(tag).check(z.maxLength(MOST.tags))),
  removeTags: z.optional(z.array(tag).check(z.maxLength(MOST.tags))),
  addToShortlists: z.optional(z.array(shortlist).check(z.maxLength(MOST.shortlists))),
  removeFromShortlists: z.optional(z.array(shortlist).check(z.maxLength(MOST.shortlists))),
  edits: z.optional(editsSchema),
  /** Edits taken back: the posting's own value shows again. */
  clearEdits: z.optional(z.array(z.keyof(editsSchema)).check(z.maxLength(20))),
  correction: z.optional(z.nullable(correctionSchema)),
});
export type RoleChange = z.infer<typeof changeSchema>;

/** Adds and removes without doubles; order of first appearance. */
function combine(old: readonly string[], add: readonly string[] = [], remove: readonly string[] = []): string[] {
  return [...new Set([...old, ...add])].filter((word) => !remove.includes(word));
}

function editsAfter(old: Edits, change: RoleChange): Edits {
  const edits: Edits = { ...old, ...change.edits };
  for (const field of change.clearEdits ?? []) delete edits[field];
  return edits;
}

/** `null` clears, absent keeps. */
const chosen = <T>(next: T | null | undefined, old: T | undefined): T | undefined => (next === undefined ? old : (next ?? undefined));

/** The role after the change, which may hold too much (limits.ts): the store refuses that. `now` in milliseconds since 1970. */
export function applyChange(role: Role, change: RoleChange, now: number): Role {
  const changed: Role = {
    ...role,
    note: change.note ?? role.note,
    contact: change.contact ?? role.contact,
    tags: combine(change.tags ?? role.tags, change.addTags, change.removeTags),
    shortlists: combine(role.shortlists, change.addToShortlists, change.removeFromShortlists),
    edits: editsAfter(role.edits, change),
    updatedAt: now,
  };
  return withStatus(
    withOptional(changed, {
      rating: chosen(change.rating, role.rating),
      followUp: chosen(change.followUp, role.followUp),
      correction: chosen<Correction>(change.correction, role.correction),
    }),
    change.status ?? role.status,
    now,
  );
}

/** Sets what has a value and takes out the key of what has none, so that equal roles are equal as JSON too. */
function withOptional(role: Role, values: Pick<Role, 'rating' | 'followUp' | 'correction'>): Role {
  const { rating: _rating, followUp: _followUp, correction: _correction, ...rest } = role;
  return {
    ...rest,
    ...(values.rating !== undefined && { rating: values.rating }),
    ...(values.followUp !== undefined && { followUp: values.followUp }),
    ...(values.correction !== undefined && { correction: values.correction }),
  };
}

/** True when the long texts of the role are touched, which the store keeps apart from the rows of the table. */
export function touchesTexts(change: RoleChange): boolean {
  return change.edits?.description !== undefined || (change.clearEdits?.includes('description') ?? false);
}
