/** The lines of a file, packed by gzip or not, never more of it in memory than a line. Real bytes are counted: what a packed file says of its size is up to who made it. */
import { chunksOf } from './gzip';

/** Bytes of a file when unpacked: 100,000 roles with long texts. */
const MAX_BYTES = 2_000_000_000;
/** Characters of one line: the longest role has texts of 51 readings at a megabyte each; real ones stay below 100 KB. */
const MAX_LINE = 60_000_000;

/** The file grows beyond what is read. */
export class TooLarge extends Error {}

/** Yields each line without its end; empty lines are left out. Fails with `TooLarge`, or with a TypeError where bytes are not UTF-8 or no gzip. */
export async function* linesOf(file: Blob, maxBytes = MAX_BYTES, maxLine = MAX_LINE): AsyncGenerator<string> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = magic[0] === 0x1f && magic[1] === 0x8b;
  const bytes: ReadableStream<Uint8Array> = packed ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: string[] = [];
  let length = 0;
  try {
    for await (const chunk of chunksOf(bytes, maxBytes)) {
      const parts = decoder.decode(chunk, { stream: true }).split('\n');
      for (const [at, part] of parts.entries()) {
        if (at > 0) {
          if (length > 0) yield pieces.join('');
          pieces = [];
          length = 0;
        }
        length += part.length;
        if (length > maxLine) throw new TooLarge(`a line of more than ${maxLine} characters`);
        if (part !== '') pieces.push(part);
      }
    }
  } catch (error) {
    throw error instanceof RangeError ? new TooLarge(error.message) : error;
  }
  const rest = decoder.decode();
  if (length + rest.length > 0) yield pieces.join('') + rest;
}
