/** Reminders of follow-up days and closing dates: one alarm a day, one notification for all that is due. Opt-in. */
import type { browser } from 'wxt/browser';
import type { RoleSummary } from '../role/summary';
import { dueRoles, roleSummaries } from '../store/role-reads';
import type { Store } from '../store/store';

export type RemindersApi = Pick<typeof browser, 'alarms' | 'notifications'>;

/** Day on which the person was reminded last, in `storage.local`. */
export const TOLD_DAY = 'remindedOn';

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

/** Days before its last day on which a posting that was not applied for is named. */
const CLOSING = 2;
const DAY = 24 * 60 * 60 * 1000;

/** What a reminder is about. */
export type ReminderKind = 'followUp' | 'validThrough';

export interface ReminderWords {
  readonly title: () => string;
  readonly line: (kind: ReminderKind, title: string) => string;
}

async function closing(store: Store, now: number): Promise<RoleSummary[]> {
  const [first, last] = [localDay(now), localDay(now + CLOSING * DAY)];
  const found: RoleSummary[] = [];
  for await (const page of roleSummaries(store)) {
    for (const role of page) {
      const day = role.validThrough?.slice(0, 10);
      if (role.status === 'interested' && day !== undefined && day >= first && day <= last) found.push(role);
    }
  }
  return found;
}

/** Notifies of follow-ups that are due and postings that close, once a day. Answers the day to remember as told. */
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
  const lines = [
    // What closes cannot be made up for later.
    ...(await closing(store, now)).map((role) => words.line('validThrough', role.title)),
    ...due.map((role) => words.line('followUp', role.title)),
  ];
  if (lines.length === 0) return toldDay;
  await api.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: words.title(),
    // Three lines fit; titles are text to the browser, never markup.
    message: lines.slice(0, 3).join('\n'),
  });
  return today;
}
