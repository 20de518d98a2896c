import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { FileRanges } from '../../core/headers/model-facts.ts';

/** A file of any size, of which parts are read. Close it. Its size is that when it was opened. */
export interface OpenRanges extends FileRanges {
  close(): void;
}

/** @throws {Error} where there is no such file, or it is no plain file. */
export function openRanges(path: string): OpenRanges {
  // Asked before it is opened: a pipe would wait for its writer.
  if (!statSync(path).isFile()) throw new Error(`${path} is no file.`);
  const handle = openSync(path, 'r');
  const facts = fstatSync(handle);
  return {
    size: facts.size,
    read(offset, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, facts.size - offset)));
      let read = 0;
      while (read < bytes.length) {
        const count = readSync(handle, bytes, read, bytes.length - read, offset + read);
        if (count === 0) break;
        read += count;
      }
      return bytes.subarray(0, read);
    },
    close: () => closeSync(handle),
  };
}
