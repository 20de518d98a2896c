import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintJob } from '../../../src/core/print/print-job.ts';
import type { OpenBench } from '../open-bench.ts';
import { NotAvailable, type Row } from '../row.ts';
import { findSite } from './site.ts';

const printed = 300;
const printedByMdToPdf = 30;
const mdToPdf = 'md-to-pdf@5.2.5';

/** The jobs of versions that are spread over the repository. */
const planJobs = (bench: OpenBench): Promise<string> =>
  bench.once('jobs', async () => {
    const file = join(bench.folder, 'jobs.json');
    await bench.script('steps/plan-pdfs.ts', bench.repository, String(printed), file);
    return file;
  });

/** Two rows are about the same printing: it is measured once. */
const printJobs = (bench: OpenBench) =>
  bench.once('pdfs', async () =>
    bench.script('steps/print-jobs.ts', await planJobs(bench), await findSite(bench), bench.clear('pdfs')),
  );

export const pdfsCold: Row = {
  name: 'pdfs-cold',
  title: `${printed} PDFs from a site that is there, against page.pdf of the same pages alone`,
  isHeavy: true,
  run: printJobs,
  limit: async (bench) =>
    bench.script(
      'limits/raw-chromium.ts',
      ...[await planJobs(bench), await findSite(bench), bench.clear('raw-pdfs')],
    ),
  goals: [{ of: 'rate', atLeast: 0.8 }],
};

export const pdfsMdToPdf: Row = {
  name: 'pdfs-md-to-pdf',
  title: `${printed} PDFs, against ${printedByMdToPdf} of md-to-pdf`,
  isHeavy: true,
  pieces: { run: printed, limit: printedByMdToPdf },
  run: printJobs,
  limit: async (bench) => {
    const installed = await bench.once('md-to-pdf', () => Promise.resolve(install(bench.cacheFolder)));
    const places = [await planJobs(bench), await findSite(bench), bench.clear('md-to-pdf')];
    return bench.script('limits/md-to-pdf.ts', installed, ...places, String(printedByMdToPdf));
  },
  goals: [{ of: 'rate', atLeast: 8 }],
};

export const pdfsUnchanged: Row = {
  name: 'pdfs-unchanged',
  title: `print of the same ${printed} again, against print of them from nothing`,
  isHeavy: true,
  run: async (bench) => {
    bench.requireOption('print', '--cache');
    await measureColdPrint(bench);
    return print(bench);
  },
  limit: (bench) => measureColdPrint(bench),
  goals: [{ of: 'time', atMost: 0.02 }],
};

const measureColdPrint = (bench: OpenBench) =>
  bench.once('print', () => {
    bench.clear('print');
    return print(bench);
  });

async function print(bench: OpenBench) {
  const jobs = JSON.parse(readFileSync(await planJobs(bench), 'utf8')) as PrintJob[];
  const folder = join(bench.folder, 'print');
  const places = ['--out', join(folder, 'out'), '--cache', join(folder, 'cache')];
  return bench.colophon('print', ...jobs.map(({ cardId, label }) => `${cardId}@${label}`), ...places);
}

/** Its own install scripts would fetch another browser. */
function install(cacheFolder: string): string {
  const folder = join(cacheFolder, 'md-to-pdf');
  if (existsSync(join(folder, 'node_modules/md-to-pdf'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', mdToPdf];
  const { status, stderr } = spawnSync('npm', words, {
    cwd: folder,
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new NotAvailable(`md-to-pdf cannot be installed: ${stderr.trim().split('\n')[0]}`);
  return folder;
}
