import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ContentRecord } from '../../core/catalogue/judge-version.ts';
import type { HeldContent } from '../../core/catalogue/held-content.ts';
import { exchangeContents } from '../../core/page/exchange-contents.ts';
import type { Cache } from '../cache/cache.ts';
import { renderPages, type PagesToRender } from '../site/render-pages.ts';
import { splitPages } from '../site/split-pages.ts';

/** Pages that one thread renders. */
export type RenderTask = Pick<PagesToRender, 'pages' | 'outDir' | 'renderer'>;

export interface RenderOptions extends RenderTask {
  /** Where threads read what the pages show, and all keep them; without a place, this thread renders alone. */
  readonly cache: Cache;
  /** Told how many pages are made. */
  readonly onProgress: (done: number) => void;
  readonly cores?: number;
  /** Fewer pages are rendered by this thread alone. */
  readonly leastPages?: number;
}

/** Fewer are rendered sooner than another thread has begun. */
const worthAThread = 1500;
/** Each has code and contents of its own: memory, not time, is what more would cost. */
const mostThreads = 4;

export interface Rendered {
  /** How many pages had to be rendered again, because a thread failed. */
  readonly again: number;
}

/**
 * Renders pages into a folder, on all cores where there are many.
 * @throws where a page cannot be rendered.
 */
export async function renderWide({
  pages,
  outDir,
  renderer,
  cache,
  onProgress,
  cores = availableParallelism(),
  leastPages = worthAThread,
}: RenderOptions): Promise<Rendered> {
  const isWide = cache.place !== undefined && pages.length >= leastPages;
  const parts = isWide ? splitPages(pages, Math.min(cores, mostThreads)) : [pages];
  const done = parts.map(() => 0);
  const tasks = parts.map((part, place) => ({
    pages: part,
    outDir,
    renderer,
    cache,
    onProgress(count: number) {
      done[place] = count;
      onProgress(done.reduce((sum, one) => sum + one, 0));
    },
  }));
  const [own, ...others] = tasks;
  if (!own) throw new TypeError('Nothing is to be rendered.');
  cache.flush();
  const apart = others.map((task) =>
    renderApart(task).then(
      () => undefined,
      () => task,
    ),
  );
  try {
    await renderPages(own);
  } finally {
    await Promise.all(apart);
  }
  // A thread may fail for memory, or for a content that the cache has lost: its pages are rendered here.
  const failed = (await Promise.all(apart)).filter((task) => task !== undefined);
  for (const task of failed) await renderPages(task);
  return { again: failed.reduce((sum, task) => sum + task.pages.length, 0) };
}

type OwnTask = RenderTask & { readonly cache: Cache; onProgress(done: number): void };

/** @throws at once where a plan cannot be sent to another thread, which is a fault of ours. */
function renderApart({ pages, outDir, renderer, cache, onProgress }: OwnTask): Promise<void> {
  const bare = pages.map((page) => ({ ...page, plan: exchangeContents(page.plan, withoutFunctions) }));
  // What it says of a failure is of no use to anybody: its pages are rendered again.
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), {
    workerData: { outDir, renderer, pages: bare, cache: cache.place },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    worker.on('message', onProgress);
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The thread ended with ${code}.`)),
    );
  });
}

/** What another thread can be sent of a content: it reads the rest by itself. */
const withoutFunctions = ({ kind, problems, facts, key }: HeldContent): HeldContent => {
  const record: ContentRecord = { kind, problems, facts, key };
  return record as HeldContent;
};
