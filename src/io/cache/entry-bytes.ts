import { hash } from 'node:crypto';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Below this, compressing gains too little. */
const leastCompressed = 1024;
/** At this level, compressing costs no more than hashing and writing what it saves. */
const level = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

const sumLength = 32;
/** How the value is packed, one byte; its own size, four. */
const factsLength = 5;
const raw = 0;
const zstd = 1;

/** An entry as it is stored: SHA-256 over the rest; its id, in ASCII; how the value is packed; its own size; the value. */
export function packEntry(id: string, value: Uint8Array): Uint8Array {
  const small = value.length < leastCompressed ? value : zstdCompressSync(value, level);
  const isSmaller = small.length < value.length;
  const packed = isSmaller ? small : value;
  const factsAt = sumLength + id.length;
  const bytes = Buffer.allocUnsafe(factsAt + factsLength + packed.length);
  bytes.write(id, sumLength, 'latin1');
  bytes[factsAt] = isSmaller ? zstd : raw;
  bytes.writeUInt32LE(value.length, factsAt + 1);
  bytes.set(packed, factsAt + factsLength);
  bytes.write(sumOf(bytes), 0, 'latin1');
  return bytes;
}

/** The value of a stored entry; undefined where it is not, byte for byte, what was stored under that id. */
export function unpackEntry(id: string, stored: unknown): Uint8Array | undefined {
  const factsAt = sumLength + id.length;
  if (!(stored instanceof Uint8Array) || stored.length < factsAt + factsLength) return undefined;
  if (textOf(stored, 0, sumLength) !== sumOf(stored)) return undefined;
  if (textOf(stored, sumLength, factsAt) !== id) return undefined;
  const packed = stored.subarray(factsAt + factsLength);
  if (stored[factsAt] === raw) return packed;
  const size = new DataView(stored.buffer, stored.byteOffset).getUint32(factsAt + 1, true);
  try {
    return zstdDecompressSync(packed, { maxOutputLength: size, chunkSize: size + room });
  } catch {
    return undefined;
  }
}

/** With a little room to spare, a value is unpacked in one piece. */
const room = 64;

const sumOf = (bytes: Uint8Array): string => hash('sha256', bytes.subarray(sumLength), 'binary');

/** Without a Buffer around the bytes, which would cost more than all else where entries are small. */
const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.prototype.latin1Slice.call(bytes, from, to);
