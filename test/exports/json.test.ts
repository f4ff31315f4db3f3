import { describe, expect, it, vi } from 'vitest';
import { importJson } from '../../utils/exports/import-json';
import { json } from '../../utils/exports/json';
import type { Role } from '../../utils/role/role';
import { makeRole, makeRoles } from '../support/roles';
import { HOSTILE_TIME, hostileRole, hostileTexts } from './hostile';
import { whole } from './words';

vi.setConfig({ testTimeout: HOSTILE_TIME });

const written = (batches: readonly (readonly Role[])[], notes = true, order = batches.flat().map(({ id }) => id)) =>
  whole(json(batches, { exportedAt: '2026-10-01T12:00:00.000Z', notes, order }));

describe('json', () => {
  it('is read back equal, role for role', async () => {
    const roles = makeRoles(120, 3);
    const read = importJson(await written([roles.slice(0, 50), [], roles.slice(50)]));
    expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(roles)) });
  });

  it('carries hostile texts through unchanged', async () => {
    const texts = hostileTexts(1000);
    const roles = Array.from({ length: 250 }, (_, at) => hostileRole(at, texts.slice(at * 4, at * 4 + 4) as never));
    const read = importJson(await written([roles]));
    expect(read.ok && read.value.map(({ note, posting }) => [note, posting.title])).toEqual(
      roles.map(({ note, posting }) => [note, posting.title]),
    );
  });

  it('stands in the order asked for, whatever the order it was read in, without what is gone by then', async () => {
    const roles = makeRoles(450, 3);
    const order = roles.map(({ id }) => id);
    const read = importJson(await written([roles.slice(300), roles.slice(0, 300).reverse()], true, [...order, 'gone']));
    expect(read.ok && read.value.map(({ id }) => id)).toEqual(order);
  });

  it('leaves notes and contacts out when asked', async () => {
    const text = await written([[makeRole({ note: 'private', contact: 'secret' })]], false);
    expect(text).not.toMatch(/private|secret/);
  });

  it('is sound JSON without any role', async () =>
    expect(JSON.parse(await written([]))).toMatchObject({ format: 'trackmark-roles', version: 1, roles: [] }));
});

describe('importJson', () => {
  it.each([
    ['no JSON', '{"format":', 'not-json'],
    ['another file', '{"hello": 1}', 'other-format'],
    ['a list', '[]', 'other-format'],
    ['null', 'null', 'other-format'],
    ['a backup of something else', '{"format":"trackmark-backup","version":1,"roles":[]}', 'other-format'],
    ['a version that never was', '{"format":"trackmark-roles","version":-3,"roles":[]}', 'other-format'],
    ['no version', '{"format":"trackmark-roles","roles":[]}', 'other-format'],
    ['a newer version', '{"format":"trackmark-roles","version":2,"roles":[]}', 'newer-version'],
  ])('refuses %s', (_what, text, name) => expect(importJson(text)).toMatchObject({ ok: false, problems: [{ line: 0, name }] }));

  it('names the line of each role that is wrong, and takes none of the others', async () => {
    const roles = [makeRole(), { ...makeRole(), rating: 9 }, makeRole(), { ...makeRole(), posting: { title: 'x' } }];
    expect(importJson(await written([roles as never]))).toEqual({
      ok: false,
      problems: [
        { line: 3, name: 'invalid-role', detail: 'rating' },
        { line: 5, name: 'invalid-role', detail: expect.stringMatching(/^posting\./) },
      ],
    });
  });

  it('refuses one role twice', async () => {
    const role = makeRole();
    expect(importJson(await written([[role, role]]))).toMatchObject({ ok: false, problems: [{ line: 3, name: 'twice' }] });
  });

  it('stops counting at a hundred', async () => {
    const roles = Array.from({ length: 500 }, () => ({ nonsense: true }));
    const read = importJson(JSON.stringify({ format: 'trackmark-roles', version: 1, roles }));
    expect(!read.ok && read.problems).toHaveLength(100);
  });

  it('does not let a file reach the prototypes', () => {
    const role = JSON.stringify(makeRole()).replace('{"id"', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id"');
    const read = importJson(`{"format":"trackmark-roles","version":1,"roles":[${role}]}`);
    expect(read.ok).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(read.ok && Object.keys(read.value[0]!)).not.toContain('constructor');
  });
});
