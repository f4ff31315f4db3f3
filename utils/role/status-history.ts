/** Where an application stands, and how it came there. */
import { MOST } from './limits';
import type { Role, Status } from './role';

/** The history as far as it is kept: where it is too long, its first entry and the last. */
export function keptHistory(history: Role['history']): Role['history'] {
  return history.length > MOST.history ? [history[0]!, ...history.slice(1 - MOST.history)] : history;
}

/** The role with another status; the same status again changes nothing. */
export function withStatus(role: Role, status: Status, at: number): Role {
  if (role.status === status) return role;
  return { ...role, status, history: keptHistory([...role.history, { status, at }]) };
}
