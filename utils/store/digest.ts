/**
 * A digest over all roles that can be kept up to date with each write: the hashes of every role's id and sequence, mixed
 * by exclusive or. A role that vanished, or fell back to an older state, changes it. Guards against accident, not malice.
 */
import { hash } from '../posting/identity';

/** Digest of no roles. */
export const EMPTY_DIGEST = '00000000000000';

/** Digest of one role in its present state. */
export function digestOf(role: { readonly id: string; readonly sequence: number }): string {
  return hash(`${role.id} ${role.sequence}`);
}

/** Adds a role's digest, or takes it out again: the same operation. Both are 14 hex digits. */
export function mix(a: string, b: string): string {
  const high = Number.parseInt(a.slice(0, 7), 16) ^ Number.parseInt(b.slice(0, 7), 16);
  const low = Number.parseInt(a.slice(7), 16) ^ Number.parseInt(b.slice(7), 16);
  return high.toString(16).padStart(7, '0') + low.toString(16).padStart(7, '0');
}
