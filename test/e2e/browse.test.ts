import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/io/files/package-root.ts';
import { findBrowser } from '../../src/io/print/print-pdfs.ts';
import { colophon, makeSharedFolder } from '../helpers/built-sample.ts';

const folder = makeSharedFolder();
const sample = join(folder, 'sample');
const site = join(folder, 'site');
let browser: Browser;
let server: Awaited<ReturnType<typeof preview>>;
let home = '';

beforeAll(async () => {
  expect(colophon(['sample', sample])).toMatchObject({ code: 0 });
  expect(colophon(['build', '--repo', sample, '--out', site, '--pdf'])).toMatchObject({ code: 0 });
  server = await preview({
    root: packageRoot,
    output: 'static',
    outDir: site,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  home = `http://127.0.0.1:${server.port}/index.html`;
  const { path, args, env } = await findBrowser({ environment: process.env });
  browser = await chromium.launch({ executablePath: path, args: [...args, '--no-sandbox'], env: { ...env } });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page that notes every request that leaves the site and every error. */
async function open(
  address: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on(
    'request',
    (request) => void (request.url().startsWith(new URL('/', home).href) || faults.push(request.url())),
  );
  await page.goto(address);
  return { page, faults };
}

const names = (page: Page): Promise<string[]> => page.locator('tbody tr:visible th a').allTextContents();

describe('the catalogue in a browser', () => {
  it('filters by risk, status and owner, searches, sorts, and keeps all that in its address', async () => {
    const { page, faults } = await open(home);
    expect(await names(page)).toHaveLength(6);
    await page.locator('select[name=risk]').selectOption('High');
    expect(await names(page)).toEqual(['Loan approval', 'Threat forecasting']);
    expect(await page.locator('[role=status]').textContent()).toContain('2 of 6');
    expect(page.url()).toContain('risk=High');
    await page.locator('select[name=risk]').selectOption('');
    await page.locator('select[name=status]').selectOption('Archived');
    expect(await names(page)).toEqual(['Visual defect inspection']);
    await page.locator('select[name=status]').selectOption('');
    await page.getByRole('searchbox').fill('揚水発電');
    await expect.poll(() => names(page)).toEqual(['電力需要予測']);
    await page.getByRole('searchbox').fill('loan');
    await expect.poll(async () => (await names(page))[0]).toBe('Loan approval');
    await page.reload();
    await expect.poll(async () => (await names(page))[0]).toBe('Loan approval');
    await page.getByRole('searchbox').fill('zzzzzz');
    await expect.poll(() => names(page)).toEqual([]);
    await page.getByRole('searchbox').fill('');
    await page.locator('select[name=sort]').selectOption('risk');
    expect((await names(page)).slice(0, 2).toSorted()).toEqual(['Loan approval', 'Threat forecasting']);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('leads to a version and its PDF', async () => {
    const { page, faults } = await open(home);
    await page.getByRole('link', { name: 'Loan approval' }).click();
    await page.locator('main').getByRole('link', { name: 'v3' }).first().click();
    expect(page.url()).toMatch(/\/cards\/loan-approval\/v3\/index\.html$/);
    const href = await page.getByRole('link', { name: /PDF/ }).first().getAttribute('href');
    const response = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(response.headers()['content-type']).toContain('application/pdf');
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('shows risk, status, owner and intended use of a version without scrolling, on a desk and on a phone', async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 375, height: 740 },
    ]) {
      const { page } = await open(new URL('cards/loan-approval/v2/index.html', home).href, { viewport });
      for (const words of ['High', 'Approved', 'Head of Retail Credit Risk', 'Intended uses']) {
        const box = await page.locator('main').getByText(words).locator('visible=true').first().boundingBox();
        expect(box && box.y + box.height, `${words} at ${viewport.width}`).toBeLessThan(viewport.height);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  it('is read without script: every card and every link is there', async () => {
    const { page } = await open(home, { javaScriptEnabled: false });
    expect(await page.locator('tbody tr th a').count()).toBe(6);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.close();
  });

  it('is read from a disk too', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${site}/ja/cards/denryoku-juyo-yosoku/index.html`);
    expect(await page.locator('h1').textContent()).toContain('電力需要予測');
    const text = page.locator('main p').first();
    expect(await text.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Plex');
    await page.close();
  });
});

describe('the pages, for everyone', () => {
  const pages = [
    'index.html',
    'cards/loan-approval/v1/index.html',
    'cards/loan-approval/v3/index.html',
    'cards/threat-forecasting/index.html',
    'cards/churn-early-warning/draft/index.html',
    'cards/loan-approval/history/index.html',
    'guide/write/index.html',
    'ja/index.html',
    'ja/cards/denryoku-juyo-yosoku/v1/index.html',
  ];
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it.each(pages)('%s keeps WCAG 2.2 AA, light on a desk and dark on a phone', async (address) => {
    for (const look of [
      { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
      { colorScheme: 'dark', viewport: { width: 375, height: 740 } },
    ] as const) {
      const { page } = await open(new URL(address, home).href, { ...look, bypassCSP: true });
      await page.evaluate(axe);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const violations = await page.evaluate(
        `axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
      );
      expect(violations).toEqual([]);
      await page.close();
    }
  });
});

describe('comparisons in a browser', () => {
  const address = (path: string): string => new URL(`cards/loan-approval/compare/${path}`, home).href;
  const tables = (page: Page): Promise<string[]> => page.locator('.changes tbody tr').allTextContents();

  it('says of any two versions what the built page of a pair says', async () => {
    const built = await open(address('v2...v3/index.html'));
    const chosen = await open(address('index.html?from=v1&to=v2'));
    await chosen.page.locator('.changes').first().waitFor();
    const first = await tables(chosen.page);
    await chosen.page.locator('select[name=from]').selectOption('v2');
    await chosen.page.locator('select[name=to]').selectOption('v3');
    await expect.poll(() => tables(chosen.page)).toEqual(await tables(built.page));
    expect(await tables(chosen.page)).not.toEqual(first);
    expect(chosen.page.url()).toContain('from=v2&to=v3');
    await chosen.page.locator('select[name=to]').selectOption('v2');
    await expect
      .poll(() => chosen.page.locator('.comparison .summary').textContent())
      .toBe('Nothing differs.');
    expect([...built.faults, ...chosen.faults]).toEqual([]);
  });

  it('can be read without script, and leads from pair to pair', async () => {
    const { page, faults } = await open(address('index.html'), { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'v1 to v2' }).click();
    expect(await page.locator('h1').textContent()).toContain('from v1 to v2');
    await page.getByRole('link', { name: 'v2 to v3' }).click();
    expect(await page.locator('.changes.major tbody tr').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('fits a phone', async () => {
    const { page } = await open(address('v2...v3/index.html'), { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
