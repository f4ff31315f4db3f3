/** The way of the applications: how many roles reached each step, and how long it took, from their dated history. */
import { type Role, STATUSES, type Status } from '../role/role';
import { median } from './pay-picture';

export interface FunnelStep {
  readonly status: Status;
  /** Roles that were ever at this step or, on the way to an offer, at a later one. */
  readonly reached: number;
  /** Roles that are there now. */
  readonly now: number;
  /** Median days from the step before; absent where nobody made that step with both dates known. */
  readonly medianDays?: number;
}

/** The steps that follow each other; rejected and archived can be reached from anywhere. */
const WAY: readonly Status[] = ['interested', 'applied', 'interviewing', 'offer'];
const DAY = 86_400_000;

type Walked = Pick<Role, 'status' | 'history'>;

const firstAt = ({ history }: Walked, status: Status) => history.find((entry) => entry.status === status)?.at;

function reached(role: Walked, status: Status): boolean {
  const step = WAY.indexOf(status);
  const wanted = step < 0 ? [status] : WAY.slice(step);
  // Every role was interesting once, also one that was saved as "applied" or archived.
  return status === 'interested' || wanted.includes(role.status) || role.history.some((entry) => wanted.includes(entry.status));
}

function medianDays(roles: readonly Walked[], status: Status): number | undefined {
  const before = WAY[WAY.indexOf(status) - 1];
  if (before === undefined) return undefined;
  const gaps = roles.flatMap((role) => {
    const from = firstAt(role, before);
    const to = firstAt(role, status);
    // A clock that was set back gives a negative gap; it says nothing.
    return from === undefined || to === undefined || to < from ? [] : [(to - from) / DAY];
  });
  return gaps.length > 0 ? median(gaps) : undefined;
}

/** All steps, in the usual order. */
export function funnelOf(roles: readonly Walked[]): FunnelStep[] {
  return STATUSES.map((status) => {
    const days = medianDays(roles, status);
    return {
      status,
      reached: roles.filter((role) => reached(role, status)).length,
      now: roles.filter((role) => role.status === status).length,
      ...(days !== undefined && { medianDays: days }),
    };
  });
}
