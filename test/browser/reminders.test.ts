import { beforeEach, describe, expect, it, vi } from 'vitest';
import { REMINDER_ALARM, type ReminderWords, remind, reminderClicked, scheduleReminders } from '../../utils/browser/reminders';
import { restoreRoles } from '../../utils/store/role-writes';
import type { Store } from '../../utils/store/store';
import { emptyDisk, writer } from '../store/profile';
import { aRole } from '../store/roles';

const words: ReminderWords = {
  title: (count) => `${count} due`,
  line: (kind, title, day) => `${kind} ${title} ${day}`,
  more: (count) => `+${count}`,
};
const NOW = new Date(2026, 1, 3, 9).getTime();
let store: Store;
const create = vi.fn();
const clear = vi.fn();
const api = { notifications: { create, clear } } as never;

beforeEach(() => {
  emptyDisk();
  store = writer();
});

describe('reminders', () => {
  it('tell once a day of what is due today or was before: the first two where three lines are not enough', async () => {
    const due = [1, 2, 3, 4].map((number) => aRole(number, { followUp: `2026-02-0${Math.min(number, 3)}` }));
    await restoreRoles(store, 'fill', due);
    expect(await remind(api, store, words, NOW, undefined)).toBe('2026-02-03');
    expect(create).toHaveBeenCalledExactlyOnceWith(
      'follow-up',
      expect.objectContaining({
        title: '4 due',
        message: ['followUp Platform Engineer 1 2026-02-03', 'followUp Platform Engineer 2 2026-02-03', '+2'].join('\n'),
      }),
    );
    await remind(api, store, words, NOW + 1000, '2026-02-03');
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('are taken away by a click, which opens what waits; the one role itself where it is one', async () => {
    const click = () => reminderClicked(api, store, 'follow-up', NOW);
    expect(await reminderClicked(api, store, 'of somebody else', NOW)).toBeUndefined();
    expect(clear).not.toHaveBeenCalled();
    expect(await click()).toBe('/shortlist.html');
    const [one, other] = [aRole(1, { followUp: '2026-02-03' }), aRole(2, { followUp: '2026-02-03' })];
    await restoreRoles(store, 'one', [one]);
    expect(await click()).toBe(`/shortlist.html?open=${one.id}#due=true`);
    await restoreRoles(store, 'two', [one, other]);
    expect(await click()).toBe('/shortlist.html#due=true');
    expect(clear).toHaveBeenCalledWith('follow-up');
  });

  it.each([
    ['2026-02-03', 1],
    ['2026-02-05', 1],
    ['2026-02-06', 0],
    ['2026-02-02', 0],
  ])('name a posting that closes on %s', async (validThrough, times) => {
    const role = aRole(1);
    await restoreRoles(store, 'fill', [{ ...role, posting: { ...role.posting, validThrough } }]);
    await remind(api, store, words, NOW, undefined);
    expect(create).toHaveBeenCalledTimes(times);
    if (times > 0) expect(create.mock.calls[0]![1]).toMatchObject({ message: `validThrough Platform Engineer 1 ${validThrough}` });
  });

  it('do not name a posting that closes once it was applied for', async () => {
    const role = aRole(1, { status: 'applied' });
    await restoreRoles(store, 'fill', [{ ...role, posting: { ...role.posting, validThrough: '2026-02-03' } }]);
    expect(await remind(api, store, words, NOW, undefined)).toBeUndefined();
  });

  it.each([
    ['a later day', aRole(1, { followUp: '2026-02-04' })],
    ['none', aRole(1)],
    ['a role that ended', aRole(1, { followUp: '2026-02-01', status: 'archived' })],
  ])('stay silent on %s', async (_name, role) => {
    await restoreRoles(store, 'fill', [role]);
    expect(await remind(api, store, words, NOW, '2026-02-02')).toBe('2026-02-02');
    expect(create).not.toHaveBeenCalled();
  });

  it('have an alarm only where they are wanted, and one of them', async () => {
    const alarms = { get: vi.fn(), create: vi.fn(), clear: vi.fn() };
    await scheduleReminders({ alarms } as never, false);
    expect(alarms.clear).toHaveBeenCalledWith(REMINDER_ALARM);
    await scheduleReminders({ alarms } as never, true);
    alarms.get.mockResolvedValue({ name: REMINDER_ALARM });
    await scheduleReminders({ alarms } as never, true);
    expect(alarms.create).toHaveBeenCalledTimes(1);
  });
});
