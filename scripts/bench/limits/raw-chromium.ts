/** Prints the same pages with the same browser and as many reused pages, and does nothing else: no checks, no stamps. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PrintJob } from '../../../src/core/print/print-job.ts';
import { openBrowsers } from '../../../src/io/print/open-browsers.ts';
import { findBrowser } from '../../../src/io/print/print-pdfs.ts';

const [, , jobsFile = '', siteFolder = '', outFolder = '', pages = '2'] = process.argv;
const queue = (JSON.parse(readFileSync(jobsFile, 'utf8')) as PrintJob[]).values();
const found = await findBrowser({ browser: undefined, environment: process.env });
const browsers = await openBrowsers(found, siteFolder);
const [browser] = browsers.kept;

async function work(): Promise<void> {
  const page = await browser.openPage();
  if (page === undefined) throw new Error('The browser is gone.');
  for (const job of queue) {
    await page.goto(`${browsers.origin}/${job.page}`, { waitUntil: 'load' });
    const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
    const bytes = await page.pdf({ format: job.paper, ...options });
    const file = join(outFolder, job.pdf);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

await Promise.all(Array.from({ length: Number(pages) }, work));
await browsers.close();
