import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBrowser, printPdfs, type FoundBrowser } from '../../../src/io/print/print-pdfs.ts';
import { makeFolder, makeJob, makePage, makeSite } from './make-site.ts';
import { readPdf } from '../../helpers/read-pdf.ts';

let browser: FoundBrowser;

beforeAll(async () => {
  browser = await findBrowser({ environment: process.env });
});

async function makeRemote(): Promise<{ address: string; seen: string[] }> {
  const seen: string[] = [];
  const server: Server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
  server.on('connection', () => seen.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`, seen };
}

test.each([
  ['a picture', (address: string) => `<img src="http://${address}/a.svg">`],
  ['a picture over TLS', (address: string) => `<img src="https://${address}/a.svg">`],
  ['a style', (address: string) => `<link rel="stylesheet" href="http://${address}/a.css">`],
  ['a background', (address: string) => `<p style="background:url(http://${address}/a.svg)">x</p>`],
  ['a frame', (address: string) => `<iframe src="http://${address}/"></iframe>`],
  ['a picture inside an SVG', (address: string) => `<svg><image href="http://${address}/a.png"/></svg>`],
])('lets no request for %s out of the site', async (_, write) => {
  const { address, seen } = await makeRemote();
  const siteFolder = await makeSite({ 'a/v1/index.html': makePage(write(address)) });
  const { printed, problems } = await printPdfs({
    jobs: [makeJob('a')],
    siteFolder,
    outFolder: await makeFolder(),
    browser,
  });
  expect(seen).toEqual([]);
  expect(printed).toEqual([]);
  expect(problems[0]).toMatchObject({ code: 'print/request-blocked', data: { job: 'a v1' } });
  expect(problems[0]?.message).toContain(address);
});

test('lets nothing out by a refresh, a prefetch or a name to be looked up', async () => {
  const { address, seen } = await makeRemote();
  const head = `<meta http-equiv="refresh" content="0;url=http://${address}/"><link rel="prefetch" href="http://${address}/p">
    <link rel="preconnect" href="http://${address}/"><link rel="dns-prefetch" href="//example.org">`;
  const siteFolder = await makeSite({ 'a/v1/index.html': makePage(`${head}<p>Here</p>`) });
  const { printed } = await printPdfs({
    jobs: [makeJob('a')],
    siteFolder,
    outFolder: await makeFolder(),
    browser,
  });
  expect(seen).toEqual([]);
  expect(printed).toEqual([]);
});

test('runs no script of the page', async () => {
  const { address, seen } = await makeRemote();
  const siteFolder = await makeSite({
    'a/v1/index.html': makePage(
      `<p>Untouched</p><noscript>Without script</noscript><script>document.querySelector('p').textContent='Changed';
       fetch('http://${address}/')</script><svg onload="document.body.textContent='Changed'"></svg>`,
    ),
  });
  const outFolder = await makeFolder();
  const { problems } = await printPdfs({ jobs: [makeJob('a')], siteFolder, outFolder, browser });
  expect(problems).toEqual([]);
  const { text } = await readPdf(join(outFolder, 'a/v1/a-v1.pdf'));
  expect(text).toContain('Untouched');
  expect(text).toContain('Without script');
  expect(text).not.toContain('Changed');
  expect(seen).toEqual([]);
});

test.each(['iframe', 'embed', 'img'])('shows no file of the machine in an %s', async (tag) => {
  const secret = join(await makeFolder(), 'secret.txt');
  await writeFile(secret, 'do not tell');
  const tags = [secret, '/etc/hostname'].map((path) => `<${tag} src="file://${path}"></${tag}>`).join('');
  const siteFolder = await makeSite({ 'a/v1/index.html': makePage(`<p>Before</p>${tags}<p>After</p>`) });
  const outFolder = await makeFolder();
  const { printed, problems } = await printPdfs({ jobs: [makeJob('a')], siteFolder, outFolder, browser });
  expect(printed).toEqual([]);
  expect(problems).toHaveLength(2);
  expect(problems.map(({ message }) => message).join()).toContain(`file://${secret}`);
});

test.runIf(process.platform === 'linux')('prints on after the browser was killed', async () => {
  const { marked, kill } = markBrowser(browser);
  const ids = Array.from({ length: 12 }, (_, place) => `a${String(place)}`);
  const siteFolder = await makeSite(
    Object.fromEntries(
      ids.map((id) => [`${id}/v1/index.html`, makePage(`<h1>${id}</h1>${'<p>Text</p>'.repeat(400)}`)]),
    ),
  );
  const outFolder = await makeFolder();
  let deaths = 0;
  const { printed, problems } = await printPdfs({
    jobs: ids.map((id) => makeJob(id)),
    siteFolder,
    outFolder,
    browser: marked,
    onProgress: ({ done }) => {
      if (done === 3) void kill().then((count) => (deaths += count));
    },
  });
  expect(deaths).toBe(1);
  expect(problems).toEqual([]);
  expect(printed).toHaveLength(12);
  expect((await readPdf(join(outFolder, 'a11/v1/a11-v1.pdf'))).text).toContain('a11');
});

test.runIf(process.platform === 'linux')('names the jobs when the browser dies again and again', async () => {
  const { marked, kill } = markBrowser(browser);
  const siteFolder = await makeSite({ 'a/v1/index.html': makePage('<p>Text</p>'.repeat(100_000)) });
  const jobs = [makeJob('a'), makeJob('a', { name: 'b v1' })];
  // Time enough to start, too little to print.
  const timer = setInterval(() => void kill(1500), 100);
  onTestFinished(() => {
    clearInterval(timer);
  });
  const report = await printPdfs({ jobs, siteFolder, outFolder: await makeFolder(), browser: marked });
  expect(report).toMatchObject({
    printed: [],
    problems: [
      { code: 'print/browser-died', card: 'a', version: 'v1', data: { job: 'a v1' } },
      { code: 'print/browser-died', card: 'a', version: 'v1', data: { job: 'b v1' } },
    ],
  });
});

/** A browser whose main processes can be told from all others, by a flag of its own. */
function markBrowser(found: FoundBrowser) {
  const flag = `--colophon-test=${randomUUID()}`;
  const firstSeen = new Map<string, number>();
  /** Kills those that were first seen so many milliseconds ago, and tells how many. */
  const kill = async (age = 0): Promise<number> => {
    let count = 0;
    for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const words = (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).split('\0');
      if (!words.includes(flag) || words.some((word) => word.startsWith('--type='))) continue;
      const seen = firstSeen.get(id) ?? performance.now();
      firstSeen.set(id, seen);
      if (performance.now() - seen < age) continue;
      try {
        process.kill(Number(id), 'SIGKILL');
        count += 1;
      } catch {
        // It went by itself meanwhile.
      }
    }
    return count;
  };
  return { marked: { ...found, args: [...found.args, flag] }, kill };
}
