import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import type { PrintJob } from '../../core/print/print-job.ts';
import { printProblem, subjectOf } from '../../core/print/print-problems.ts';
import type { Problem } from '../../core/problem/problem.ts';
import type { PrintedPdf } from './print-pdfs.ts';
import { printPage } from './print-page.ts';
import { resolveSiteFile } from './resolve-site-file.ts';
import { stampPdf, type AttachedFile } from './stamp-pdf.ts';

export interface JobOptions {
  readonly siteFolder: string;
  readonly outFolder: string;
  readonly seconds?: number | undefined;
  readonly origin: string;
}

export type JobOutcome =
  { readonly printed: PrintedPdf | undefined; readonly problems: readonly Problem[] } | 'browser-died';

/**
 * One job from page to file. `isSound` tells whether the page can be used again.
 * @throws where the page or the browser is gone.
 */
export async function printJob(
  page: Page,
  job: PrintJob,
  options: JobOptions,
): Promise<{ outcome: JobOutcome; isSound: boolean }> {
  const { seconds = 60 } = options;
  const subject = subjectOf(job);
  const attachments = await readAttachments(job, options.siteFolder);
  if (attachments.problems.length > 0) return { outcome: failed(attachments.problems), isSound: true };

  let stage = 'starting';
  const end = new AbortController();
  const crashed = new Promise<'crashed'>((resolve) => {
    const onCrash = (): void => {
      resolve('crashed');
    };
    page.once('crash', onCrash);
    end.signal.addEventListener('abort', () => page.off('crash', onCrash));
  });
  const printing = printPage(page, job, options.origin, (entered) => {
    stage = entered;
  });
  // After a timeout or a crash nobody waits for it any more.
  printing.catch(() => undefined);
  const raw = await Promise.race([printing, crashed, wait(seconds * 1000, end.signal)]).finally(() => {
    end.abort();
  });
  if (raw === 'crashed')
    return {
      outcome: failed([printProblem('print/page-crashed', { job: job.name }, subject)]),
      isSound: false,
    };
  if (raw === 'waited')
    return {
      outcome: failed([printProblem('print/timeout', { job: job.name, seconds, stage }, subject)]),
      isSound: false,
    };
  if (!raw.ok) return { outcome: failed(raw.problems), isSound: true };

  const { origin } = options;
  const stamped = await stampPdf(raw.value.bytes, job, attachments.files, {
    origin,
    headings: raw.value.headings,
  });
  const file = join(options.outFolder, ...job.pdf.split('/'));
  await writeWhole(file, stamped.bytes);
  const characters = stamped.missing.filter((character) => character !== '').map(describeCharacter);
  const problems =
    stamped.missing.length === 0
      ? []
      : [printProblem('print/missing-glyph', { job: job.name, characters }, subject)];
  return {
    outcome: { printed: { job, file, bytes: stamped.bytes.length, pages: stamped.pages }, problems },
    isSound: true,
  };
}

const failed = (problems: readonly Problem[]): JobOutcome => ({ printed: undefined, problems });

async function readAttachments(
  job: PrintJob,
  siteFolder: string,
): Promise<{ files: AttachedFile[]; problems: Problem[] }> {
  const root = await realpath(siteFolder);
  const files: AttachedFile[] = [];
  const problems: Problem[] = [];
  for (const attachment of job.attachments) {
    const { address } = attachment;
    const path = await resolveSiteFile(root, address);
    if (path === undefined)
      problems.push(printProblem('print/attachment-missing', { job: job.name, address }, subjectOf(job)));
    else files.push({ ...attachment, bytes: await readFile(path) });
  }
  return { files, problems };
}

/** Whoever reads the file reads all of it or none. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${String(process.pid)}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}

/** A character with its number, since it may be one that cannot be seen: `⛄ (U+26C4)`. */
const describeCharacter = (character: string): string =>
  [...character]
    .map((one) => {
      const number = `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return /[\p{L}\p{N}\p{P}\p{S}]/u.test(one) ? `${one} (${number})` : number;
    })
    .join(' ');

/** Resolves after a while; `signal` takes the clock away. */
export const wait = (milliseconds: number, signal?: AbortSignal): Promise<'waited'> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve('waited');
    }, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
