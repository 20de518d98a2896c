import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { findBrowser, printPdfs, type FoundBrowser } from '../../../src/io/print/print-pdfs.ts';
import { makeFolder, makeJob, makePage, makeSite } from './make-site.ts';
import { readPdf } from '../../helpers/read-pdf.ts';

let browser: FoundBrowser;

beforeAll(async () => {
  browser = await findBrowser({ environment: process.env });
});

const figure =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path d="M0 10L30 0" stroke="red"/></svg>';
const body = `
  <h1>Loan approval</h1>
  <p>The model scores applications. <a href="../../index.html">All cards</a> <a href="#evaluation">Evaluation</a>
    <a href="https://example.org/(a)">Elsewhere</a> <a href="javascript:alert(1)">Never</a></p>
  <h2>A heading that wraps over more than two lines</h2>
  <p>このモデルは融資の申込みを評価する。</p>
  <figure><img src="figures/roc.svg" alt="A curve" width="300" height="100"></figure>
  <h2 class="break" id="evaluation">評価 <code>Holdout</code> 2026</h2>
  <table><thead><tr><th>Metric</th><th>Value</th></tr></thead>
    <tbody><tr><th scope="row">AUC</th><td>0.91</td></tr></tbody></table>`;
const source = '---\nmodel_overview: {}\n---\n# 融資\n';
const attachments = [
  {
    address: 'loan/v1/card.md',
    name: 'card.md',
    mediaType: 'text/markdown',
    description: 'The card’s source',
  },
  {
    address: 'loan/v1/card.json',
    name: 'card.json',
    mediaType: 'application/json',
    description: 'The card as JSON',
  },
];
const files = {
  'index.html': makePage('All'),
  'loan/v1/index.html': makePage(body),
  'loan/v1/figures/roc.svg': figure,
  'loan/v1/card.md': source,
  'loan/v1/card.json': '{"schema":1}',
  'other/v1/index.html': makePage('<h1>Other</h1><table><tr><th>A</th></tr><tr><td>1</td></tr></table>'),
};
const loan = makeJob('loan', { attachments, title: 'Loan approval (v1) – 融資' });
const other = makeJob('other', { paper: 'Letter', language: 'ja' });

test('makes a tagged PDF with outline, facts, fonts and attachments', async () => {
  const [siteFolder, outFolder] = [await makeSite(files), await makeFolder()];
  const progress: string[] = [];
  const report = await printPdfs({
    jobs: [loan, other],
    siteFolder,
    outFolder,
    browser,
    onProgress: ({ done, total, job }) => progress.push(`${String(done)}/${String(total)} ${job.name}`),
  });
  expect(report.problems).toEqual([]);
  expect(report.printed.map(({ job, pages }) => [job.name, pages])).toEqual([
    ['loan v1', 2],
    ['other v1', 1],
  ]);
  expect(progress.map((line) => line.slice(0, 3))).toEqual(['1/2', '2/2']);

  const pdf = await readPdf(join(outFolder, 'loan/v1/loan-v1.pdf'));
  expect(pdf.isTagged).toBe(true);
  expect(pdf.outline).toEqual([
    'Loan approval',
    'A heading that wraps over more than two lines',
    '評価 Holdout 2026',
  ]);
  expect(pdf.info).toMatchObject({
    Title: 'Loan approval (v1) – 融資',
    Author: 'Aiko Tanaka',
    Subject: 'Version 1',
    Keywords: 'credit, tabular',
    Language: 'en',
    Creator: 'Colophon',
    CreationDate: 'D:20260301090000Z',
    ModDate: 'D:20260301090000Z',
  });
  expect(pdf.title).toBe('Loan approval (v1) – 融資');
  expect(pdf.text).toContain('このモデルは融資の申込みを評価する。');
  expect(pdf.text).toContain('1 of 2');
  expect(pdf.attachments).toEqual({
    'card.md': { text: source, description: 'The card’s source' },
    'card.json': { text: '{"schema":1}', description: 'The card as JSON' },
  });

  expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  const names = pdf.fonts.map(({ name }) => name).join();
  expect(names).toContain('IBMPlexSans-Regular');
  expect(names).toContain('IBMPlexSansJP');
  // Only the page's margins use it.
  expect(names).toContain('IBMPlexMono');

  expect((await readPdf(join(outFolder, 'other/v1/other-v1.pdf'))).info['Language']).toBe('ja');
});

test('leads links to where the site stands, and drops those that act', async () => {
  const [siteFolder, outFolder] = [await makeSite(files), await makeFolder()];
  const published = makeJob('loan', {
    pdf: 'loan/v1/published.pdf',
    site: 'https://cards.example.org/catalogue/',
  });
  await printPdfs({ jobs: [makeJob('loan'), published], siteFolder, outFolder, browser });
  const links = async (file: string) =>
    (await readPdf(join(outFolder, file))).links.filter((link) => link !== undefined);
  expect(await links('loan/v1/loan-v1.pdf')).toEqual(['../../index.html', 'https://example.org/%28a%29']);
  expect(await links('loan/v1/published.pdf')).toEqual([
    'https://cards.example.org/catalogue/index.html',
    'https://example.org/%28a%29',
  ]);
});

test('gives the same bytes in another time zone, language and order', async () => {
  const siteFolder = await makeSite(files);
  const print = async (
    jobs: readonly (typeof loan)[],
    found: FoundBrowser,
    pages: number,
  ): Promise<string[]> => {
    const outFolder = await makeFolder();
    const { problems } = await printPdfs({ jobs, siteFolder, outFolder, browser: found, pages });
    expect(problems).toEqual([]);
    const read = (file: string) => readFile(join(outFolder, file), 'latin1');
    return Promise.all([read(loan.pdf), read(other.pdf)]);
  };
  const first = await print([loan, other], browser, 2);
  vi.stubEnv('TZ', 'Asia/Tokyo');
  const environment = { ...process.env, TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' };
  const second = await print(
    [other, makeJob('other', { pdf: 'other/v1/again.pdf' }), loan],
    await findBrowser({ environment }),
    1,
  );
  vi.unstubAllEnvs();
  expect(second[0] === first[0]).toBe(true);
  expect(second[1] === first[1]).toBe(true);
  expect(/\/ID \[ <([0-9a-f]{32})> <\1> \]/.test(first[0] ?? '')).toBe(true);
});

test('names every file that a page lacks, and prints the others', async () => {
  const siteFolder = await makeSite({
    ...files,
    'bad/v1/index.html': makePage(
      '<img src="figures/missing.png"><img src="cut.png"><style>@font-face{font-family:X;src:url(x.woff2)}p{font-family:X}</style><p>x',
    ),
    'bad/v1/cut.png': Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
    'font/v1/index.html': makePage(
      '<style>@font-face{font-family:X;font-weight:400;src:url(bad.woff2)}p{font-family:X}</style><p>x',
    ),
    'font/v1/bad.woff2': 'no font',
    'glyph/v1/index.html': makePage('<p>a\u{F1234}b\u{F1235}c</p>'),
  });
  const outFolder = await makeFolder();
  const lost = makeJob('other', {
    name: 'lost v1',
    attachments: [
      { address: 'other/v1/card.md', name: 'card.md', mediaType: 'text/markdown', description: '' },
    ],
  });
  const jobs = [makeJob('bad'), makeJob('font'), makeJob('absent'), lost, makeJob('glyph'), makeJob('loan')];
  const { printed, problems } = await printPdfs({ jobs, siteFolder, outFolder, browser });
  expect(problems.map(({ code, severity, message }) => `${severity} ${code} ${message}`)).toEqual([
    'error print/request-failed bad v1 was not printed: its page asks for bad/v1/figures/missing.png, which could not be read (404).',
    'error print/request-failed bad v1 was not printed: its page asks for bad/v1/x.woff2, which could not be read (404).',
    'error print/image-not-shown bad v1 was not printed: the picture bad/v1/cut.png cannot be shown.',
    'error print/font-not-loaded font v1 was not printed: the font X 400 normal was not loaded.',
    'error print/page-not-found absent v1 was not printed: its page absent/v1/index.html could not be opened (404).',
    'error print/attachment-missing lost v1 was not printed: other/v1/card.md, which its PDF is to carry, is not in the site.',
    'warning print/missing-glyph The PDF of glyph v1 shows empty boxes for characters that no font has, U+F1235 among them.',
  ]);
  expect(printed.map(({ job }) => job.name)).toEqual(['glyph v1', 'loan v1']);
});

test('keeps the old PDF where the new one fails', async () => {
  const [siteFolder, outFolder] = [await makeSite({}), await makeFolder()];
  await mkdir(join(outFolder, 'gone/v1'), { recursive: true });
  await writeFile(join(outFolder, 'gone/v1/gone-v1.pdf'), 'old');
  const { printed } = await printPdfs({ jobs: [makeJob('gone')], siteFolder, outFolder, browser });
  expect(printed).toEqual([]);
  expect(await readFile(join(outFolder, 'gone/v1/gone-v1.pdf'), 'utf8')).toBe('old');
});

test('says where a page was when its time ran out', async () => {
  const [siteFolder, outFolder] = [await makeSite(files), await makeFolder()];
  const { problems } = await printPdfs({ jobs: [loan], siteFolder, outFolder, browser, seconds: 0.001 });
  expect(problems).toMatchObject([
    { code: 'print/timeout', data: { job: 'loan v1', stage: 'opening the page' } },
  ]);
});
