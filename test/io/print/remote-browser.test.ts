import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { parseBrowserEndpoint } from '../../../src/core/print/browser-endpoint.ts';
import {
  findBrowser,
  findPrintingBrowser,
  identifyBrowser,
  printPdfs,
  type PrintingBrowser,
} from '../../../src/io/print/print-pdfs.ts';
import { startChromium, startPlaywrightServer, type RemoteProcess } from '../../helpers/remote-browsers.ts';
import { makeFolder, makeJob, makePage, makeSite } from './make-site.ts';

const starts: Readonly<Record<string, () => Promise<RemoteProcess>>> = {
  'a Playwright server': startPlaywrightServer,
  'Chromium’s debugging port': startChromium,
};
const local = () => findBrowser({ environment: process.env });
const remote = (...processes: readonly RemoteProcess[]) =>
  findPrintingBrowser({ endpoints: processes.map(({ endpoint }) => endpoint), environment: {} });

const figure =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 9L9 0" stroke="red"/></svg>';
const body = (name: string) =>
  `<h1>${name}</h1><p>このモデルは融資の申込みを評価する。 AVATAR fi 0123 <a href="../../index.html">All</a></p>` +
  '<img src="a.svg" alt="A" width="90" height="90"><h2 class="break">A heading that wraps over two lines</h2>' +
  '<table><thead><tr><th>Metric</th></tr></thead><tbody><tr><td>0.91</td></tr></tbody></table>';

const makeCards = (count: number) => {
  const jobs = Array.from({ length: count }, (_, place) => makeJob(`card-${place + 1}`));
  const files = jobs.flatMap(({ cardId, page }) => [
    [page, makePage(body(cardId), 'ja')] as const,
    [page.replace('index.html', 'a.svg'), figure] as const,
  ]);
  return { jobs, files: Object.fromEntries(files) };
};

async function print(browser: PrintingBrowser, count: number, onProgress?: (done: number) => void) {
  const { jobs, files } = makeCards(count);
  const [siteFolder, outFolder] = [await makeSite(files), await makeFolder()];
  const report = await printPdfs({
    ...{ jobs, siteFolder, outFolder, browser },
    onProgress: ({ done }) => onProgress?.(done),
  });
  const bytes = report.printed.map(({ file }) =>
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  );
  return { report, bytes };
}

test.each(Object.entries(starts))(
  'prints over %s the bytes that a browser of the same version prints here',
  async (_, start) => {
    const [here, there] = [await local(), await remote(await start())];
    expect(await identifyBrowser(there)).toMatch(new RegExp(`^remote ${here.version} [0-9a-f]{16}$`));
    const [ours, theirs] = [await print(here, 3), await print(there, 3)];
    expect(theirs.report.problems).toEqual([]);
    expect(theirs.report.browser.version).toBe(here.version);
    expect(theirs.bytes).toHaveLength(3);
    expect(theirs.bytes).toEqual(ours.bytes);
  },
);

test.each(Object.entries(starts))('reaches nothing but the site over %s', async (_, start) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  }).on('connection', () => asked.push('a connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const other = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pages = {
    'image/v1/index.html': makePage(`<img src="${other}/a.png" alt="">`),
    'ahead/v1/index.html': makePage(
      `<link rel="preconnect" href="${other}"><link rel="prefetch" href="${other}/b"><script>fetch('${other}/c')</script>`,
    ),
    'leads/v1/index.html': makePage(`<meta http-equiv="refresh" content="0;url=${other}/d">`),
    'local/v1/index.html': makePage(
      '<img src="file:///etc/hostname" alt=""><img src="../../../../x" alt="">',
    ),
  };
  const jobs = Object.keys(pages).map((page) => makeJob(page.split('/')[0] ?? ''));
  const { problems } = await printPdfs({
    jobs,
    siteFolder: await makeSite(pages),
    outFolder: await makeFolder(),
    browser: await remote(await start()),
  });
  expect(asked).toEqual([]);
  const codes = (card: string) => problems.filter((one) => one.card === card).map(({ code }) => code);
  expect(codes('image')).toContain('print/request-blocked');
  expect(codes('leads')).not.toEqual([]);
  expect(codes('local')).toContain('print/request-blocked');
});

test('goes on with the other browsers where one is lost', async () => {
  const [lost, left] = [await startPlaywrightServer(), await startChromium()];
  const { report, bytes } = await print(await remote(lost, left), 12, (done) => {
    if (done === 2) lost.kill();
  });
  expect(report.problems).toEqual([]);
  expect(bytes).toHaveLength(12);
  expect(bytes).toEqual((await print(await local(), 12)).bytes);
});

test('says of each job that it was not printed where every browser is lost', async () => {
  const only = await startChromium();
  const { report } = await print(await remote(only), 8, (done) => {
    if (done === 2) only.kill();
  });
  expect(report.printed.length).toBeLessThan(8);
  expect(report.printed.length + report.problems.length).toBe(8);
  expect(new Set(report.problems.map(({ code }) => code))).toEqual(new Set(['print/browser-died']));
});

test('says that a browser was not reached, and no secret of its address', async () => {
  for (const url of [
    'ws://name:secret@127.0.0.1:9/secret?token=secret',
    'http://127.0.0.1:9/?token=secret',
  ]) {
    const endpoint = parseBrowserEndpoint(url);
    const failure = await findPrintingBrowser({
      endpoints: endpoint ? [endpoint] : [],
      environment: {},
    }).catch((error: Error) => error);
    expect(failure).toMatchObject({ problem: { code: 'print/endpoint-not-reached' } });
    expect(JSON.stringify((failure as { problem?: unknown }).problem)).not.toContain('secret');
    expect((failure as Error).message).toContain('127.0.0.1:9');
  }
});

test('tells browsers apart that print otherwise, and prints with neither', async () => {
  const plain = await startPlaywrightServer({ isUnsafe: false });
  const [one, other] = [await remote(plain), await remote(await startChromium())];
  expect(one.version).toBe(other.version);
  expect(await identifyBrowser(one)).not.toBe(await identifyBrowser(other));
  await expect(remote(plain, await startChromium())).rejects.toMatchObject({
    problem: { code: 'print/endpoints-differ' },
  });
});

test('finds Chromium’s socket by the address of its debugging port', async () => {
  const chromium = await startChromium();
  const named = await remote(chromium);
  for (const url of [`http://${new URL(chromium.url).host}`, `cdp+${chromium.url}`]) {
    const endpoint = parseBrowserEndpoint(url);
    const found = await findPrintingBrowser({ endpoints: endpoint ? [endpoint] : [], environment: {} });
    expect(await identifyBrowser(found)).toBe(await identifyBrowser(named));
  }
});
