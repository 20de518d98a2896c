import type { PrintJob } from '../../core/print/print-job.ts';
import { printProblem, subjectOf } from '../../core/print/print-problems.ts';
import type { Problem } from '../../core/problem/problem.ts';
import type { PrintingBrowser } from './find-browser.ts';
import type { KeptBrowser } from './keep-browser.ts';
import { openBrowsers } from './open-browsers.ts';
import { openPrinter, type Printer } from './open-printer.ts';
import type { JobOutcome } from './print-job.ts';

export {
  findBrowser,
  findPrintingBrowser,
  identifyBrowser,
  type FindBrowserOptions,
  type FoundBrowser,
  type PrintingBrowser,
} from './find-browser.ts';

export interface PrintOptions {
  readonly jobs: readonly PrintJob[];
  /** The built site. */
  readonly siteFolder: string;
  /** Where the PDFs go; each to its job's address. */
  readonly outFolder: string;
  /** From {@link findPrintingBrowser}. */
  readonly browser: PrintingBrowser;
  /** Pages that print at once in each browser, each reused for many jobs. */
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
 * Prints each job's page to a PDF, in one browser or more, each with a few pages that are used again and again. A job that fails
 * keeps none of the others from being printed. Jobs that were at work when the browser died are tried once more,
 * one by one, so that a page that kills browsers is told from those beside it; what a browser that is gone leaves,
 * the others take over.
 * @throws {Failure} `print/browser-not-started`, `print/endpoint-not-reached`.
 */
export async function printPdfs(options: PrintOptions): Promise<PrintReport> {
  const { jobs, siteFolder, browser, pages = 2 } = options;
  const { origin, kept: browsers, close } = await openBrowsers(browser, siteFolder);
  try {
    const outcomes = new Map<PrintJob, JobOutcome>();
    const settle = (job: PrintJob, outcome: JobOutcome): void => {
      outcomes.set(job, outcome);
      const isPrinted = outcome !== 'browser-died' && outcome.printed !== undefined;
      options.onProgress?.({ done: outcomes.size, total: jobs.length, job, isPrinted });
    };
    const again: PrintJob[] = [];
    const queue = jobs.values();
    const width = Math.max(1, Math.min(pages * browsers.length, jobs.length));
    await Promise.all(
      Array.from({ length: width }, (_, place) => {
        const kept = browsers[place % browsers.length] ?? browsers[0];
        return work(queue, kept, openPrinter({ ...options, origin, kept }), (job, outcome) => {
          if (outcome === 'browser-died') again.push(job);
          else settle(job, outcome);
        });
      }),
    );
    // What is left where no browser is.
    again.push(...queue);
    for (const kept of browsers) {
      const rest = again.filter((job) => !outcomes.has(job) || outcomes.get(job) === 'browser-died');
      if (rest.length > 0 && !kept.isGone())
        await work(rest.values(), kept, openPrinter({ ...options, origin, kept }), settle);
    }
    return report(jobs, outcomes, browsers[0]);
  } finally {
    await close();
  }
}

/** Prints one job after the other, until there is none or the browser is gone. */
async function work(
  queue: Iterator<PrintJob>,
  kept: KeptBrowser,
  printer: Printer,
  settle: (job: PrintJob, outcome: JobOutcome) => void,
): Promise<void> {
  try {
    while (!kept.isGone()) {
      const next = queue.next();
      if (next.done === true) return;
      settle(next.value, await printer.print(next.value));
    }
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
