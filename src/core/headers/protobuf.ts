import type { Cursor } from './header-cursor.ts';
import { malformed } from './header-fault.ts';

/** One field of a message, of which the value has not been read. */
export interface ProtoField {
  readonly number: number;
  readonly wire: 0 | 1 | 2 | 5;
}

/** Reads the value of the field that `walkMessage` came to; what is not read is stepped over. */
export interface ProtoInput {
  /** Of 64 bits, with a sign, as `int64` has it. */
  integer(): bigint;
  /** A text; undefined, and stepped over, where it has more bytes. */
  text(longest: number): string | undefined;
  /** The numbers of a list, packed or one alone; at most as many. */
  integers(most: number): readonly bigint[];
  /** A message within this one. */
  message(onField: OnField): void;
}

export type OnField = (field: ProtoField, input: ProtoInput) => void;

/**
 * Walks over the fields of a message that ends at `end`, in a file that is not read as a whole: bytes of fields that
 * nobody asks for are stepped over. `pbf` wants the whole message in memory, and does not see where it ends.
 */
export function walkMessage(cursor: Cursor, end: number, onField: OnField, depth = 0): void {
  if (depth > 16) throw malformed('messages are nested too deep');
  while (cursor.position() < end) {
    const tag = readVarint(cursor);
    const number = Number(tag >> 3n);
    const wire = Number(tag & 7n);
    if (number < 1 || number > 536_870_911) throw malformed('a field has no number that is one');
    if (wire !== 0 && wire !== 1 && wire !== 2 && wire !== 5)
      throw malformed(`a field has the wire type ${wire}`);
    readField(cursor, end, { number, wire }, onField, depth);
  }
}

function readField(cursor: Cursor, end: number, field: ProtoField, onField: OnField, depth: number): void {
  const { wire } = field;
  const value = wire === 0 ? readVarint(cursor) : undefined;
  const length = wire === 1 ? 8 : wire === 5 ? 4 : wire === 2 ? readVarint(cursor) : 0;
  const start = cursor.position();
  const stop = start + Number(length);
  if (BigInt(start) + BigInt(length) > BigInt(end)) {
    if (end === cursor.size) cursor.skip(Number.MAX_SAFE_INTEGER);
    throw malformed('a field is longer than its message');
  }
  onField(field, {
    integer: () => BigInt.asIntN(64, value ?? 0n),
    text: (longest) =>
      wire === 2 && stop - start <= longest ? new TextDecoder().decode(cursor.take(stop - start)) : undefined,
    integers(most) {
      if (value !== undefined) return [BigInt.asIntN(64, value)];
      const numbers: bigint[] = [];
      if (wire !== 2) return numbers;
      while (cursor.position() < stop && numbers.length < most)
        numbers.push(BigInt.asIntN(64, readVarint(cursor)));
      return numbers;
    },
    message(onInner) {
      if (wire === 2) walkMessage(cursor, stop, onInner, depth + 1);
    },
  });
  const rest = stop - cursor.position();
  if (rest < 0) throw malformed('a field is longer than its message');
  cursor.skip(rest);
}

function readVarint(cursor: Cursor): bigint {
  let low = 0;
  let value = 0n;
  for (let index = 0; index < 10; index += 1) {
    const byte = cursor.take(1)[0] ?? 0;
    if (index < 4) {
      low += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return BigInt(low);
    } else {
      if (index === 4) value = BigInt(low);
      value |= BigInt(byte & 0x7f) << BigInt(7 * index);
      if (byte < 0x80) return value;
    }
  }
  throw malformed('a number has more than ten bytes');
}
