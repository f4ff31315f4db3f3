import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { hash } from '../../utils/posting/identity';
import { preferencesSchema } from '../../utils/role/preferences';
import type { Role, Seen } from '../../utils/role/role';
import { newSeen } from '../../utils/role/seen';
import { BackupProblem, backupLines, checkBackup, makeBackup, previewRestore, rolesOf, seenOf } from '../../utils/store/backup';
import { recentRoles } from '../../utils/store/role-reads';
import { changeRoles, mergeIntoOne, removeRoles, restoreRoles } from '../../utils/store/role-writes';
import { rememberSeen } from '../../utils/store/seen';
import { commitStage, eraseAll, stagePart } from '../../utils/store/staging';
import type { Store } from '../../utils/store/store';
import { canonical, contents, emptyDisk, makeOldDatabase, writer } from './profile';
import { aPosting, aRole, verdictFor } from './roles';

const preferences = preferencesSchema.parse({ sites: { lever: 'marks' }, seenDays: 30 });
let store: Store;
beforeEach(() => {
  emptyDisk();
  store = writer();
});

async function fill(count: number): Promise<void> {
  await restoreRoles(
    store,
    'fill',
    Array.from({ length: count }, (_, at) => aRole(at)),
  );
  await rememberSeen(
    store,
    Array.from({ length: count }, (_, at) => newSeen(aPosting(1000 + at), verdictFor(aPosting(at)), false, at)),
  );
}

const backup = (packed = true) => makeBackup(store, preferences, { packed, madeAt: 5 });

async function collected<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function bringIn(file: Blob): Promise<void> {
  await bringInRows(await collected(rolesOf(file)), await collected(seenOf(file)));
}

async function bringInRows(roles: readonly Role[], seen: readonly Seen[] = []): Promise<void> {
  await stagePart(store, { stage: 'x', part: 0, roles, seen });
  await commitStage(store, 'restore', 'x', 1, 'replace');
}

describe.each([true, false])('a backup, packed: %s', (packed) => {
  it('brings everything back, equal to the last sign', async () => {
    await fill(450);
    const before = await contents(store);
    const file = await backup(packed);
    expect(await checkBackup(file)).toEqual({ madeAt: 5, roles: 450, seen: 450, preferences });
    await eraseAll(store, 'erase');
    expect(await contents(store)).toBe(canonical({ roles: [], seen: [] }));
    await bringIn(file);
    expect(await contents(store)).toBe(before);
  });

  it('of an empty store is a backup, too', async () => {
    expect(await checkBackup(await backup(packed))).toMatchObject({ roles: 0, seen: 0 });
  });
});

describe.each(readdirSync('test/store/examples'))('the example %s', (name) => {
  it('upgraded, saved, erased and restored is the same', async () => {
    await makeOldDatabase(JSON.parse(readFileSync(`test/store/examples/${name}`, 'utf8')));
    const before = await contents(store);
    expect(before.length).toBeGreaterThan(1000);
    const file = await backup();
    await eraseAll(store, 'erase');
    await bringIn(file);
    expect(await contents(store)).toBe(before);
  });
});

it('that counts as many writes as may be leaves the order of what is written after it right', async () => {
  await bringInRows([aRole(1, { sequence: 2 ** 52 }), aRole(2, { sequence: 3 })]);
  for (const at of [1, 2, 3]) await changeRoles(store, `c${at}`, [aRole(2).id], { note: `later ${at}` }, 1);
  await restoreRoles(store, 'last', [aRole(5)]);
  expect((await recentRoles(store, 10)).map(({ id, sequence }) => [id, sequence - 2 ** 52])).toEqual([
    [aRole(5).id, 4],
    [aRole(2).id, 3],
    [aRole(1).id, 0],
  ]);
});

it('is made anew where something was written meanwhile', async () => {
  await fill(250);
  const [first, last] = [aRole(0), aRole(249)];
  let reads = 0;
  let merging: Promise<unknown> | undefined;
  const progress = () => {
    // Behind the first batch of roles: the last one goes into one that was read already.
    reads += 1;
    if (reads === 3) merging = mergeIntoOne(store, 'm', first.id, [last.id], 2);
  };
  const file = await makeBackup(store, preferences, { packed: false, madeAt: 5, progress });
  await merging;
  expect(await checkBackup(file)).toMatchObject({ roles: 249, seen: 250 });
  expect((await collected(rolesOf(file)))[0]?.note).toBe(`${first.note}\n\n${last.note}`);
  expect(reads).toBeGreaterThan(8);
});

it('that nobody disturbs is made once', async () => {
  await fill(3);
  const written: number[] = [];
  await makeBackup(store, preferences, { packed: false, madeAt: 5, progress: (characters) => void written.push(characters) });
  expect(written).toHaveLength(5);
});

it('says beforehand what a restore would change', async () => {
  await fill(10);
  const file = await backup();
  await removeRoles(store, 'r', [aRole(1).id]);
  await changeRoles(store, 'c', [aRole(2).id, aRole(3).id], { note: 'since' }, 9);
  await restoreRoles(store, 'n', [aRole(77)]);
  expect(await previewRestore(store, file)).toMatchObject({ roles: 10, added: 1, changed: 2, removed: 1 });
});

it('says so beforehand where another machine, which counts on from the same backup, wrote something else', async () => {
  await fill(3);
  await changeRoles(store, 'there', [aRole(1).id], { note: 'of the one machine' }, 5);
  const file = await backup();
  expect(await previewRestore(store, file)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  emptyDisk();
  store = writer();
  await fill(3);
  await changeRoles(store, 'here', [aRole(1).id], { note: 'of the other' }, 6);
  expect(await previewRestore(store, file)).toMatchObject({ added: 0, changed: 1, removed: 0 });
});

/** Milliseconds of processor time: the clock would count what else the machine does. */
function spentSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

describe('a bad backup', () => {
  let lines: string[];
  beforeEach(async () => {
    await fill(20);
    lines = (await (await backup(false)).text()).trim().split('\n');
  });
  const file = (...parts: BlobPart[]) => new Blob(parts);
  const joined = (some: readonly string[]) => file(`${some.join('\n')}\n`);
  /** The last line made to fit: damage that a digest alone would not show. */
  const sealed = (some: readonly string[]) => {
    const body = some.slice(0, -1);
    const count = (kind: string) => body.filter((line) => line.startsWith(`{"${kind}"`)).length;
    const digest = body.reduce((so, line) => hash(`${so}${line}`), '');
    return joined([...body, JSON.stringify({ end: { roles: count('role'), seen: count('seen'), digest } })]);
  };
  const replaced = (at: number, line: string) => lines.map((old, index) => (index === at ? line : old));
  const packed = async (blob: Blob) => new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();

  it.each<[string, string, () => Blob | Promise<Blob>]>([
    ['an empty file', 'not-a-backup', () => file('')],
    ['a picture', 'not-a-backup', () => file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 254, 10]))],
    ["another program's JSON", 'not-a-backup', () => file('[{"a":1}]')],
    ['a gzip cut short', 'truncated', async () => (await packed(joined(lines))).slice(0, 300)],
    ['a gzip of rubbish', 'not-a-backup', () => file(new Uint8Array([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9]))],
    ['a file cut at a line', 'truncated', () => joined(lines.slice(0, 9))],
    ['a file cut within a line', 'invalid-row', () => joined([...lines.slice(0, 9), lines[9]!.slice(0, 50)])],
    ['a missing line', 'damaged', () => joined(lines.filter((_, at) => at !== 5))],
    ['two lines swapped', 'damaged', () => joined([...lines.slice(0, 5), lines[6]!, lines[5]!, ...lines.slice(7)])],
    ['one letter changed', 'damaged', () => joined(replaced(5, lines[5]!.replace('Note', 'Nota')))],
    ['lines after the end', 'damaged', () => joined([...lines, lines[5]!])],
    ['a newer format', 'too-new', () => joined(replaced(0, lines[0]!.replace('"version":1', '"version":2')))],
    ['a newer schema', 'too-new', () => joined(replaced(0, lines[0]!.replace('"schema":2', '"schema":99')))],
    ['a role without a posting', 'invalid-row', () => sealed(replaced(5, JSON.stringify({ role: { ...aRole(3), posting: undefined } })))],
    ['a rating of nine', 'invalid-row', () => sealed(replaced(5, JSON.stringify({ role: { ...aRole(3), rating: 9 } })))],
    [
      'a script for an address',
      'invalid-row',
      () => sealed(replaced(5, JSON.stringify({ role: { ...aRole(3), posting: { ...aPosting(3), url: 'javascript:alert(1)' } } }))),
    ],
    ['the same role twice', 'invalid-row', () => sealed([...lines.slice(0, 6), lines[5]!, ...lines.slice(6)])],
    ['a role without a name', 'invalid-row', () => sealed(replaced(5, JSON.stringify({ role: { ...aRole(3), id: '' } })))],
    ...[2 ** 53 - 1, 2 ** 52 + 1, -1, 0.5].map((sequence): [string, string, () => Blob] => [
      `a role that counts ${sequence} writes`,
      'invalid-row',
      () => sealed(replaced(5, JSON.stringify({ role: { ...aRole(3), sequence } }))),
    ]),
    ['a row of no kind', 'invalid-row', () => sealed(replaced(5, '{"other":1}'))],
    ['deep nesting', 'invalid-row', () => sealed(replaced(5, `{"role":${'['.repeat(100_000)}${']'.repeat(100_000)}}`))],
    ['bytes that are no text', 'truncated', () => file(`${lines[0]}\n`, new Uint8Array([0xff, 0xfe, 0xfd]), '\n')],
  ])('%s is refused: %s', async (_name, problem, make) => {
    const before = await contents(store);
    const broken = await make();
    const spentFrom = process.cpuUsage();
    await expect(checkBackup(broken)).rejects.toMatchObject({ name: 'BackupProblem', problem });
    expect(spentSince(spentFrom)).toBeLessThan(2000);
    expect(await contents(store)).toBe(before);
  });

  it('names the line that is wrong, in the file as it lies there', async () => {
    await expect(checkBackup(sealed([...lines.slice(0, 6), lines[5]!, ...lines.slice(6)]))).rejects.toMatchObject({ line: 7 });
    await expect(checkBackup(sealed(replaced(5, '{"other":1}')))).rejects.toMatchObject({ line: 6 });
  });

  it('that unpacks to gigabytes is refused within two seconds', async () => {
    const bomb = await packed(file(`${lines[0]}\n`, ...Array.from({ length: 100 }, () => 'x'.repeat(1_000_000))));
    expect(bomb.size).toBeLessThan(200_000);
    const spentFrom = process.cpuUsage();
    await expect(checkBackup(bomb)).rejects.toMatchObject({ problem: 'too-large' });
    expect(spentSince(spentFrom)).toBeLessThan(2000);
  });

  it('does not reach any prototype', async () => {
    const evil = lines[5]!.replace('{"role":{', '{"role":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
    for await (const role of rolesOf(sealed(replaced(5, evil)))) expect(Object.getPrototypeOf(role)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('made by any single change of bytes is refused or the same', async () => {
    const bytes = new Uint8Array(await joined(lines).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = bytes.slice();
        changed[at]! ^= flip;
        const outcome = await checkBackup(file(changed)).then(
          () => 'read',
          (error) => (error instanceof BackupProblem ? 'refused' : `threw ${error}`),
        );
        // Only white space at the ends of lines may change without being noticed.
        expect(outcome === 'refused' || (outcome === 'read' && /\s/.test(String.fromCharCode(bytes[at]!)))).toBe(true);
      }),
      { numRuns: Number(process.env.BACKUP_RUNS ?? 50) },
    );
  });
});

it('is made with the rows of one store, in lines that can be read one by one', async () => {
  await fill(3);
  const all: string[] = [];
  for await (const some of backupLines(store, preferences, 1)) all.push(...some.trim().split('\n'));
  expect(all.map((line) => Object.keys(JSON.parse(line))[0])).toEqual([
    'format',
    'preferences',
    'role',
    'role',
    'role',
    'seen',
    'seen',
    'seen',
    'end',
  ]);
});
