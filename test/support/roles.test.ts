import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { roleSchema, seenSchema } from '../../utils/role/role';
import { makeRole, makeRoles, makeSeen } from './roles';

it('makes roles that the store would take', () => {
  expect(z.safeParse(z.array(roleSchema), makeRoles(300, 7)).error).toBeUndefined();
  expect(z.safeParse(z.array(seenSchema), makeSeen(300, 7)).error).toBeUndefined();
  expect(z.safeParse(roleSchema, makeRole({ posting: { title: 'X' }, verdict: { track: 'lead' } })).error).toBeUndefined();
});

it('gives quotes that stand verbatim at their offsets', () => {
  for (const role of makeRoles(200, 3)) {
    for (const signal of role.verdict.signals) {
      expect(role.posting[signal.field]?.slice(signal.start, signal.end)).toBe(signal.quote);
    }
  }
});

it('gives the same roles for the same seed, and others for another', () => {
  expect(makeRoles(50, 5)).toEqual(makeRoles(50, 5));
  expect(makeRoles(50, 5)).not.toEqual(makeRoles(50, 6));
});
