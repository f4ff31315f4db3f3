import { afterEach, expect, it, vi } from 'vitest';
import { dayOf, dueKind } from '../../utils/role/due';

const TODAY = '2026-02-27';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['America/New_York', '2026-02-02'],
  ['Asia/Tokyo', '2026-02-03'],
])('goes by the calendar in %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(dayOf(Date.parse('2026-02-03T02:00:00Z'))).toBe(day);
});

it.each([
  ['a follow-up of today', { status: 'applied', followUp: '2026-02-27' }, 'followUp'],
  ['a follow-up of last year', { status: 'interested', followUp: '2025-12-31' }, 'followUp'],
  ['a posting that closes today', { status: 'interested', validThrough: '2026-02-27T18:00:00Z' }, 'validThrough'],
  ['a posting that closes in two days, over the end of a month', { status: 'interested', validThrough: '2026-03-01' }, 'validThrough'],
  ['both: what closes', { status: 'interested', validThrough: '2026-02-28', followUp: '2026-02-01' }, 'validThrough'],
] as const)('waits for the person: %s', (_, role, kind) => expect(dueKind(role, TODAY)).toBe(kind));

it.each([
  ['a later follow-up', { status: 'applied', followUp: '2026-02-28' }],
  ['one that ended', { status: 'rejected', followUp: '2026-02-01' }],
  ['one that was put away', { status: 'archived', validThrough: '2026-02-27', followUp: '2026-02-01' }],
  ['one applied for, that closes', { status: 'applied', validThrough: '2026-02-27' }],
  ['one that closes in three days', { status: 'interested', validThrough: '2026-03-02' }],
  ['one that closed', { status: 'interested', validThrough: '2026-02-26' }],
  ['one without dates', { status: 'interested' }],
] as const)('leaves alone: %s', (_, role) => expect(dueKind(role, TODAY)).toBeUndefined());
