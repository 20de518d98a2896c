import type { FileContentFault } from './inspect-file.ts';

const head = new TextEncoder().encode('version https://git-lfs.github.com/spec/');

/** Whether a file's bytes are not its content, but say where Git LFS keeps it. */
export const findLfsPointer = (content: Uint8Array): FileContentFault | undefined =>
  head.every((byte, place) => content[place] === byte) ? { kind: 'lfs-pointer' } : undefined;
