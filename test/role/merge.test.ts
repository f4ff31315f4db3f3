import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRoles } from '../../utils/role/merge';
import { type Role, roleSchema } from '../../utils/role/role';
import { postingOf } from '../../utils/role/summary';
import { aCard, aPosting, aRole, verdictFor } from '../store/roles';

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

  it('keeps a note that is a part of a word in another', () => {
    expect(merged(aRole(1, { note: 'JavaScript shop' }), aRole(2, { note: 'Java' })).note).toBe('JavaScript shop\n\nJava');
  });

  it('writes into the note what can be there once only, and takes the earliest day', () => {
    const a = aRole(1, { note: 'A', rating: 2, followUp: '2026-12-01', edits: { title: 'A', hiringOrganization: 'Same' } });
    const b = aRole(2, {
      note: '',
      rating: 5,
      followUp: '2026-11-20',
      edits: { title: 'B', hiringOrganization: 'Same', jobLocation: ['Brno', 'Prague'], baseSalary: { minValue: 5 } },
    });
    const corrected = (track: 'lead' | 'ic', reason?: string) => ({ track, at: 1, ...(reason && { reason }) });
    const role = merged({ ...a, correction: corrected('lead') }, { ...b, correction: corrected('ic', 'no reports') });
    expect(role).toMatchObject({ rating: 2, followUp: '2026-11-20', correction: { track: 'lead' } });
    expect(role.edits).toEqual({ ...b.edits, ...a.edits });
    expect(role.note).toBe('A\n\nfollowUp: 2026-12-01\n\nrating: 5\ntrack: ic\nreason: no reports\ntitle: B');
    expect(merged(a, aRole(2, { note: '', rating: 2, edits: a.edits })).note).toBe('A');
  });

  it('shows the text that only the other has, with the verdict of that text', () => {
    const card = aCard(1, { jobLocation: undefined, identifier: undefined });
    const into = aRole(1, { posting: card, verdict: verdictFor({ title: card.title }) });
    const other = aRole(2, { posting: aPosting(2, { origin: { title: 'dom', description: 'json-ld' } }) });
    const role = merged(into, other);
    expect(postingOf(role)).toMatchObject({ title: card.title, url: card.url, description: other.posting.description });
    expect(postingOf(role).origin).toEqual({ ...card.origin, description: 'json-ld' });
    expect(postingOf(role).identifier).toBeUndefined();
    expect(role.posting).toEqual(card);
    expect(role.verdict).toEqual(other.verdict);
    expect(merged(other, into).verdict).toEqual(other.verdict);
    expect(postingOf(merged(aRole(1), other)).description).toBe(aPosting(1).description);
  });

  it('refuses rather than drop anything', () => {
    const long = 'x'.repeat(150_000);
    expect(mergeRoles(aRole(1, { note: long }), [aRole(2, { note: long.replaceAll('x', 'y') })], 1)).toEqual({ refused: 'note' });
    const tags = (start: number) => Array.from({ length: 30 }, (_, at) => `t${start + at}`);
    expect(mergeRoles(aRole(1, { tags: tags(0) }), [aRole(2, { tags: tags(30) })], 1)).toEqual({ refused: 'tags' });
    const versions = Array.from({ length: 30 }, (_, at) => ({ posting: aPosting(1), readAt: at }));
    expect(mergeRoles(aRole(1, { versions }), [aRole(2, { versions })], 1)).toEqual({ refused: 'versions' });
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
