/** Where an application stands, and how it came there. */
import type { Role, Status } from './role';

/** Longest history that is kept: the schema's limit. The first entry always stays. */
const MAX_HISTORY = 500;

/** The role with another status; the same status again changes nothing. */
export function withStatus(role: Role, status: Status, at: number): Role {
  if (role.status === status) return role;
  const history = [...role.history, { status, at }];
  return { ...role, status, history: history.length > MAX_HISTORY ? [history[0]!, ...history.slice(1 - MAX_HISTORY)] : history };
}
