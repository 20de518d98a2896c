import type { PrintJob } from '../../core/print/print-job.ts';
import { printProblem, subjectOf } from '../../core/print/print-problems.ts';
import type { Problem } from '../../core/problem/problem.ts';
import type { FoundBrowser } from './find-browser.ts';
import { keepBrowser, type KeptBrowser } from './keep-browser.ts';
import { openPrinter, type Printer } from './open-printer.ts';
import type { JobOutcome } from './print-job.ts';
import { serveFolder } from './serve-folder.ts';

export { findBrowser, identifyBrowser, type FindBrowserOptions, type FoundBrowser } from './find-browser.ts';

export interface PrintOptions {
  readonly jobs: readonly PrintJob[];
  /** The built site. */
  readonly siteFolder: string;
  /** Where the PDFs go; each to its job's address. */
  readonly outFolder: string;
  /** From {@link findBrowser}. */
  readonly browser: FoundBrowser;
  /** Pages that print at once, each reused for many jobs. */
  readonly pages?: number | undefined;
  /** How long one job may take. */
  readonly seconds?: number | undefined;
  /** Told after each job. */
  readonly onProgress?: ((progress: PrintProgress) => void) | undefined;
}

export interface PrintProgress {
  readonly done: number;
  readonly total: number;
  readonly job: PrintJob;
  readonly isPrinted: boolean;
}

export interface PrintedPdf {
  readonly job: PrintJob;
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
}

export interface PrintReport {
  /** In the order of the jobs. */
  readonly printed: readonly PrintedPdf[];
  /** Of all jobs, in their order. A job is either among the printed or has an error here. */
  readonly problems: readonly Problem[];
  readonly browser: { readonly version: string; readonly isSandboxed: boolean };
}

/**
 * Prints each job's page to a PDF, in one browser with a few pages that are used again and again. A job that fails
 * keeps none of the others from being printed. Jobs that were at work when the browser died are tried once more,
 * one by one, so that a page that kills browsers is told from those beside it.
 * @throws {Failure} `print/browser-not-started`.
 */
export async function printPdfs(options: PrintOptions): Promise<PrintReport> {
  const { jobs, siteFolder, browser, pages = 2 } = options;
  const server = await serveFolder(siteFolder);
  let kept: KeptBrowser | undefined;
  try {
    const running = await keepBrowser(browser, server.proxy);
    kept = running;
    const outcomes = new Map<PrintJob, JobOutcome>();
    const settle = (job: PrintJob, outcome: JobOutcome): void => {
      outcomes.set(job, outcome);
      const isPrinted = outcome !== 'browser-died' && outcome.printed !== undefined;
      options.onProgress?.({ done: outcomes.size, total: jobs.length, job, isPrinted });
    };
    const printer = (): Printer => openPrinter({ ...options, origin: server.origin, kept: running });
    const again: PrintJob[] = [];
    const queue = jobs.values();
    await Promise.all(
      Array.from({ length: Math.max(1, Math.min(pages, jobs.length)) }, () =>
        work(queue, printer(), (job, outcome) => {
          if (outcome === 'browser-died') again.push(job);
          else settle(job, outcome);
        }),
      ),
    );
    await work(again.values(), printer(), settle);
    return report(jobs, outcomes, running);
  } finally {
    await kept?.close();
    await server.close();
  }
}

async function work(
  queue: Iterator<PrintJob>,
  printer: Printer,
  settle: (job: PrintJob, outcome: JobOutcome) => void,
): Promise<void> {
  try {
    for (let next = queue.next(); next.done !== true; next = queue.next())
      settle(next.value, await printer.print(next.value));
  } finally {
    await printer.close();
  }
}

function report(
  jobs: readonly PrintJob[],
  outcomes: ReadonlyMap<PrintJob, JobOutcome>,
  { version, isSandboxed }: KeptBrowser,
): PrintReport {
  const printed: PrintedPdf[] = [];
  const problems: Problem[] = [];
  for (const job of jobs) {
    const outcome = outcomes.get(job);
    if (outcome === undefined || outcome === 'browser-died')
      problems.push(printProblem('print/browser-died', { job: job.name }, subjectOf(job)));
    else {
      if (outcome.printed !== undefined) printed.push(outcome.printed);
      problems.push(...outcome.problems);
    }
  }
  return { printed, problems, browser: { version, isSandboxed } };
}
