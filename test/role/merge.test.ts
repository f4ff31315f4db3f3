import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRoles } from '../../utils/role/merge';
import { type Role, roleSchema } from '../../utils/role/role';
import { postingOf } from '../../utils/role/summary';
import { aPosting, aRole } from '../store/roles';

const merged = (into: Role, ...others: Role[]): Role => {
  const role = mergeRoles(into, others, 5000);
  if ('refused' in role) throw new Error(role.refused);
  return role;
};

describe('merging', () => {
  it('keeps every note, once, and every key, tag, shortlist, contact and reading', () => {
    const a = aRole(1, { note: 'First', tags: ['x'], shortlists: ['S'], contact: 'Ann' });
    const b = aRole(2, { note: 'Second', tags: ['x', 'y'], shortlists: ['T'], contact: 'Bob', rating: 4, followUp: '2026-02-01' });
    const role = merged(a, b, aRole(3, { note: 'First' }));
    expect(role.id).toBe(a.id);
    expect(role.note).toBe('First\n\nSecond');
    expect(role).toMatchObject({ tags: ['x', 'y'], shortlists: ['S', 'T'], contact: 'Ann\nBob', rating: 4, followUp: '2026-02-01' });
    expect(role.keys).toEqual(['lever:p-1', 'lever:p-2', 'lever:p-3']);
    expect(role.versions.map(({ posting }) => posting.identifier)).toEqual(['p-2', 'p-3', 'p-1']);
    expect(postingOf(role).title).toBe(postingOf(a).title);
  });

  it('is as far on as the furthest, an end only where all ended', () => {
    expect(merged(aRole(1), aRole(2, { status: 'interviewing' })).status).toBe('interviewing');
    expect(merged(aRole(1, { status: 'applied' }), aRole(2, { status: 'archived' })).status).toBe('applied');
    expect(merged(aRole(1, { status: 'rejected' }), aRole(2, { status: 'archived' })).status).toBe('archived');
  });

  it('refuses rather than drop anything', () => {
    const long = 'x'.repeat(150_000);
    expect(mergeRoles(aRole(1, { note: long }), [aRole(2, { note: long.replaceAll('x', 'y') })], 1)).toEqual({ refused: 'note-too-long' });
    const tags = (start: number) => Array.from({ length: 30 }, (_, at) => `t${start + at}`);
    expect(mergeRoles(aRole(1, { tags: tags(0) }), [aRole(2, { tags: tags(30) })], 1)).toEqual({ refused: 'too-many-tags' });
    const versions = Array.from({ length: 30 }, (_, at) => ({ posting: aPosting(1), readAt: at }));
    expect(mergeRoles(aRole(1, { versions }), [aRole(2, { versions })], 1)).toEqual({ refused: 'too-many-versions' });
  });

  it('gives a role that fits the schema and holds every note, whatever is merged', () => {
    const role = fc
      .record({
        note: fc.string(),
        tags: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 9 }),
        contact: fc.string({ maxLength: 300 }),
      })
      .map((fields) => fields);
    fc.assert(
      fc.property(role, role, role, (a, b, c) => {
        const roles = [aRole(1, a), aRole(2, b), aRole(3, c)] as const;
        const one = merged(...roles);
        expect(roleSchema.safeParse(one).success).toBe(true);
        for (const { note } of roles) if (note.trim() !== '') expect(one.note).toContain(note);
      }),
    );
  });
});
