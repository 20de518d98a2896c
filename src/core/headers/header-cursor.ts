import { HeaderFault, maximumHeaderBytes } from './header-fault.ts';
import type { FileRanges } from './model-facts.ts';

const smallestWindow = 4096;
const largestWindow = 262_144;

/** A place in a file that moves forward. What it steps over is not read. */
export interface Cursor {
  readonly size: number;
  position(): number;
  /** The bytes from here on, which are read through. They are good until the next call. */
  take(length: number): Uint8Array;
  /** As `take`, for numbers in it. */
  view(length: number): DataView;
  /** Steps over bytes, of which the file must have as many. */
  skip(length: number): void;
}

/** @throws {HeaderFault} where the file ends, or more is read than a header may have. */
export function openCursor(file: FileRanges): Cursor {
  let at = 0;
  let window: Uint8Array = new Uint8Array();
  let start = 0;
  let width = smallestWindow;
  let read = 0;
  const ensure = (length: number): void => {
    if (at + length > file.size) throw new HeaderFault('cut-short');
    if (at >= start && at + length <= start + window.length) return;
    const isNext = at <= start + window.length;
    width = isNext ? Math.min(width * 2, largestWindow) : smallestWindow;
    const wanted = Math.min(Math.max(width, length), file.size - at);
    read += wanted;
    if (read > maximumHeaderBytes + largestWindow) throw new HeaderFault('too-large');
    window = file.read(at, wanted);
    start = at;
    if (window.length < length) throw new HeaderFault('cut-short');
  };
  const take = (length: number): Uint8Array => {
    ensure(length);
    const bytes = window.subarray(at - start, at - start + length);
    at += length;
    return bytes;
  };
  return {
    size: file.size,
    position: () => at,
    take,
    view(length) {
      const bytes = take(length);
      return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
    skip(length) {
      if (at + length > file.size) throw new HeaderFault('cut-short');
      at += length;
    },
  };
}
