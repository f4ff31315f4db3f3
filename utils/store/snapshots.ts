/**
 * A ring of copies of the person's own data in `storage.local`, outside the database: every role without the posting's
 * long texts, packed (about 350 bytes a role). They are what is offered when the database was damaged.
 */
import * as z from 'zod/mini';
import { hash } from '../posting/identity';
import { type Role, roleSchema } from '../role/role';
import type { KeptArea } from './canary';
import { gunzipText, gzipText } from './gzip';
import { lightRole } from './rows';
import { READ_ROWS } from './schema';
import type { Store } from './store';

/** Copies kept: the newest may hold the mistake that the person wants to undo. */
const RING = 3;
const INDEX = 'snapshots';
/** Characters of unpacked JSON that are read back at most: 200,000 roles. */
const MAX_TEXT = 400_000_000;

const entrySchema = z.object({
  slot: z.int().check(z.gte(0), z.lt(RING)),
  generation: z.int(),
  rows: z.int(),
  at: z.number(),
  digest: z.string(),
});
type Entry = z.infer<typeof entrySchema>;

export interface Snapshot {
  readonly generation: number;
  readonly rows: number;
  readonly at: number;
}

const slotKey = (slot: number) => `snapshot:${slot}`;

async function entries(area: KeptArea): Promise<Entry[]> {
  const parsed = z.array(entrySchema).safeParse((await area.get(INDEX))[INDEX]);
  return parsed.success ? parsed.data : [];
}

/** The copies there are, newest first. */
export async function listSnapshots(area: KeptArea): Promise<readonly Snapshot[]> {
  return (await entries(area)).map(({ generation, rows, at }) => ({ generation, rows, at })).sort((a, b) => b.generation - a.generation);
}

/** Copies all roles as they are now, over the oldest copy. `now` in milliseconds since 1970, for showing. */
export async function takeSnapshot(store: Store, area: KeptArea, generation: number, now: number): Promise<void> {
  const roles: Role[] = [];
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const rows = await store.use((db) => db.getAll('roles', range, READ_ROWS));
    // One by one: `push(...rows)` would put them all on the stack.
    for (const row of rows) roles.push(lightRole(row));
    if (rows.length < READ_ROWS) break;
    after = rows.at(-1)!.id;
  }
  const packed = await gzipText(JSON.stringify(roles));
  const known = await entries(area);
  const slot = freeSlot(known);
  const entry: Entry = { slot, generation, rows: roles.length, at: now, digest: hash(packed) };
  // The slot first: an index that names a copy which is not there would be worse than a copy without index.
  await area.set({ [slotKey(slot)]: packed });
  await area.set({ [INDEX]: [entry, ...known.filter((old) => old.slot !== slot)] });
}

function freeSlot(known: readonly Entry[]): number {
  for (let slot = 0; slot < RING; slot++) if (!known.some((entry) => entry.slot === slot)) return slot;
  return known.reduce((oldest, entry) => (entry.generation < oldest.generation ? entry : oldest)).slot;
}

/** The roles of a copy, without descriptions and evidence; undefined where it is not there or is damaged itself. */
export async function readSnapshot(area: KeptArea, generation: number): Promise<Role[] | undefined> {
  const entry = (await entries(area)).find((known) => known.generation === generation);
  if (!entry) return undefined;
  const key = slotKey(entry.slot);
  const packed = (await area.get(key))[key];
  if (typeof packed !== 'string' || hash(packed) !== entry.digest) return undefined;
  try {
    const rows: unknown[] = JSON.parse(await gunzipText(packed, MAX_TEXT));
    // One row that cannot be read must not keep the others from coming back.
    return rows.flatMap((row) => roleSchema.safeParse(row).data ?? []);
  } catch {
    return undefined;
  }
}

/** Takes all copies away, when the person erases everything. */
export function dropSnapshots(area: KeptArea): Promise<void> {
  return area.remove([INDEX, ...Array.from({ length: RING }, (_, slot) => slotKey(slot))]);
}
