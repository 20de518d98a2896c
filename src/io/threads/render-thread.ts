import { parentPort, workerData } from 'node:worker_threads';
import type { HeldContent } from '../../core/catalogue/held-content.ts';
import type { ContentRecord } from '../../core/catalogue/judge-version.ts';
import { exchangeContents } from '../../core/page/exchange-contents.ts';
import type { CachePlace } from '../cache/cache.ts';
import { openContentStore } from '../cache/content-store.ts';
import { openCache } from '../cache/open-cache.ts';
import { renderPages } from '../site/render-pages.ts';
import type { RenderTask } from './render-wide.ts';

/* A thread that renders pages into a folder. Contents come without their functions: it reads them from the cache. */

const { pages, outDir, renderer, cache: place } = workerData as RenderTask & { readonly cache: CachePlace };
const cache = openCache({ ...place, maxBytes: Infinity });
const store = openContentStore(cache);

try {
  await renderPages({
    pages: pages.map((page) => ({ ...page, plan: exchangeContents(page.plan, revive) })),
    outDir,
    renderer,
    cache,
    onProgress: (done) => parentPort?.postMessage(done),
  });
} finally {
  cache.close();
}

function revive(record: ContentRecord): HeldContent {
  return store.hold(record, () => {
    throw new Error('The cache has lost a content.');
  });
}
