import type { Page } from 'playwright';
import type { PrintJob } from '../../core/print/print-job.ts';
import { printProblem, subjectOf } from '../../core/print/print-problems.ts';
import { fail, succeed, type Problem, type Result } from '../../core/problem/problem.ts';
import { readContent, readFonts, type PageContent, type PageFonts } from './read-page.ts';
import { watchRequests } from './watch-requests.ts';

export interface RawPdf {
  /** As Chromium wrote it. */
  readonly bytes: Uint8Array;
  /** The headings' text, in the order of the page. */
  readonly headings: readonly string[];
}

/**
 * Opens a job's page and prints it, once it is whole: the page answered, all that it asks for was read, its
 * pictures can be shown and its fonts are there.
 * @param enter is told of each stage, for the words of a timeout
 * @throws where the page crashes or the browser dies.
 */
export async function printPage(
  page: Page,
  job: PrintJob,
  origin: string,
  enter: (stage: string) => void,
): Promise<Result<RawPdf>> {
  const url = `${origin}/${job.page.split('/').map(encodeURIComponent).join('/')}`;
  const requests = watchRequests(page, url);
  try {
    enter('opening the page');
    const opened = await open(page, url);
    if (opened !== 'ok')
      return fail([
        printProblem(
          'print/page-not-found',
          { job: job.name, page: job.page, cause: opened },
          subjectOf(job),
        ),
      ]);

    enter('waiting for fonts and pictures');
    const [settled, content] = await Promise.all([page.evaluate(readFonts), page.evaluate(readContent)]);
    let fonts = settled;
    const faults = () => describeFaults({ job, origin, failed: requests.failed, content, fonts });
    if (faults().length > 0) return fail(faults());

    enter('printing');
    let bytes = await print(page, job);
    let after = await page.evaluate(readFonts);
    if (after.loaded !== fonts.loaded) {
      // The margins of the paper are laid out only now: a font that nothing else uses was asked for only now.
      bytes = await print(page, job);
      fonts = after;
      after = await page.evaluate(readFonts);
    }
    const isSettled = after.loaded === fonts.loaded;
    fonts = after;
    const problems = faults();
    if (!isSettled) problems.push(notPrinted(job, 'its fonts were never all there.'));
    if (page.url() !== url) problems.push(notPrinted(job, 'its page led elsewhere.'));
    return problems.length > 0 ? fail(problems) : succeed({ bytes, headings: content.headings });
  } finally {
    requests.stop();
  }
}

const print = (page: Page, job: PrintJob): Promise<Uint8Array> =>
  page.pdf({
    format: job.paper,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });

/** `ok`, or why not: `404`, or the browser's word for it. */
async function open(page: Page, url: string): Promise<string> {
  try {
    const response = await page.goto(url, { waitUntil: 'load', timeout: 0 });
    if (response === null) return 'no answer';
    return response.ok() ? 'ok' : String(response.status());
  } catch (error) {
    const reason = /net::(ERR_\w+)/.exec(String(error))?.[1];
    if (reason === undefined) throw error;
    return reason;
  }
}

const notPrinted = (job: PrintJob, cause: string): Problem =>
  printProblem('print/not-printed', { job: job.name, cause }, subjectOf(job));

interface PageState {
  readonly job: PrintJob;
  readonly origin: string;
  readonly failed: ReadonlyMap<string, string>;
  readonly content: PageContent;
  readonly fonts: PageFonts;
}

/** One problem for each thing that the page lacks. */
function describeFaults({ job, origin, failed, content, fonts }: PageState): Problem[] {
  const subject = subjectOf(job);
  const facts = (address: string) => ({ job: job.name, address: shorten(address, origin) });
  const unnamed = (addresses: readonly string[]) => addresses.filter((address) => !failed.has(address));
  return [
    ...[...failed].map(([address, cause]) =>
      address.startsWith(`${origin}/`)
        ? printProblem('print/request-failed', { ...facts(address), cause }, subject)
        : printProblem('print/request-blocked', facts(address), subject),
    ),
    // A page of ours holds none, and the server's policy lets none be asked for: there is no request to be seen.
    ...unnamed(content.frames).map((address) =>
      printProblem('print/request-blocked', facts(address), subject),
    ),
    ...unnamed(content.brokenImages).map((address) =>
      printProblem('print/image-not-shown', facts(address), subject),
    ),
    // A font whose file was not read is already named by its file.
    ...(failed.size > 0 ? [] : fonts.broken).map((font) =>
      printProblem('print/font-not-loaded', { job: job.name, font }, subject),
    ),
  ];
}

/** An address as the site has it; one that holds its own content is cut. */
function shorten(address: string, origin: string): string {
  if (!address.startsWith(`${origin}/`)) return address.length > 200 ? `${address.slice(0, 200)}…` : address;
  const path = address.slice(origin.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
