import { describe, expect, it } from 'vitest';
import { backupDue } from '../../entrypoints/panel/backup-due';

const DAY = 86_400_000;
const now = 100 * DAY;

describe('a backup', () => {
  it('is asked for where there was none, or where the last one is old', () => {
    expect(backupDue({ everyDays: 7, roles: 20, madeAt: undefined, now })).toBe('never');
    expect(backupDue({ everyDays: 7, roles: 20, madeAt: now - 7 * DAY, now })).toBe(7);
  });
  it('is not asked for too early, with little to lose, or where the person said never', () => {
    expect(backupDue({ everyDays: 7, roles: 20, madeAt: now - 6.9 * DAY, now })).toBeUndefined();
    expect(backupDue({ everyDays: 7, roles: 4, madeAt: undefined, now })).toBeUndefined();
    expect(backupDue({ everyDays: 0, roles: 20, madeAt: undefined, now })).toBeUndefined();
  });
});
