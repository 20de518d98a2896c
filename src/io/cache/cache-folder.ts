import { lstatSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the cache's files begin with, in a folder that may hold others. */
const fileName = 'colophon-cache.sqlite';

/** A folder that can hold a cache, or why it cannot. */
export type CacheFolder =
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly reason: string };

/**
 * Makes the folder where there is none, with a `.gitignore` that keeps it out of every commit. What belongs to
 * another user is not used: whoever can write a cache decides what is read from it.
 */
export function prepareCacheFolder(folder: string): CacheFolder {
  try {
    const isNew = mkdirSync(folder, { recursive: true }) !== undefined;
    if (!statSync(folder).isDirectory()) return { ok: false, reason: 'it is not a folder' };
    if (isNew) writeFileSync(join(folder, '.gitignore'), '*\n');
    for (const path of [folder, ...listCacheFiles(folder)]) {
      const facts = path === folder ? statSync(path) : lstatSync(path);
      if (process.getuid && facts.uid !== process.getuid())
        return { ok: false, reason: 'it belongs to another user' };
      if (path !== folder && !facts.isFile()) return { ok: false, reason: `${path} is not a file` };
    }
    return { ok: true, file: join(folder, fileName) };
  } catch (error) {
    return { ok: false, reason: describeSystemError(error) };
  }
}

/** Which file stands there; undefined where there is none. */
export const inodeOf = (file: string): bigint | undefined =>
  statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;

/**
 * Throws the cache's file away, and the journals beside it, unless another process has put a new one there since.
 * Gives why it cannot; undefined once it is gone.
 */
export function removeCacheFiles(folder: string, inode: bigint | undefined): string | undefined {
  try {
    if (inode !== undefined && inodeOf(join(folder, fileName)) !== inode) return undefined;
    for (const path of listCacheFiles(folder)) rmSync(path, { force: true });
    return undefined;
  } catch (error) {
    return describeSystemError(error);
  }
}

/** In a few words. */
function describeSystemError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    EACCES: 'it cannot be written',
    EPERM: 'it cannot be written',
    EROFS: 'its disk can only be read',
    ENOSPC: 'its disk is full',
    EDQUOT: 'its disk is full',
    ENOTDIR: 'it is not a folder',
    EEXIST: 'it is not a folder',
  };
  return words[code ?? ''] ?? code ?? message;
}

const listCacheFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name === fileName || name.startsWith(`${fileName}-`))
    .map((name) => join(folder, name));
