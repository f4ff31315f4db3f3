/** How many roles of each track were met, week by week or month by month. */
import { dayOf } from '../role/due';
import { TRACKS, type Track } from '../track/verdict';

export interface TrackItem {
  readonly track: Track;
  /** When it was first met or saved, milliseconds since 1970. */
  readonly at: number;
}

export interface TrackPicture {
  readonly step: 'week' | 'month';
  /** First day of each week (Monday) or month, oldest first, without gaps. */
  readonly from: readonly string[];
  readonly counts: Readonly<Record<Track, readonly number[]>>;
}

const DAY = 86_400_000;

/** A picture of up to half a year goes by weeks, a longer one by months: more bars than that cannot be told apart. */
const MAX_WEEKS = 26;

/** A month picture starts at most this far back, so that a wrong clock in one role cannot make ten thousand bars. */
const MAX_MONTHS = 60;

const utcDay = (day: string) => Date.parse(`${day}T00:00:00Z`);

function monday(day: string): string {
  const at = utcDay(day);
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - weekday * DAY).toISOString().slice(0, 10);
}

const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`;

const next = (from: string, step: 'week' | 'month') => {
  if (step === 'week') return new Date(utcDay(from) + 7 * DAY).toISOString().slice(0, 10);
  const [year, month] = from.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, 1)).toISOString().slice(0, 10);
};

/** Counts by step; undefined when there is nothing to count. */
export function trackPicture(items: Iterable<TrackItem>): TrackPicture | undefined {
  const days: (readonly [string, Track])[] = [];
  for (const { at, track } of items) days.push([dayOf(at), track]);
  if (days.length === 0) return undefined;
  const first = days.reduce((least, [day]) => (day < least ? day : least), days[0]![0]);
  const last = days.reduce((most, [day]) => (day > most ? day : most), days[0]![0]);
  const step = utcDay(last) - utcDay(first) <= MAX_WEEKS * 7 * DAY ? 'week' : 'month';
  const startOf = step === 'week' ? monday : firstOfMonth;

  const all: string[] = [];
  for (let from = startOf(first); from <= last && all.length < 12_000; from = next(from, step)) all.push(from);
  const from = all.slice(-MAX_MONTHS);
  const place = new Map(from.map((start, index) => [start, index]));
  const counts = Object.fromEntries(TRACKS.map((track) => [track, from.map(() => 0)])) as Record<Track, number[]>;
  for (const [day, track] of days) {
    const index = place.get(startOf(day));
    if (index !== undefined) counts[track][index]! += 1;
  }
  return { step, from, counts };
}
