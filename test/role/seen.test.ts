import { describe, expect, it } from 'vitest';
import { repostedSince } from '../../utils/role/reposts';
import { type Seen, seenSchema } from '../../utils/role/role';
import { forgetBefore, isSeen, newSeen, rememberedVerdict, worthWriting } from '../../utils/role/seen';
import { aCard, aPosting, verdictFor } from '../store/roles';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_750_000_000_000;
const seen = (number = 1, at = NOW, opened = false): Seen => newSeen(aPosting(number), verdictFor(aPosting(number)), opened, at);

describe('a seen posting', () => {
  it('fits its schema and remembers what the page said when only a card is met again', () => {
    const first = newSeen(aPosting(1, { baseSalary: { currency: 'EUR', minValue: 1 } }), verdictFor(aPosting(1)), true, NOW);
    expect(seenSchema.safeParse(first).success).toBe(true);
    const again = newSeen(aCard(1, { hiringOrganization: undefined }), verdictFor(aPosting(1)), false, NOW + DAY, first);
    expect(again).toMatchObject({
      baseSalary: { currency: 'EUR' },
      hiringOrganization: 'Example 1 Ltd',
      firstSeen: NOW,
      lastSeen: NOW + DAY,
      opened: true,
    });
  });

  it('gives its verdict back, without quotes', () => {
    const verdict = { ...verdictFor(aPosting(1)), managementPush: true, notes: ['hidden-management' as const], directReports: '5-8' };
    expect(rememberedVerdict(newSeen(aPosting(1), verdict, true, NOW))).toEqual({ ...verdict, signals: [], quotes: {} });
  });

  it('is written anew only where something changed', () => {
    expect(worthWriting(undefined, seen())).toBe(true);
    expect(worthWriting(seen(), seen(1, NOW + 1000))).toBe(false);
    expect(worthWriting(seen(), seen(1, NOW + 2 * DAY))).toBe(true);
    expect(worthWriting(seen(), seen(1, NOW + 1000, true))).toBe(true);
  });

  it('shows its icon on a later visit, for a card also once it was opened', () => {
    expect(isSeen(undefined, false, NOW)).toBe(false);
    expect(isSeen(seen(), false, NOW + 1000)).toBe(false);
    expect(isSeen(seen(), false, NOW + DAY)).toBe(true);
    expect(isSeen(seen(1, NOW, true), false, NOW + 1000)).toBe(true);
    expect(isSeen(seen(1, NOW, true), true, NOW + 1000)).toBe(false);
  });
});

describe('forgetting', () => {
  it('goes by the days the person chose', () => {
    expect(forgetBefore(90, NOW, { at: NOW - DAY }).before).toBe(NOW - 90 * DAY);
    expect(forgetBefore(90, NOW, undefined).before).toBe(NOW - 90 * DAY);
  });

  it.each([10 * 365 * DAY, -10 * 365 * DAY])('does not believe a clock that leapt by %i ms until it stood by that for a week', (leap) => {
    const leapt = forgetBefore(90, NOW + leap, { at: NOW });
    expect(leapt.before).toBeUndefined();
    expect(forgetBefore(90, NOW + leap + DAY, leapt.note).before).toBeUndefined();
    expect(forgetBefore(90, NOW + leap + 8 * DAY, leapt.note).before).toBe(NOW + leap + 8 * DAY - 90 * DAY);
  });

  it('forgets nothing after the clock was put right again', () => {
    const leapt = forgetBefore(90, NOW + 10 * 365 * DAY, { at: NOW });
    expect(forgetBefore(90, NOW + DAY, leapt.note).before).toBeUndefined();
  });
});

describe('a repost', () => {
  it('is the same role met under another id a week earlier or more', () => {
    const old = { ...seen(1, NOW - 30 * DAY), key: 'lever:other' };
    expect(repostedSince(seen(), [old, { ...old, key: 'lever:older', firstSeen: NOW - 60 * DAY }])).toBe(NOW - 60 * DAY);
  });

  it.each<[string, Partial<Seen>, Partial<Seen>]>([
    ['itself', { key: seen().key }, {}],
    ['another opening of the same days', { firstSeen: NOW - DAY }, {}],
    ['another role', { fingerprint: 'other' }, {}],
    ['one of unknown employers', { fingerprint: '' }, { fingerprint: '' }],
  ])('is not %s', (_name, other, own) => {
    expect(repostedSince({ ...seen(), ...own }, [{ ...seen(1, NOW - 30 * DAY), key: 'lever:other', ...other }])).toBeUndefined();
  });
});
