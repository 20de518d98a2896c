import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePage } from '../../core/page/make-page.ts';
import type { PagePlan } from '../../core/page/page-plan.ts';
import type { renderPage } from '../../site/renderer.ts';

export interface PagesToRender {
  /** In the order in which they are rendered: those of one content follow one another, so that it is read once. */
  readonly plans: readonly PagePlan[];
  /** The folder that they are written to, each at its address. */
  readonly outDir: string;
  /** What lays them out: see `findRenderer`. */
  readonly renderer: string;
  /** Told how many pages are made. */
  readonly onProgress?: (done: number) => void;
}

/** @throws where a page cannot be made or laid out. */
export async function renderPages({ plans, outDir, renderer, onProgress }: PagesToRender): Promise<void> {
  const entry = pathToFileURL(join(renderer, 'server/entry.mjs')).href;
  const { renderPage: render } = (await import(entry)) as { readonly renderPage: typeof renderPage };
  for (const [place, plan] of plans.entries()) {
    const html = await render(makePage(plan), plan.address);
    const path = join(outDir, plan.address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, html);
    onProgress?.(place + 1);
  }
}
