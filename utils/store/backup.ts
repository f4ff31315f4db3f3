/**
 * The backup: one file with everything, as JSON Lines, packed or not. First line what it is, last line how many rows there
 * are and the digest of all lines before. A file is read twice: once to see that every line of it is right, once to bring it
 * in; nothing is changed before the first reading has ended well.
 */
import * as z from 'zod/mini';
import { hash } from '../posting/identity';
import { type Preferences, preferencesSchema } from '../role/preferences';
import { type Role, roleSchema, type Seen, seenSchema } from '../role/role';
import { linesOf, TooLarge } from './lines';
import { streamRoles } from './role-reads';
import { BOOK, SCHEMA_VERSION } from './schema';
import { streamSeen } from './seen';
import type { Store } from './store';

const FORMAT = 'trackmark-backup';
/** Raised when a reader of the version before could not read the file. */
const VERSION = 1;

/** Rows that are read at most: twice what the store is built for. */
const MAX_ROLES = 200_000;
const MAX_SEEN = 1_000_000;

const headerSchema = z.object({ format: z.literal(FORMAT), version: z.int(), schema: z.int(), madeAt: z.number() });
const endSchema = z.object({ roles: z.int(), seen: z.int(), digest: z.string() });
const lineSchema = z.union([
  z.object({ role: roleSchema }),
  z.object({ seen: seenSchema }),
  z.object({ preferences: preferencesSchema }),
  z.object({ end: endSchema }),
]);

/** Why a file is no backup that can be restored. `line` counts from 1. */
export class BackupProblem extends Error {
  constructor(
    readonly problem: 'not-a-backup' | 'too-new' | 'too-large' | 'truncated' | 'damaged' | 'invalid-row',
    readonly line: number,
  ) {
    super(`${problem} at line ${line}`);
    this.name = 'BackupProblem';
  }
}

/** What a backup holds. */
export interface BackupSummary {
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly roles: number;
  readonly seen: number;
  readonly preferences?: Preferences;
}

/** The next digest: each line is mixed into what came before, so that a changed, missing or moved line shows. Guards against accident. */
const mixed = (digest: string, line: string): string => hash(`${digest}${line}`);

/** The lines of a backup of everything in the store. */
export async function* backupLines(store: Store, preferences: Preferences, madeAt: number): AsyncGenerator<string> {
  let digest = '';
  const count = { roles: 0, seen: 0 };
  const line = (value: unknown): string => {
    const text = JSON.stringify(value);
    digest = mixed(digest, text);
    return `${text}\n`;
  };
  yield line({ format: FORMAT, version: VERSION, schema: SCHEMA_VERSION, madeAt });
  yield line({ preferences });
  for await (const batch of streamRoles(store)) {
    count.roles += batch.length;
    yield batch.map((role) => line({ role })).join('');
  }
  for await (const batch of streamSeen(store)) {
    count.seen += batch.length;
    yield batch.map((seen) => line({ seen })).join('');
  }
  yield `${JSON.stringify({ end: { ...count, digest } })}\n`;
}

export interface BackupOptions {
  readonly packed: boolean;
  /** Milliseconds since 1970, written into the file. */
  readonly madeAt: number;
  /** Characters written so far; from nought again where something was written meanwhile. */
  readonly progress?: (characters: number) => void;
  readonly signal?: AbortSignal;
}

/** The backup as a file's content. Cancelled, it rejects with the signal's reason. */
export async function makeBackup(store: Store, preferences: Preferences, options: BackupOptions): Promise<Blob> {
  // Its rows are read in many transactions: a merge between two of them would leave a role in neither place.
  // A damaged store is read as far as it goes.
  const lastWrite = () =>
    store
      .use((db) => db.get('meta', BOOK))
      .then(
        (book) => book?.sequence,
        () => undefined,
      );
  for (;;) {
    const before = await lastWrite();
    const file = await readAll(store, preferences, options);
    if ((await lastWrite()) === before) return file;
  }
}

async function readAll(store: Store, preferences: Preferences, options: BackupOptions): Promise<Blob> {
  const lines = backupLines(store, preferences, options.madeAt);
  let written = 0;
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      options.signal?.throwIfAborted();
      const { done, value } = await lines.next();
      if (done) return controller.close();
      written += value.length;
      options.progress?.(written);
      controller.enqueue(new TextEncoder().encode(value));
    },
  });
  const type = options.packed ? 'application/gzip' : 'application/jsonl';
  const bytes = options.packed ? text.pipeThrough(new CompressionStream('gzip')) : text;
  return new Response(bytes, { headers: { 'content-type': type } }).blob();
}

type Line = { readonly role: Role } | { readonly seen: Seen } | { readonly preferences: Preferences };

/** Every row of a backup, checked; fails with a `BackupProblem` at the first thing that is wrong, and at the end if the file is not whole. */
async function* checkedLines(file: Blob, signal?: AbortSignal): AsyncGenerator<Line | { readonly header: z.infer<typeof headerSchema> }> {
  let number = 0;
  let digest = '';
  let end: z.infer<typeof endSchema> | undefined;
  const count = { roles: 0, seen: 0 };
  const ids = new Set<string>();
  for await (const text of linesOrProblem(file, () => number)) {
    signal?.throwIfAborted();
    number += 1;
    if (end) throw new BackupProblem('damaged', number);
    const value = parsed(text, number);
    if (number === 1) {
      yield { header: headerOf(value) };
      digest = mixed(digest, text);
      continue;
    }
    const line = lineSchema.safeParse(value);
    if (!line.success) throw new BackupProblem('invalid-row', number);
    if ('end' in line.data) {
      end = line.data.end;
      if (end.digest !== digest || end.roles !== count.roles || end.seen !== count.seen) throw new BackupProblem('damaged', number);
      continue;
    }
    digest = mixed(digest, text);
    if ('role' in line.data) {
      // Two roles of one id: one would be lost in silence.
      if (ids.has(line.data.role.id)) throw new BackupProblem('invalid-row', number);
      ids.add(line.data.role.id);
      count.roles += 1;
    }
    if ('seen' in line.data) count.seen += 1;
    if (count.roles > MAX_ROLES || count.seen > MAX_SEEN) throw new BackupProblem('too-large', number);
    yield line.data;
  }
  if (!end) throw new BackupProblem(number === 0 ? 'not-a-backup' : 'truncated', number);
}

async function* linesOrProblem(file: Blob, at: () => number): AsyncGenerator<string> {
  try {
    yield* linesOf(file);
  } catch (error) {
    // A broken gzip stream, or bytes that are no UTF-8.
    throw new BackupProblem(error instanceof TooLarge ? 'too-large' : at() === 0 ? 'not-a-backup' : 'truncated', at() + 1);
  }
}

function parsed(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupProblem(number === 1 ? 'not-a-backup' : 'invalid-row', number);
  }
}

function headerOf(value: unknown): z.infer<typeof headerSchema> {
  const header = headerSchema.safeParse(value);
  if (!header.success) throw new BackupProblem('not-a-backup', 1);
  if (header.data.version > VERSION || header.data.schema > SCHEMA_VERSION) throw new BackupProblem('too-new', 1);
  return header.data;
}

/** Reads a whole file and says what it holds; fails with a `BackupProblem`. `progress` is given the rows read. */
export async function checkBackup(file: Blob, progress?: (rows: number) => void, signal?: AbortSignal): Promise<BackupSummary> {
  let summary: BackupSummary = { madeAt: 0, roles: 0, seen: 0 };
  for await (const line of checkedLines(file, signal)) {
    if ('header' in line) summary = { ...summary, madeAt: line.header.madeAt };
    else if ('preferences' in line) summary = { ...summary, preferences: line.preferences };
    else if ('role' in line) summary = { ...summary, roles: summary.roles + 1 };
    else summary = { ...summary, seen: summary.seen + 1 };
    const rows = summary.roles + summary.seen;
    if (rows % 500 === 0) progress?.(rows);
  }
  return summary;
}

/** The roles of a file that was checked. Fails with a `BackupProblem` where the file has changed since. */
export async function* rolesOf(file: Blob): AsyncGenerator<Role> {
  for await (const line of checkedLines(file)) if ('role' in line) yield line.role;
}

/** The seen list of a file that was checked. */
export async function* seenOf(file: Blob): AsyncGenerator<Seen> {
  for await (const line of checkedLines(file)) if ('seen' in line) yield line.seen;
}

/** What a restore would do. */
export interface RestorePreview extends BackupSummary {
  /** Roles in the file that are not here. */
  readonly added: number;
  /** In both, but not the same. */
  readonly changed: number;
  /** Here, and not in the file: gone after the restore. */
  readonly removed: number;
}

/** Compares a file with the store, without changing anything. */
export async function previewRestore(
  store: Store,
  file: Blob,
  progress?: (rows: number) => void,
  signal?: AbortSignal,
): Promise<RestorePreview> {
  const summary = await checkBackup(file, progress, signal);
  // Two machines that were restored from one backup count on from the same number.
  const state = ({ sequence, updatedAt }: Role) => `${sequence} ${updatedAt}`;
  const inFile = new Map<string, string>();
  for await (const role of rolesOf(file)) inFile.set(role.id, state(role));
  const compared = { added: inFile.size, changed: 0, removed: 0 };
  for await (const batch of streamRoles(store)) {
    for (const role of batch) {
      const there = inFile.get(role.id);
      if (there === undefined) compared.removed += 1;
      else {
        compared.added -= 1;
        if (there !== state(role)) compared.changed += 1;
      }
    }
  }
  return { ...summary, ...compared };
}
