import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ContentRecord } from '../../core/catalogue/judge-version.ts';
import type { HeldContent } from '../../core/catalogue/held-content.ts';
import type { PlannedPage } from '../../core/output/plan-output.ts';
import { exchangeContents } from '../../core/page/exchange-contents.ts';
import type { CachePlace } from '../cache/cache.ts';
import { renderPages, type PagesToRender } from '../site/render-pages.ts';
import { splitPages } from '../site/split-pages.ts';
import { startThread } from './start-thread.ts';

/** What a thread that renders has to know before it is given pages. */
export interface ThreadTask extends Pick<PagesToRender, 'outDir' | 'renderer'> {
  /** Of the cache that it reads contents from, and keeps pages in. */
  readonly place: CachePlace;
}

export interface RenderOptions extends Omit<PagesToRender, 'onProgress'> {
  /** Told how many pages are made. */
  readonly onProgress: (done: number) => void;
  readonly cores?: number;
  /** Fewer pages are rendered by this thread alone. */
  readonly leastPages?: number;
}

/** Fewer are rendered sooner than another thread has begun. */
const worthAThread = 1500;
/** Each has code and contents of its own: memory, not time, is what more would cost. */
const mostThreads = 3;
/** How many portions a thread has before it: enough not to wait for the next. */
const longestQueue = 2;

export interface Rendered {
  /** How many pages were rendered by other threads. */
  readonly apart: number;
}

/**
 * Renders pages into a folder, on all cores where there are many and a cache that threads can share.
 * @throws where a page cannot be rendered.
 */
export async function renderWide(options: RenderOptions): Promise<Rendered> {
  const { pages, outDir, renderer, cache, onProgress } = options;
  const { cores = availableParallelism(), leastPages = worthAThread } = options;
  const { place } = cache;
  cache.flush();
  const count = place && pages.length >= leastPages ? Math.min(cores - 1, mostThreads) : 0;
  const threads = Array.from({ length: count }, () =>
    startThread<readonly PlannedPage[], number>(new URL('./render-thread.ts', import.meta.url), {
      outDir,
      renderer,
      place,
    }),
  );
  const asked: Promise<unknown>[] = [];
  const failed: (readonly PlannedPage[])[] = [];
  const done = { here: 0, apart: 0 };
  const tell = (where: keyof typeof done, more: number): void => {
    done[where] += more;
    onProgress(done.here + done.apart);
  };
  const renderHere = (some: readonly PlannedPage[]): Promise<void> =>
    renderPages({ pages: some, outDir, renderer, cache, onProgress: () => tell('here', 1) });
  try {
    for (const some of splitPages(pages)) {
      const idlest = threads.toSorted((a, b) => a.waiting() - b.waiting())[0];
      // What is of no one card may show all of them.
      const isOfCard = some[0]?.plan.cardId !== undefined;
      if (isOfCard && idlest && idlest.waiting() < longestQueue) {
        // A thread may die for memory, or for a content that the cache has lost: its pages are rendered here.
        const answer = idlest.ask(some.map(withoutFunctions));
        asked.push(
          answer.then(
            (rendered) => tell('apart', rendered),
            () => failed.push(some),
          ),
        );
      } else await renderHere(some);
      await nextTurn();
    }
    await Promise.all(asked);
    for (const some of failed) await renderHere(some);
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
  return { apart: done.apart };
}

/** A page as another thread can be sent it. */
const withoutFunctions = (page: PlannedPage): PlannedPage => ({
  ...page,
  plan: exchangeContents(page.plan, ({ kind, problems, facts, key }) => {
    const record: ContentRecord = { kind, problems, facts, key };
    return record as HeldContent;
  }),
});
