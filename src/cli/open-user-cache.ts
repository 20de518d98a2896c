import type { Cache } from '../io/cache/cache.ts';
import type { Repository } from '../io/git/open-repository.ts';
import type { Context } from './context.ts';
import { resolvePath, type CacheOption } from './options.ts';

const mebibyte = 1024 * 1024;

/**
 * Runs work with the cache that the user names, else the repository's own, and closes it whatever happens. What keeps
 * a cache from being used is said, and stops nothing.
 */
export async function withCache<Value>(
  context: Context,
  repository: Repository,
  { cache: named, cacheSize }: CacheOption,
  work: (cache: Cache) => Promise<Value>,
): Promise<Value> {
  const { noCache } = await import('../io/cache/cache.ts');
  if (named === false) return work(noCache);
  const { openRepositoryCache } = await import('../io/cache/open-repository-cache.ts');
  const chosen = typeof named === 'string' ? named : context.environment['COLOPHON_CACHE'];
  const folder = chosen ? resolvePath(context, chosen) : undefined;
  const cache = await openRepositoryCache(repository, folder, cacheSize * mebibyte);
  try {
    return await work(cache);
  } finally {
    const { note } = cache.close();
    if (note !== undefined) context.stderr.write(`${note}\n`);
  }
}
