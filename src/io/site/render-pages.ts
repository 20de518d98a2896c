import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePage } from '../../core/page/make-page.ts';
import type { PlannedPage } from '../../core/output/plan-output.ts';
import type { renderPage } from '../../site/renderer.ts';
import type { Cache } from '../cache/cache.ts';
import { keepFile } from '../output/take-kept.ts';

export interface PagesToRender {
  /** In the order in which they are rendered: those of one content follow one another, so that it is read once. */
  readonly pages: readonly PlannedPage[];
  /** The folder that they are written to, each at its address. */
  readonly outDir: string;
  /** What lays them out: see `findRenderer`. */
  readonly renderer: string;
  /** Where they are kept for the next build. */
  readonly cache: Cache;
  /** Told how many pages are made. */
  readonly onProgress?: (done: number) => void;
}

/** @throws where a page cannot be made or laid out. */
export async function renderPages({
  pages,
  outDir,
  renderer,
  cache,
  onProgress,
}: PagesToRender): Promise<void> {
  const entry = pathToFileURL(join(renderer, 'server/entry.mjs')).href;
  const { renderPage: render } = (await import(entry)) as { readonly renderPage: typeof renderPage };
  const made = new Set<string>();
  for (const [place, page] of pages.entries()) {
    const html = await render(makePage(page.plan), page.address);
    keepFile(cache, page, html);
    const path = join(outDir, page.address);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, html);
    onProgress?.(place + 1);
  }
}
