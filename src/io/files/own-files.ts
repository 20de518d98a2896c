import type { Dirent } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';

const maximumBytes = 64 * 1024 * 1024;

/** The bytes of a regular file of the work tree, or undefined. Links are not followed. */
export async function readOwnFile(path: string): Promise<Buffer | undefined> {
  const facts = await lstat(path).catch(() => undefined);
  return facts?.isFile() && facts.size <= maximumBytes ? readFile(path) : undefined;
}

/** What stands against an entry of a folder by its kind. */
export const checkEntry = (entry: Dirent<Buffer>): 'symbolic-link' | 'special' | undefined =>
  entry.isSymbolicLink() ? 'symbolic-link' : entry.isFile() || entry.isDirectory() ? undefined : 'special';

/** An entry's name; undefined where it is not UTF-8. */
export function decodeName(name: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return undefined;
  }
}
