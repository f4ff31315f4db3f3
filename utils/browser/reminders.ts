/** Reminders of follow-up days and closing dates: one alarm a day, one notification for all that is due. Opt-in. */
import type { browser } from 'wxt/browser';
import { dueRoles } from '../store/role-reads';
import type { Store } from '../store/store';

export type RemindersApi = Pick<typeof browser, 'alarms' | 'notifications'>;

export const REMINDER_ALARM = 'reminders';
const NOTIFICATION = 'follow-up';

/** Minutes between looks: the day may begin while the machine sleeps, and the browser then fires at once. */
const PERIOD = 60;

/** Switches the alarm on or off, as the preferences say. */
export async function scheduleReminders(api: Pick<RemindersApi, 'alarms'>, wanted: boolean): Promise<void> {
  if (!wanted) await api.alarms.clear(REMINDER_ALARM);
  else if (!(await api.alarms.get(REMINDER_ALARM))) await api.alarms.create(REMINDER_ALARM, { delayInMinutes: 1, periodInMinutes: PERIOD });
}

/** The local calendar day of a moment, as ISO 8601. */
export function localDay(now: number): string {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export interface ReminderWords {
  readonly title: () => string;
  readonly body: (titles: readonly string[]) => string;
}

/** Notifies of what is due today or earlier, once a day. Answers the day to remember as told. */
export async function remind(
  api: Pick<RemindersApi, 'notifications'>,
  store: Store,
  words: ReminderWords,
  now: number,
  toldDay: string | undefined,
): Promise<string | undefined> {
  const today = localDay(now);
  if (toldDay === today) return toldDay;
  const due = (await dueRoles(store, today)).filter((role) => role.status !== 'rejected' && role.status !== 'archived');
  if (due.length === 0) return toldDay;
  await api.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: words.title(),
    // Three lines fit; titles are text to the browser, never markup.
    message: words.body(due.slice(0, 3).map((role) => role.title)),
  });
  return today;
}
