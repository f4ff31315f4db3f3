/** A posting becomes a role: everything the person keeps starts empty. */
import { postingKey } from '../posting/identity';
import type { JobPosting } from '../posting/posting';
import type { Verdict } from '../track/verdict';
import type { Role } from './role';

/** `now` in milliseconds since 1970; `sequence` is given by the store when it writes. */
export function newRole(id: string, posting: JobPosting, verdict: Verdict, now: number): Role {
  return {
    id,
    keys: [postingKey(posting)],
    posting,
    versions: [],
    edits: {},
    verdict,
    note: '',
    tags: [],
    contact: '',
    status: 'interested',
    history: [{ status: 'interested', at: now }],
    shortlists: [],
    savedAt: now,
    updatedAt: now,
    sequence: 0,
  };
}
