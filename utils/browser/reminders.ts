/** Reminders of follow-up days and closing dates: one alarm a day, one notification for all that is due. Opt-in. */
import type { browser } from 'wxt/browser';
import { type DueKind, dayOf, dueKind } from '../role/due';
import type { RoleSummary } from '../role/summary';
import { roleSummaries } from '../store/role-reads';
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

/** Lines of a notification that every system shows. */
const LINES = 3;

export interface ReminderWords {
  readonly title: (count: number) => string;
  /** `day` is the last day of a posting that closes, ISO 8601. */
  readonly line: (kind: DueKind, title: string, day: string) => string;
  readonly more: (count: number) => string;
}

/** All that waits on the day of `now`: what closes first, then the oldest follow-up. */
export async function waiting(store: Store, now: number): Promise<{ role: RoleSummary; kind: DueKind }[]> {
  const today = dayOf(now);
  const found: { role: RoleSummary; kind: DueKind }[] = [];
  for await (const page of roleSummaries(store)) {
    for (const role of page) {
      const kind = dueKind(role, today);
      if (kind !== undefined) found.push({ role, kind });
    }
  }
  const rank = ({ role, kind }: (typeof found)[number]) => `${kind === 'validThrough' ? 0 : 1} ${role[kind]}`;
  return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Notifies of follow-ups that are due and postings that close, once a day. Answers the day to remember as told. */
export async function remind(
  api: Pick<RemindersApi, 'notifications'>,
  store: Store,
  words: ReminderWords,
  now: number,
  toldDay: string | undefined,
): Promise<string | undefined> {
  const today = dayOf(now);
  if (toldDay === today) return toldDay;
  const due = await waiting(store, now);
  if (due.length === 0) return toldDay;
  const lines = due.map(({ role, kind }) => words.line(kind, role.title, role.validThrough?.slice(0, 10) ?? today));
  const shown = lines.length > LINES ? [...lines.slice(0, LINES - 1), words.more(lines.length - LINES + 1)] : lines;
  await api.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: words.title(due.length),
    // Titles are text to the browser, never markup.
    message: shown.join('\n'),
  });
  return today;
}

/**
 * A click on the reminder: takes it away, and answers the page that shows what still waits; with its role open where it is one.
 * Undefined for a notification that is not ours.
 */
export async function reminderClicked(
  api: Pick<RemindersApi, 'notifications'>,
  store: Store,
  id: string,
  now: number,
): Promise<string | undefined> {
  if (id !== NOTIFICATION) return undefined;
  await api.notifications.clear(id);
  const due = await waiting(store, now);
  if (due.length === 0) return '/shortlist.html';
  return due.length === 1 ? `/shortlist.html?open=${due[0]!.role.id}#due=true` : '/shortlist.html#due=true';
}
