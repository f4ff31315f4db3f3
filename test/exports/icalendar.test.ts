import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { inBatches } from '../../utils/exports/batches';
import { type CalendarOptions, icalendar } from '../../utils/exports/icalendar';
import type { Role } from '../../utils/role/role';
import { makeRole, makeRoles } from '../support/roles';
import { HOSTILE_TIME, hostileTexts } from './hostile';
import { whole } from './words';

vi.setConfig({ testTimeout: HOSTILE_TIME });

const options = (part: Partial<CalendarOptions> = {}): CalendarOptions => ({
  title: 'My roles',
  summary: (kind, role) => `${kind}: ${role}`,
  notes: true,
  exportedAt: '2026-10-01T12:00:00.000Z',
  ...part,
});
/** The file, two roles to a batch. */
const written = (roles: readonly Role[], part: Partial<CalendarOptions> = {}) => whole(icalendar(inBatches(roles, 2), options(part)));
const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('icalendar', () => {
  it('is read back by its reference parser: an event of a whole day for each date', async () => {
    const roles = makeRoles(80, 2);
    const events = eventsOf(await written(roles));
    const expected = roles.flatMap((role) => {
      const name = `${role.posting.title} · ${role.posting.hiringOrganization}`;
      return [
        ...(role.followUp ? [[`followUp: ${name}`, role.followUp, `followUp-${role.id}@trackmark`]] : []),
        ...(role.posting.validThrough ? [[`validThrough: ${name}`, role.posting.validThrough, `validThrough-${role.id}@trackmark`]] : []),
      ];
    });
    expect(events.map((event) => [event.summary, event.startDate.toString(), event.uid])).toEqual(expected);
    expect(events.every((event) => event.startDate.isDate)).toBe(true);
  });

  it('takes the note along, or leaves it out', async () => {
    const role = makeRole({ followUp: '2026-10-05', note: 'Ask about: pay, ladder; team\nand "boss" \\ owner' });
    expect(eventsOf(await written([role]))[0]!.description).toBe(role.note);
    expect(await written([role], { notes: false })).not.toContain('ladder');
  });

  it('stays within lines of 75 octets ending in CRLF', async () => {
    const text = await written([makeRole({ followUp: '2026-10-05', note: 'ä'.repeat(500), posting: { title: '工'.repeat(200) } })]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('lets no hostile text become a property or an event', async () => {
    const texts = hostileTexts(2000).filter((text) => text.isWellFormed() && text.length < 5000);
    const roles = texts.map((text, at) =>
      makeRole({ id: `h${at}`, followUp: '2026-10-05', note: text, posting: { title: text.slice(0, 1000) || 'x' } }),
    );
    const text = await written(roles);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getAllSubcomponents()).toHaveLength(roles.length);
    const names = new Set(calendar.getAllSubcomponents().flatMap((event) => event.getAllProperties().map(({ name }) => name)));
    const allowed = [
      'uid',
      'sequence',
      'dtstamp',
      'dtstart',
      'summary',
      'transp',
      'description',
      'url',
      'x-microsoft-cdo-alldayevent',
      'x-microsoft-msncalendar-alldayevent',
    ];
    expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('has no event for a role without dates, or with one that no calendar knows', async () => {
    expect(eventsOf(await written([makeRole(), makeRole({ followUp: '2026-13-45' })]))).toEqual([]);
  });
});
