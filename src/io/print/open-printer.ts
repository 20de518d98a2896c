import type { Page } from 'playwright';
import type { PrintJob } from '../../core/print/print-job.ts';
import { printProblem, subjectOf } from '../../core/print/print-problems.ts';
import type { KeptBrowser } from './keep-browser.ts';
import { printJob, wait, type JobOptions, type JobOutcome } from './print-job.ts';

/** One page of the browser, and the way from a job to a file. */
export interface Printer {
  print(job: PrintJob): Promise<JobOutcome>;
  close(): Promise<void>;
}

export interface PrinterOptions extends JobOptions {
  readonly kept: KeptBrowser;
}

/** A page grows with what it has shown. */
const jobsPerPage = 100;

/** A printer, which opens its page when the first job comes, and a new one after a hundred or a fault. */
export function openPrinter(options: PrinterOptions): Printer {
  let page: Page | undefined;
  let used = 0;
  const close = async (): Promise<void> => {
    // A page that hangs would keep its closing from ending.
    const closing = page?.close().catch(() => undefined);
    page = undefined;
    used = 0;
    const end = new AbortController();
    await Promise.race([closing, wait(5000, end.signal)]);
    end.abort();
  };
  return {
    close,
    print: async (job) => {
      try {
        if (used >= jobsPerPage) await close();
        page ??= await options.kept.openPage();
        if (page === undefined) return 'browser-died';
        used += 1;
        const { outcome, isSound } = await printJob(page, job, options);
        if (!isSound) await close();
        return outcome;
      } catch (error) {
        if (await isBrowserGone(page)) {
          // Its closing would never end.
          page = undefined;
          return 'browser-died';
        }
        await close();
        const cause = String(error).split('\n')[0] ?? '';
        return {
          printed: undefined,
          problems: [printProblem('print/not-printed', { job: job.name, cause }, subjectOf(job))],
        };
      }
    },
  };
}

/** The news of a browser's death comes a moment after its pages' last words. */
async function isBrowserGone(page: Page | undefined): Promise<boolean> {
  const browser = page?.context().browser();
  for (let attempt = 0; browser?.isConnected() === true && attempt < 10; attempt += 1) await wait(50);
  return browser?.isConnected() !== true;
}
