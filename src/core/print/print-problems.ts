import { defineProblem, makeProblems } from '../problem/define-problems.ts';
import type { Subject } from '../problem/problem.ts';
import type { PrintJob } from './print-job.ts';

interface Named {
  readonly [key: string]: string;
  /** The job's name: `loan-approval v2`. */
  readonly job: string;
}

const pageHint = 'Build the site again; if the page is still wrong, look at it in a browser.';

/** What can keep a page from becoming a PDF. */
export const printProblems = {
  'print/no-browser': defineProblem<{ install: string; tried: readonly string[] }>({
    severity: 'error',
    title: 'No browser',
    message: ({ tried }) => ['No browser was found to print with.', ...tried].join(' '),
    hint: ({ install }) => `${install} Or name an executable with --browser or COLOPHON_BROWSER.`,
  }),
  'print/browser-not-executable': defineProblem<{ path: string; from: string }>({
    severity: 'error',
    title: 'A browser that cannot be run',
    message: ({ path, from }) => `${from} names ${path}, which is no executable file.`,
    hint: () => 'Give the full path of the executable of Chrome or Chromium.',
  }),
  'print/browser-not-started': defineProblem<{ path: string; cause: string }>({
    severity: 'error',
    title: 'A browser that does not start',
    message: ({ path, cause }) => `The browser ${path} did not start: ${cause}`,
    hint: () => 'Start it by hand to see what it lacks, or name another one with --browser.',
  }),
  'print/endpoint-not-reached': defineProblem<{ endpoint: string; cause: string }>({
    severity: 'error',
    title: 'A browser on another machine that does not answer',
    message: ({ endpoint, cause }) => `The browser at ${endpoint} was not reached: ${cause}`,
    hint: () =>
      'See that it runs, that a Playwright server is of our own Playwright’s version, and that Chrome’s own socket is written with cdp+ before it.',
  }),
  'print/endpoints-differ': defineProblem<{ versions: readonly string[] }>({
    severity: 'error',
    title: 'Browsers that do not print alike',
    message: ({ versions }) =>
      `The browsers to print with make different PDFs of one page: ${versions.join(' and ')}.`,
    hint: () => 'Name browsers of one version that were started with the same flags and have the same fonts.',
  }),
  'print/page-not-found': defineProblem<Named & { page: string; cause: string }>({
    severity: 'error',
    title: 'A page that could not be opened',
    message: ({ job, page, cause }) =>
      `${job} was not printed: its page ${page} could not be opened (${cause}).`,
    hint: () => pageHint,
  }),
  'print/request-failed': defineProblem<Named & { address: string; cause: string }>({
    severity: 'error',
    title: 'A file that the page lacks',
    message: ({ job, address, cause }) =>
      `${job} was not printed: its page asks for ${address}, which could not be read (${cause}).`,
    hint: () => 'See that the file is in the card’s folder and that its name is spelt the same.',
  }),
  'print/request-blocked': defineProblem<Named & { address: string }>({
    severity: 'error',
    title: 'A request that leaves the site',
    message: ({ job, address }) => `${job} was not printed: its page asks for ${address}, outside the site.`,
    hint: () => 'Put a copy of the file into the card’s folder and name that.',
  }),
  'print/image-not-shown': defineProblem<Named & { address: string }>({
    severity: 'error',
    title: 'A picture that cannot be shown',
    message: ({ job, address }) => `${job} was not printed: the picture ${address} cannot be shown.`,
    hint: () => 'Open the file: it may be empty, cut off or of another format than its name says.',
  }),
  'print/font-not-loaded': defineProblem<Named & { font: string }>({
    severity: 'error',
    title: 'A font that is missing',
    message: ({ job, font }) => `${job} was not printed: the font ${font} was not loaded.`,
    hint: () => pageHint,
  }),
  'print/timeout': defineProblem<{ job: string; seconds: number; stage: string }>({
    severity: 'error',
    title: 'A page that takes too long',
    message: ({ job, seconds, stage }) =>
      `${job} was not printed within ${String(seconds)} seconds; it stopped at: ${stage}.`,
    hint: () => 'Look at the page for very large tables or pictures, or allow more time.',
  }),
  'print/page-crashed': defineProblem<Named>({
    severity: 'error',
    title: 'A page that crashed',
    message: ({ job }) =>
      `${job} was not printed: the browser gave its page up, most often for lack of memory.`,
    hint: () => 'Print with fewer pages at once, or give the machine more memory.',
  }),
  'print/browser-died': defineProblem<Named>({
    severity: 'error',
    title: 'A browser that died',
    message: ({ job }) => `${job} was not printed: the browser died, was started again, and died again.`,
    hint: () => 'See whether the machine ran out of memory, and print again.',
  }),
  'print/attachment-missing': defineProblem<Named & { address: string }>({
    severity: 'error',
    title: 'A file to be attached that is missing',
    message: ({ job, address }) =>
      `${job} was not printed: ${address}, which its PDF is to carry, is not in the site.`,
    hint: () => pageHint,
  }),
  'print/not-printed': defineProblem<Named & { cause: string }>({
    severity: 'error',
    title: 'A page that could not be printed',
    message: ({ job, cause }) => `${job} was not printed: ${cause}`,
    hint: () => pageHint,
  }),
  'print/missing-glyph': defineProblem<{ job: string; characters: readonly string[] }>({
    severity: 'warning',
    title: 'Characters that no font has',
    message: ({ job, characters }) =>
      `The PDF of ${job} shows empty boxes for characters that no font has` +
      (characters.length === 0 ? '.' : `, ${characters.join(', ')} among them.`),
    hint: () => 'Write them in words, or install a font that has them on the machine that prints.',
  }),
};

/** Makes a problem of printing. */
export const printProblem = makeProblems(printProblems);

/** What a problem with a job is about. */
export const subjectOf = ({ cardId, label }: PrintJob): Subject => ({ card: cardId, version: label });
