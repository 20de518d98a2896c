import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputPlan, PlannedPage } from '../core/output/plan-output.ts';
import { makeFile } from '../core/page/plan-files.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { copyBlobs } from '../io/output/copy-blobs.ts';
import type { Staging } from '../io/output/open-staging.ts';
import { findShared, keepShared } from '../io/output/shared-files.ts';
import { keepFile, takeKept, type Kept } from '../io/output/take-kept.ts';
import { renderWide } from '../io/threads/render-wide.ts';
import type { OnStage } from './on-stage.ts';

export interface SiteToWrite extends Pick<OutputPlan, 'pages' | 'files'> {
  /** The guide's pages, which are rendered with any others; they are written where they are among `pages`. */
  readonly guide: readonly PlannedPage[];
  readonly staging: Staging;
  readonly kept: Kept;
  readonly onStage: OnStage;
}

/** The pages of the guide among those of a plan. */
export const guideOf = ({ pages }: Pick<OutputPlan, 'pages'>): readonly PlannedPage[] =>
  pages.filter(({ plan }) => plan.kind === 'guide');

/**
 * Writes a catalogue's pages, and the files that they link, into an empty folder: what was made before of the same
 * is taken, the rest is made. The folder is the same, to the byte, as if all of it had been made now.
 */
export async function writeSite(
  repository: Repository,
  site: SiteToWrite,
): Promise<{ readonly rendered: number }> {
  const { pages, files, staging, kept, onStage } = site;
  onStage('Taking what is kept');
  const shared = findShared(kept.cache);
  const missing = takeKept(pages, staging, kept);
  onStage('Taking what is kept', pages.length - missing.length);
  const isBare = !shared || takeKept(shared, staging, kept).length > 0;
  if (isBare || missing.length > 0) await renderPages(site, missing);

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

/** Renders pages aside, and moves them into the folder, with what all pages share. */
async function renderPages(
  { pages, guide, staging, kept: { cache }, onStage }: SiteToWrite,
  missing: readonly PlannedPage[],
): Promise<void> {
  const beside = await mkdtemp(join(staging.folder, '.rendering-'));
  const wanted = new Set<string>([...missing, ...guide].map(({ address }) => address));
  const all = new Map([...guide, ...pages].map((page) => [page.address, page.plan]));
  const plans = [...all].flatMap(([address, plan]) => (wanted.has(address) ? [plan] : []));
  try {
    onStage('Rendering pages', 0, plans.length);
    const rendered = await renderWide({
      plans,
      outDir: beside,
      cache,
      onProgress: (done) => onStage('Rendering pages', done, plans.length),
    });
    const others = listFiles(rendered.shared).filter((address) => !all.has(address));
    const shared = keepShared(cache, rendered.shared, others);
    for (const item of [...missing, ...shared.filter(({ address }) => !staging.has(address))]) {
      const from = rendered.fileOf(item.address);
      keepFile(cache, item, readFileSync(from));
      staging.move(item, from);
    }
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
