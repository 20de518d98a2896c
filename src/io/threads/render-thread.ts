import { parentPort, workerData } from 'node:worker_threads';
import type { HeldContent } from '../../core/catalogue/held-content.ts';
import type { ContentRecord } from '../../core/catalogue/judge-version.ts';
import type { PlannedPage } from '../../core/output/plan-output.ts';
import { exchangeContents } from '../../core/page/exchange-contents.ts';
import { openContentStore } from '../cache/content-store.ts';
import { openCache } from '../cache/open-cache.ts';
import { renderPages } from '../site/render-pages.ts';
import type { ThreadTask } from './render-wide.ts';

/*
 * A thread that renders pages: each message is some, each answer how many they were. Contents come without their
 * functions: it reads them from the cache.
 */

const { outDir, renderer, place } = workerData as ThreadTask;
const cache = openCache({ ...place, maxBytes: Infinity });
const store = openContentStore(cache);
let last = Promise.resolve();

parentPort?.on('message', (pages: readonly PlannedPage[]) => {
  last = last.then(async () => {
    const revived = pages.map((page) => ({ ...page, plan: exchangeContents(page.plan, revive) }));
    await renderPages({ pages: revived, outDir, renderer, cache });
    // The thread may be ended at any time after it has answered.
    cache.flush();
    parentPort?.postMessage(pages.length);
  });
});

function revive(record: ContentRecord): HeldContent {
  return store.hold(record, () => {
    throw new Error('The cache has lost a content.');
  });
}
