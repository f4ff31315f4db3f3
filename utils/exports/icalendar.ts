/** Dates of roles as iCalendar (RFC 5545): each follow-up and each last day to apply is an event of a whole day. */
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

/** Octets of a line, its break not counted (RFC 5545, 3.1). */
const LINE = 75;
const encoder = new TextEncoder();

/** Line breaks of one kind, and none of the controls that RFC 5545 forbids in a text. */
const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');

/** A value of the type TEXT: what would end it or its line is escaped. */
const text = (value: string) =>
  clean(value)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** One content line, folded between characters where it is too long. */
function line(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = character < '\u0080' ? 1 : encoder.encode(character).length;
    if (octets + size > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** `2026-10-01T12:00:00.000Z` as `20261001T120000Z`, `2026-10-05` as `20261005`. */
const basic = (iso: string) => iso.replace(/[-:]|\.\d+/g, '');

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
  const stamp = line('DTSTAMP', basic(new Date(exportedAt).toISOString()));
  let calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Trackmark//Shortlist//EN\r\n${line('NAME', text(title))}${line('X-WR-CALNAME', text(title))}`;
  for await (const roles of watched(batches, watch)) {
    for (const role of roles) {
      const { title: name, hiringOrganization, url } = postingOf(role);
      for (const [kind, day] of datesOf(role)) {
        const note = notes ? clean(role.note).trim() : '';
        calendar += [
          'BEGIN:VEVENT\r\n',
          // The same role and kind again replaces the event instead of doubling it.
          line('UID', text(`${kind}-${role.id}@trackmark`)),
          'SEQUENCE:0\r\n',
          stamp,
          line('DTSTART;VALUE=DATE', basic(day)),
          // Outlook goes by these.
          'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\n',
          line('SUMMARY', text(summary(kind, [name, hiringOrganization].filter(Boolean).join(' · ')))),
          'TRANSP:TRANSPARENT\r\n',
          note === '' ? '' : line('DESCRIPTION', text(note)),
          isWebAddress(url) ? line('URL;VALUE=URI', clean(url).replace(/\s/g, '')) : '',
          'END:VEVENT\r\n',
        ].join('');
      }
    }
  }
  return `${calendar}END:VCALENDAR\r\n`;
}
