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

/** The place in `text` of a place in its lower case, which may be longer (İ). */
function placeOf(lowerAt: number, text: string): number {
  let at = 0;
  let passed = 0;
  for (const char of text) {
    if (passed >= lowerAt) break;
    passed += char.toLowerCase().length;
    at += char.length;
  }
  return at;
}

/** First place of `wanted` (lower case) in `text`, from and to, or nothing. */
function locate(text: string, wanted: string): readonly [number, number] | undefined {
  const lower = text.toLowerCase();
  const at = lower.indexOf(wanted);
  if (at < 0) return undefined;
  const end = at + wanted.length;
  return lower.length === text.length ? [at, end] : [placeOf(at, text), placeOf(end, text)];
}

function hitIn(role: Role, wanted: string): DescriptionHit | undefined {
  const text = postingOf(role).description ?? '';
  const found = locate(text, wanted);
  if (!found) return undefined;
  const [at, end] = found;
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
