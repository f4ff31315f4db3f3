/** What waits for the person today: the same for the reminder and for the shortlist's filter. */
import type { RoleSummary } from './summary';

/** Days before its last day on which a posting that was not applied for is named. */
const CLOSING = 2;
const DAY = 24 * 60 * 60 * 1000;

/** The day of a moment (milliseconds since 1970) on this machine's calendar, ISO 8601. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

/** What a role is due for. */
export type DueKind = 'followUp' | 'validThrough';

/** Why a role waits on the day `today` (ISO 8601), or undefined where it does not. What closes comes first: it cannot be made up for later. */
export function dueKind(role: Pick<RoleSummary, 'status' | 'followUp' | 'validThrough'>, today: string): DueKind | undefined {
  const closes = role.validThrough?.slice(0, 10);
  if (role.status === 'interested' && closes !== undefined && closes >= today && closes <= inDays(today, CLOSING)) return 'validThrough';
  const ended = role.status === 'rejected' || role.status === 'archived';
  return !ended && role.followUp !== undefined && role.followUp <= today ? 'followUp' : undefined;
}

function inDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
