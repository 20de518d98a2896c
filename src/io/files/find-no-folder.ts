import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The first part of a path below `root` that is there and is no folder: a file, or a link, behind which Git keeps
 * nothing. Undefined where all can be written.
 */
export async function findNoFolder(root: string, path: string): Promise<string | undefined> {
  const parts = path.split('/');
  for (const index of parts.keys()) {
    const part = parts.slice(0, index + 1).join('/');
    const facts = await lstat(join(root, part)).catch(() => undefined);
    if (!facts) return undefined;
    if (!facts.isDirectory()) return part;
  }
  return undefined;
}
