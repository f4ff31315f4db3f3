/** Whether a backup is to be asked for: only of someone who has something to lose. */

const DAY = 86_400_000;
/** Fewer roles than these are typed again in a minute. */
const WORTH_KEEPING = 5;

export interface BackupState {
  /** Days between backups; 0 never asks. */
  readonly everyDays: number;
  readonly roles: number;
  /** Milliseconds since 1970; undefined: never. */
  readonly madeAt: number | undefined;
  readonly now: number;
}

/** Days since the last backup where one is due, `never` where there was none, undefined where none is due. */
export function backupDue({ everyDays, roles, madeAt, now }: BackupState): number | 'never' | undefined {
  if (everyDays === 0 || roles < WORTH_KEEPING) return undefined;
  if (madeAt === undefined) return 'never';
  const days = Math.floor((now - madeAt) / DAY);
  return days >= everyDays ? days : undefined;
}
