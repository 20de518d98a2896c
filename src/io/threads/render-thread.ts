import { parentPort, workerData } from 'node:worker_threads';
import type { ContentRecord } from '../../core/catalogue/judge-version.ts';
import type { PagePlan } from '../../core/page/page-plan.ts';
import type { CachePlace } from '../cache/cache.ts';
import { openContentStore } from '../cache/content-store.ts';
import { openCache } from '../cache/open-cache.ts';
import { buildSite } from '../site/build-site.ts';
import type { RenderTask } from './render-wide.ts';

/* A thread that renders pages into a folder. Contents come without their functions: it reads them from the cache. */

const { plans, outDir, cache: place } = workerData as RenderTask & { readonly cache: CachePlace };
const cache = openCache({ ...place, maxBytes: Infinity });
const store = openContentStore(cache);

try {
  await buildSite({ plans: plans.map(revive), outDir, onProgress: (done) => parentPort?.postMessage(done) });
} finally {
  cache.close();
}

function revive(plan: PagePlan): PagePlan {
  if (plan.kind !== 'content') return plan;
  const { content } = plan.input;
  const held = store.hold(content.content as ContentRecord, () => {
    throw new Error('The cache has lost a content.');
  });
  return { ...plan, input: { ...plan.input, content: { ...content, content: held } } };
}
