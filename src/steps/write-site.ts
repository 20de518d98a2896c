import type { OutputPlan } from '../core/output/plan-output.ts';
import { makeFile } from '../core/page/plan-files.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { copyBlobs } from '../io/output/copy-blobs.ts';
import type { Staging } from '../io/output/open-staging.ts';
import { writeShared } from '../io/output/shared-files.ts';
import { keepFile, takeKept, type Kept } from '../io/output/take-kept.ts';
import { findRenderer } from '../io/site/find-renderer.ts';
import type { OnStage } from './on-stage.ts';

export interface SiteToWrite extends Pick<OutputPlan, 'pages' | 'files'> {
  readonly staging: Staging;
  readonly kept: Kept;
  readonly onStage: OnStage;
}

/**
 * Writes a catalogue's pages, and the files that they link, into an empty folder: what was made before of the same
 * is taken, the rest is made. The folder is the same, to the byte, as if all of it had been made now.
 */
export async function writeSite(
  repository: Repository,
  { pages, files, staging, kept, onStage }: SiteToWrite,
): Promise<{ readonly rendered: number }> {
  onStage('Taking what is kept');
  const renderer = await findRenderer();
  writeShared(renderer, staging, kept);
  const missing = takeKept(pages, staging, kept);
  onStage('Taking what is kept', pages.length - missing.length);
  if (missing.length > 0) {
    onStage('Rendering pages', 0, missing.length);
    // What draws charts takes longer to load than a build in which nothing is rendered.
    const { renderWide } = await import('../io/threads/render-wide.ts');
    await renderWide({
      pages: missing,
      outDir: staging.folder,
      renderer,
      cache: kept.cache,
      onProgress: (done) => onStage('Rendering pages', done, missing.length),
    });
    for (const item of missing) staging.add(item);
  }

  onStage('Writing the files');
  const copies = files.flatMap(({ plan, ...item }) =>
    plan.kind === 'copy' ? [{ ...item, blob: plan.blob }] : [],
  );
  const texts = files.flatMap(({ plan, ...item }) => (plan.kind === 'copy' ? [] : [{ ...item, plan }]));
  await copyBlobs(repository, copies, staging, kept);
  for (const item of takeKept(texts, staging, kept)) {
    const text = makeFile(item.plan);
    staging.write(item, text);
    keepFile(kept.cache, item, text);
  }
  onStage('Writing the files', files.length);
  return { rendered: missing.length };
}
