import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import type { Repository } from '../git/open-repository.ts';
import { askGit } from '../git/run-git.ts';
import { unusedCache, type Cache } from './cache.ts';
import { codeSpace } from './code-space.ts';
import { defaultCacheFolder } from './default-folder.ts';
import { openCache } from './open-cache.ts';

/**
 * Opens a repository's cache, in the folder that is named or else in its default folder. A folder that holds files
 * of a commit is not used: whoever wrote the commit would decide what is read.
 */
export async function openRepositoryCache(
  repository: Repository,
  folder: string | undefined,
  maxBytes: number,
): Promise<Cache> {
  if (folder !== undefined && (await isTracked(repository, folder)))
    return unusedCache(`The cache in ${folder} is not used: Git tracks files in that folder.`);
  return openCache({
    folder: folder ?? (await defaultCacheFolder(repository)),
    maxBytes,
    space: codeSpace(),
  });
}

/** Whether a folder, wherever links lead to, is one of the work tree that has files in the index. */
async function isTracked(repository: Repository, folder: string): Promise<boolean> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || repository.workTree === undefined) return false;
  const path = relative(repository.workTree, real).split(sep).join('/');
  if (path === '..' || path.startsWith('../') || isAbsolute(path)) return false;
  return (await askGit(repository, ['ls-files', '--', `:(top,literal)${path}`])) !== '';
}
