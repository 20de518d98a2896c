/** Prints planned jobs with Colophon's own printer, from a site that is there already. */
import { readFileSync } from 'node:fs';
import type { PrintJob } from '../../../src/core/print/print-job.ts';
import { findBrowser, printPdfs } from '../../../src/io/print/print-pdfs.ts';

const [, , jobsFile = '', siteFolder = '', outFolder = ''] = process.argv;
const jobs = JSON.parse(readFileSync(jobsFile, 'utf8')) as PrintJob[];
const browser = await findBrowser({ browser: undefined, environment: process.env });
const { printed, problems } = await printPdfs({ jobs, siteFolder, outFolder, browser });
if (printed.length !== jobs.length) throw new Error(problems.map(({ message }) => message).join('\n'));
