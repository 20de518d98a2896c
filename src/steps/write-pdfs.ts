import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannedPrint } from '../core/output/plan-output.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { Staging } from '../io/output/open-staging.ts';
import { keepFile, takeKept, type Kept } from '../io/output/take-kept.ts';
import type { PrintingBrowser } from '../io/print/find-browser.ts';
import type { OnStage } from './on-stage.ts';

export interface PdfsToWrite {
  readonly prints: readonly PlannedPrint[];
  /** The folder that holds the pages to print. */
  readonly siteFolder: string;
  readonly staging: Staging;
  readonly kept: Kept;
  readonly browser: PrintingBrowser;
  readonly onStage: OnStage;
}

export interface WrittenPdfs {
  /** Those that had to be printed; all others were kept. */
  readonly printed: number;
  readonly problems: readonly Problem[];
}

/**
 * Puts PDFs in place: those that were printed before from the same are taken, the rest is printed. No browser is
 * started where nothing is to print.
 * @throws {Failure} `print/browser-not-started`.
 */
export async function writePdfs({
  prints,
  siteFolder,
  staging,
  kept,
  browser,
  onStage,
}: PdfsToWrite): Promise<WrittenPdfs> {
  const missing = new Map(takeKept(prints, staging, kept).map((print) => [print.job, print]));
  if (missing.size === 0) return { printed: 0, problems: [] };
  const beside = await mkdtemp(join(staging.folder, '.printing-'));
  onStage('Printing', 0, missing.size);
  // What reads and mends PDFs takes longer to load than a run in which nothing is printed.
  const { printPdfs } = await import('../io/print/print-pdfs.ts');
  try {
    const { printed, problems } = await printPdfs({
      jobs: [...missing.keys()],
      siteFolder,
      outFolder: beside,
      browser,
      onProgress: ({ done, total }) => onStage('Printing', done, total),
    });
    for (const { job } of printed) {
      const print = missing.get(job);
      if (!print) continue;
      const from = join(beside, print.address);
      // What was said of it has to be said again: it is not kept.
      const isClean = !problems.some(
        ({ card, version }) => card === job.cardId && (version ?? 'draft') === job.label,
      );
      if (isClean) keepFile(kept.cache, print, readFileSync(from));
      staging.move(isClean ? print : { ...print, key: '' }, from);
    }
    return { printed: printed.length, problems };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
