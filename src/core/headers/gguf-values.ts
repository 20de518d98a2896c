import type { Cursor } from './header-cursor.ts';
import { malformed, toCount } from './header-fault.ts';

/** A value of a GGUF header that can be a fact. */
export type GgufValue =
  | string
  | number
  | boolean
  /** A list; its texts where they are few. */
  | { readonly length: number; readonly texts?: readonly string[] };

/** Numbers and texts of a GGUF file, in its byte order. */
export interface GgufInput {
  u32(): number;
  count(what: string): number;
  /** A text that must not be longer, in bytes. */
  text(longest: number, what: string): string;
  /** The value of a type; undefined where it says nothing: a text that is too long, a number that is none. */
  value(type: number): GgufValue | undefined;
}

const text = 8;
const list = 9;
/** Bytes of a value, by the number of its type. */
const widths = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8];
const longestText = 65_536;
const mostTexts = 50;
const deepestList = 4;

export function openGguf(cursor: Cursor, isLittle: boolean): GgufInput {
  const u32 = (): number => cursor.view(4).getUint32(0, isLittle);
  const count = (what: string): number => toCount(cursor.view(8).getBigUint64(0, isLittle), what);
  const decode = (length: number): string => new TextDecoder().decode(cursor.take(length));

  function readText(): string | undefined {
    const length = count('the length of a text');
    if (length <= longestText) return decode(length);
    cursor.skip(length);
    return undefined;
  }

  function readList(depth: number): GgufValue {
    if (depth > deepestList) throw malformed('lists are nested too deep');
    const type = u32();
    const length = count('the length of a list');
    const width = widths[type];
    if (width !== undefined) cursor.skip(toCount(BigInt(length) * BigInt(width), 'the size of a list'));
    else if (type === list) for (let index = 0; index < length; index += 1) readList(depth + 1);
    else if (type === text) return readTexts(length);
    else throw malformed(`a list has values of the type ${type}, which is none`);
    return { length };
  }

  function readTexts(length: number): GgufValue {
    const texts: string[] = [];
    for (let index = 0; index < length; index += 1) {
      if (length <= mostTexts) texts.push(readText() ?? '');
      else cursor.skip(count('the length of a text'));
    }
    return length <= mostTexts ? { length, texts } : { length };
  }

  return {
    u32,
    count,
    text(longest, what) {
      const length = count(`the length of ${what}`);
      if (length > longest) throw malformed(`${what} has ${length} bytes`);
      return decode(length);
    },
    value(type) {
      if (type === text) return readText();
      if (type === list) return readList(1);
      const width = widths[type];
      if (width === undefined) throw malformed(`a value has the type ${type}, which is none`);
      return readScalar(cursor.view(width), type, isLittle);
    },
  };
}

function readScalar(view: DataView, type: number, isLittle: boolean): number | boolean | string {
  const readers = [
    () => view.getUint8(0),
    () => view.getInt8(0),
    () => view.getUint16(0, isLittle),
    () => view.getInt16(0, isLittle),
    () => view.getUint32(0, isLittle),
    () => view.getInt32(0, isLittle),
    () => view.getFloat32(0, isLittle),
    () => view.getUint8(0) !== 0,
    () => '',
    () => '',
    () => toNumber(view.getBigUint64(0, isLittle)),
    () => toNumber(view.getBigInt64(0, isLittle)),
    () => view.getFloat64(0, isLittle),
  ];
  return readers[type]?.() ?? '';
}

/** As text where a number would not be exact. */
const toNumber = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
