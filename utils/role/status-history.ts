/** Where an application stands, and since when. */
import type { Role, Status } from './role';

/** Longest history that is kept: the schema's limit. The first entry always stays. */
const MAX_HISTORY = 500;

/** The role with another status; the same status again changes nothing. */
export function withStatus(role: Role, status: Status, at: number): Role {
  if (role.status === status) return role;
  const history = [...role.history, { status, at }];
  return { ...role, status, history: history.length > MAX_HISTORY ? [history[0]!, ...history.slice(1 - MAX_HISTORY)] : history };
}

/** A stretch of time in one status; the last one has no end. Milliseconds since 1970. */
export interface StatusSpan {
  readonly status: Status;
  readonly from: number;
  readonly to?: number;
}

/** The history as stretches, in the order in which they were entered (the clock may have been set back in between). */
export function statusHistory(role: Pick<Role, 'history'>): readonly StatusSpan[] {
  return role.history.map(({ status, at }, index) => ({ status, from: at, to: role.history[index + 1]?.at }));
}
