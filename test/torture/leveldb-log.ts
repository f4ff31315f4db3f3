/** The log of LevelDB (its doc/log_format.md), as far as it takes to leave one behind as a killed writer does. */
import type { Random } from './scenario';

/** A log lies in blocks of this many bytes; no piece of a record reaches over the end of one. */
const BLOCK = 32_768;
/** Checksum, length and kind before each piece. */
const HEADER = 7;
const [WHOLE, FIRST, MIDDLE, LAST] = [1, 2, 3, 4] as const;

/** CRC-32C (Castagnoli), the polynomial from its lowest bit. */
function crc32c(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** LevelDB turns and shifts its checksums, because a sum over bytes that hold sums says little (util/crc32c.h). */
const masked = (crc: number): number => (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;

function piece(kind: number, content: Uint8Array): Buffer {
  const kindAndContent = Buffer.concat([Buffer.of(kind), content]);
  const header = Buffer.alloc(HEADER - 1);
  header.writeUInt32LE(masked(crc32c(kindAndContent)), 0);
  header.writeUInt16LE(content.length, 4);
  return Buffer.concat([header, kindAndContent]);
}

/** The bytes that LevelDB appends to a log of `end` bytes for a record: in pieces, as the blocks want it. */
export function logRecord(end: number, content: Uint8Array): Buffer {
  const bytes: Uint8Array[] = [];
  let room = BLOCK - (end % BLOCK);
  for (let from = 0; from < content.length; ) {
    if (room < HEADER) {
      bytes.push(new Uint8Array(room));
      room = BLOCK;
    }
    const part = content.subarray(from, from + room - HEADER);
    const begins = from === 0;
    from += part.length;
    const ends = from === content.length;
    bytes.push(piece(begins ? (ends ? WHOLE : FIRST) : ends ? LAST : MIDDLE, part));
    room -= HEADER + part.length;
  }
  return Buffer.concat(bytes);
}

/** What is left of a record of any length where the writer was killed while it wrote: all but some of its last bytes. */
export function halfARecord(end: number, random: Random): Buffer {
  const whole = logRecord(end, Buffer.alloc(random.between(100, random.pick([6_000, 80_000])), 0xab));
  return whole.subarray(0, random.between(1, whole.length - 1));
}
