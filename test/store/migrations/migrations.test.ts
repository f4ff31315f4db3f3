import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../../utils/role/role';
import { checkStore } from '../../../utils/store/canary';
import { MIGRATIONS } from '../../../utils/store/migrations/migrations';
import { SCHEMA_VERSION } from '../../../utils/store/schema';
import { allRoles, canonical, type ExampleDatabase, emptyDisk, makeOldDatabase, writer } from '../profile';
import { aRole } from '../roles';

const FOLDER = 'test/store/examples';
const examples: ExampleDatabase[] = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
const rolesIn = (example: ExampleDatabase) => example.stores.roles!.map(({ value }) => value as Role);

beforeEach(emptyDisk);

it('has one step per version', () => expect(MIGRATIONS).toHaveLength(SCHEMA_VERSION));

it('has an example of every older version', () => {
  const versions = examples.map(({ version }) => version).sort();
  expect(versions).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, at) => at + 1));
});

describe.each(examples)('a database of version $version', (example) => {
  it('is brought up to date with every role whole', async () => {
    await makeOldDatabase(example);
    const store = writer();
    expect(canonical(await allRoles(store))).toBe(canonical(rolesIn(example)));
    expect(await checkStore(store, undefined, true)).toMatchObject({ state: 'well', book: { rows: rolesIn(example).length, sequence: 9 } });
  });

  it.each([0, 1, 1300])('holds with %i roles', async (count) => {
    const roles = Array.from({ length: count }, (_, at) => aRole(at, { sequence: at + 1 }));
    await makeOldDatabase({ version: example.version, stores: { roles: roles.map((value) => ({ value })) } });
    const store = writer();
    expect(canonical(await allRoles(store))).toBe(canonical(roles));
    expect(await checkStore(store, undefined, true)).toMatchObject({ state: 'well', book: { rows: count } });
  });

  it('stays as it was where a step fails', async () => {
    await makeOldDatabase(example);
    const put = IDBObjectStore.prototype.put;
    let left = 2;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      // A second row of one key: the request fails, as any may, and takes the transaction down.
      return left-- === 0 && this.name === 'roles' ? this.add(args[0]) : put.apply(this, args);
    };
    await expect(allRoles(writer())).rejects.toMatchObject({ trouble: 'unexpected' });
    IDBObjectStore.prototype.put = put;
    expect(canonical(await allRoles(writer()))).toBe(canonical(rolesIn(example)));
  });
});
