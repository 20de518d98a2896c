import { buildCatalogue, type Built } from '../../src/build-catalogue.ts';
import type { Cache } from '../../src/io/cache/cache.ts';
import { openRepository } from '../../src/io/git/open-repository.ts';
import { valueOf } from './catalogue-commands.ts';

/** Builds the site of a repository's head, without PDFs, and closes the cache. */
export async function buildSite(repository: string, out: string, cache: Cache): Promise<Built> {
  const { built } = await buildCatalogue(await openRepository(repository), {
    ref: 'HEAD',
    out,
    pdf: false,
    keepGoing: false,
    strict: false,
    browser: undefined,
    environment: {},
    cache,
    onStage: () => undefined,
  }).finally(() => cache.close());
  return valueOf(built);
}
