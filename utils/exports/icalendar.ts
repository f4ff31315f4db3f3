/** Dates of roles as iCalendar (RFC 5545): each follow-up and each last day to apply is an event of a whole day. */
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Role } from '../role/role';
import { postingOf } from '../role/summary';
import { type Batches, type Watch, watched } from './batches';
import { isWebAddress } from './columns';

export interface CalendarOptions {
  /** The calendar's name. */
  readonly title: string;
  /** "Follow up: …", "Last day to apply: …". */
  readonly summary: (kind: 'followUp' | 'validThrough', role: string) => string;
  /** False leaves the notes out. */
  readonly notes: boolean;
  /** ISO moment at which the file is made. */
  readonly exportedAt: string;
}

/** Line breaks of one kind, and none of the controls that RFC 5545 forbids in a text. */
const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');

const isDay = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

function datesOf(role: Role): (readonly ['followUp' | 'validThrough', string])[] {
  const dates = [
    ['followUp', role.followUp],
    ['validThrough', postingOf(role).validThrough?.slice(0, 10)],
  ] as const;
  return dates.flatMap(([kind, day]) => (day !== undefined && isDay(day) ? [[kind, day] as const] : []));
}

/** The whole file; a calendar is small, a few hundred bytes for each date. */
export async function icalendar(batches: Batches, { title, summary, notes, exportedAt }: CalendarOptions, watch?: Watch): Promise<string> {
  const calendar = ical({ name: clean(title), prodId: { company: 'Trackmark', product: 'Shortlist' } });
  for await (const roles of watched(batches, watch)) {
    for (const role of roles) {
      const { title: name, hiringOrganization, url } = postingOf(role);
      for (const [kind, day] of datesOf(role)) {
        const note = notes ? clean(role.note).trim() : '';
        calendar.createEvent({
          // The same role and kind again replaces the event instead of doubling it.
          id: `${kind}-${role.id}@trackmark`,
          stamp: new Date(exportedAt),
          start: new Date(`${day}T00:00:00Z`),
          timezone: 'UTC',
          allDay: true,
          transparency: ICalEventTransparency.TRANSPARENT,
          summary: clean(summary(kind, [name, hiringOrganization].filter(Boolean).join(' · '))),
          ...(note !== '' && { description: note }),
          ...(isWebAddress(url) && { url }),
        });
      }
    }
  }
  return calendar.toString();
}
