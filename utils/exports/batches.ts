/** Large exports go batch by batch: progress between two of them, and an end when the person has had enough. */
import type { Role } from '../role/role';

/** Roles as the store hands them out, some hundred at a time. */
export type Batches = AsyncIterable<readonly Role[]> | Iterable<readonly Role[]>;

export interface Watch {
  /** Told the number of roles done so far, once per batch. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** The same batches, watched. Throws the signal's reason between two batches when told to stop. */
export async function* watched(batches: Batches, { onProgress, signal }: Watch = {}): AsyncGenerator<readonly Role[]> {
  let done = 0;
  for await (const batch of batches) {
    signal?.throwIfAborted();
    yield batch;
    done += batch.length;
    onProgress?.(done);
  }
  signal?.throwIfAborted();
}

/** Puts the pieces of a file together without ever holding it as one string. */
export async function toBlob(pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>, type: string): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const piece of pieces) parts.push(piece);
  return new Blob(parts, { type });
}

/** Cuts a list into batches of `size`. */
export function* inBatches<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
