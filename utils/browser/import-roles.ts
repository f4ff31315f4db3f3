/** Large imports and restores from an extension page: staged part by part, then made the data in one step. */
import type { Answer, ImportResult } from '../messages';
import type { Role, Seen } from '../role/role';
import { newRequestId, send } from './client';

/** Characters of JSON in one part: Chromium refuses messages over 64 MiB, and long parts make progress jerk. */
const PART_SIZE = 4_000_000;
const PART_ROLES = 500;
const PART_SEEN = 5000;

export interface ImportJob {
  readonly roles: Iterable<Role> | AsyncIterable<Role>;
  readonly seen?: Iterable<Seen> | AsyncIterable<Seen>;
  /** `add` beside what is there, `replace` instead of it. */
  readonly mode: 'add' | 'replace';
  /** The preferences of a backup. */
  readonly preferences?: unknown;
  /** Given beforehand where it is to be taken back (`add` only). */
  readonly requestId?: string;
  /** Rows staged so far. */
  readonly progress?: (rows: number) => void;
  readonly signal?: AbortSignal;
}

/** Imports all or nothing. Cancelled or failed, what is there stays as it is. */
export async function importAll(job: ImportJob): Promise<Answer<ImportResult>> {
  const stage = newRequestId();
  let staging: Answer<number>;
  try {
    staging = await stageAll(job, stage);
  } catch (error) {
    // The rows themselves could not be read to the end.
    void send({ type: 'dropImport', stage });
    throw error;
  }
  if (!staging.ok || job.signal?.aborted) {
    void send({ type: 'dropImport', stage });
    return staging.ok ? { ok: false, failure: { name: 'unexpected', detail: 'cancelled' } } : staging;
  }
  const committed = await send({
    type: 'commitImport',
    ...(job.requestId && { requestId: job.requestId }),
    stage,
    parts: staging.value,
    mode: job.mode,
    ...(job.preferences !== undefined && { preferences: job.preferences }),
  });
  if (!committed.ok) void send({ type: 'dropImport', stage });
  return committed;
}

/** Answers the number of parts. */
async function stageAll(job: ImportJob, stage: string): Promise<Answer<number>> {
  let part = 0;
  let rows = 0;
  const put = async (roles: readonly Role[], seen: readonly Seen[]) => {
    const answer = await send({ type: 'stageImport', stage, part, roles: [...roles], seen: [...seen] });
    part += 1;
    rows += roles.length + seen.length;
    job.progress?.(rows);
    return answer;
  };
  for await (const roles of parts(job.roles, PART_ROLES)) {
    const answer = await put(roles, []);
    if (!answer.ok) return answer;
    if (job.signal?.aborted) return { ok: true, value: part };
  }
  for await (const seen of parts(job.seen ?? [], PART_SEEN)) {
    const answer = await put([], seen);
    if (!answer.ok) return answer;
    if (job.signal?.aborted) return { ok: true, value: part };
  }
  return { ok: true, value: part };
}

async function* parts<T>(rows: Iterable<T> | AsyncIterable<T>, most: number): AsyncGenerator<T[]> {
  let part: T[] = [];
  let size = 0;
  for await (const row of rows) {
    const length = JSON.stringify(row).length;
    if (part.length > 0 && (part.length >= most || size + length > PART_SIZE)) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(row);
    size += length;
  }
  if (part.length > 0) yield part;
}
