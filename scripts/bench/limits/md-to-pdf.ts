/** Prints the sources of planned jobs with md-to-pdf, which is installed aside, through the browser that Colophon uses. */
import { createRequire } from 'node:module';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PrintJob } from '../../../src/core/print/print-job.ts';
import { findBrowser } from '../../../src/io/print/print-pdfs.ts';

const [, , installed = '', jobsFile = '', siteFolder = '', outFolder = '', count = '30'] = process.argv;
type MdToPdf = (input: { content: string }, options: object) => Promise<unknown>;
const { mdToPdf } = createRequire(join(installed, 'package.json'))('md-to-pdf') as { mdToPdf: MdToPdf };
const browser = await findBrowser({ browser: undefined, environment: process.env });
const jobs = (JSON.parse(readFileSync(jobsFile, 'utf8')) as PrintJob[]).slice(0, Number(count));
for (const [place, { page }] of jobs.entries()) {
  const folder = join(outFolder, String(place));
  // It opens index.html first, and what it writes into that page would be under that page's policy.
  cpSync(join(siteFolder, dirname(page)), folder, {
    recursive: true,
    filter: (file) => !file.endsWith('.html'),
  });
  const files = join(folder, 'files');
  if (existsSync(files)) cpSync(files, folder, { recursive: true });
  const content = readFileSync(join(folder, 'card.md'), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  await mdToPdf(
    { content },
    {
      basedir: folder,
      dest: join(folder, 'card.pdf'),
      launch_options: { executablePath: browser.path, args: ['--no-sandbox'] },
      pdf_options: { format: 'A4', printBackground: true },
    },
  );
}
