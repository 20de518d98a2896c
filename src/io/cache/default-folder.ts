import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Repository } from '../git/open-repository.ts';

/**
 * Where a repository's cache is, unless a folder is named: among what Git keeps for all of its work trees. There it
 * is never committed, no pull request can bring files into it, and no other repository finds it.
 */
export async function defaultCacheFolder({ gitFolder }: Pick<Repository, 'gitFolder'>): Promise<string> {
  const common = await readFile(join(gitFolder, 'commondir'), 'utf8').catch(() => '.');
  return join(resolve(gitFolder, common.trim()), 'colophon-cache');
}
