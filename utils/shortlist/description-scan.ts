/**
 * Search in the descriptions. They are far too many words for an index, so they are read through in batches, with
 * progress, until done or told to stop.
 */
import type { Role } from '../role/role';
import { postingOf } from '../role/summary';

/** A role whose description holds the words, with the first place of them. */
export interface DescriptionHit {
  readonly id: string;
  /** The words around the hit, one line. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

export interface ScanProgress {
  readonly scanned: number;
  readonly hits: readonly DescriptionHit[];
}

/** Characters of context on each side. */
const AROUND = 60;

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/**
 * First place of `wanted` (lower case) in `text`, or nothing. `toLowerCase` may change the length (İ), so a hit is taken
 * only if the words really stand at that offset.
 */
function locate(text: string, wanted: string): number {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower.indexOf(wanted);
  for (let at = 0; at + wanted.length <= text.length; at += 1) {
    if (text.slice(at, at + wanted.length).toLowerCase() === wanted) return at;
  }
  return -1;
}

function hitIn(role: Role, wanted: string): DescriptionHit | undefined {
  const text = postingOf(role).description ?? '';
  const at = locate(text, wanted);
  if (at < 0) return undefined;
  const end = at + wanted.length;
  return {
    id: role.id,
    before: oneLine(text.slice(Math.max(0, at - AROUND), at)),
    match: oneLine(text.slice(at, end)),
    after: oneLine(text.slice(end, end + AROUND)),
  };
}

/** Goes through the batches; yields after each of them what has been found so far in it. Ends early, without error, when `signal` says so. */
export async function* scanDescriptions(
  batches: AsyncIterable<readonly Role[]> | Iterable<readonly Role[]>,
  words: string,
  signal?: AbortSignal,
): AsyncGenerator<ScanProgress> {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return;
  let scanned = 0;
  for await (const batch of batches) {
    if (signal?.aborted) return;
    scanned += batch.length;
    yield { scanned, hits: batch.map((role) => hitIn(role, wanted)).filter((hit) => hit !== undefined) };
  }
}
