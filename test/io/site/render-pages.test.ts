import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PagePlan } from '../../../src/core/page/page-plan.ts';
import { noCache } from '../../../src/io/cache/cache.ts';
import { planPage } from '../../../src/core/output/plan-output.ts';
import { planPages } from '../../../src/core/page/plan-pages.ts';
import { openStaging } from '../../../src/io/output/open-staging.ts';
import { noOutput } from '../../../src/io/output/output-record.ts';
import { writeShared } from '../../../src/io/output/shared-files.ts';
import { findRenderer } from '../../../src/io/site/find-renderer.ts';
import { renderPages, type PagesToRender } from '../../../src/io/site/render-pages.ts';
import { makeCatalogue } from '../../helpers/make-catalogue.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';

/** Writes pages, and what all of them share. */
async function buildSite({
  plans,
  ...site
}: Omit<PagesToRender, 'pages' | 'renderer' | 'cache'> & { readonly plans: readonly PagePlan[] }) {
  const renderer = await findRenderer();
  await renderPages({ ...site, pages: plans.map(planPage), renderer, cache: noCache });
  const kept = { cache: noCache, last: noOutput, lastFolder: site.outDir };
  writeShared(renderer, openStaging(site.outDir), kept);
}

const catalogue = sampleCatalogue();
let folder: string;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-test-'));
  await buildSite({ plans: planPages(catalogue), outDir: join(folder, 'a') });
  pages = await readPages(join(folder, 'a'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const listFiles = async (root: string): Promise<string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

async function readPages(root: string): Promise<ReadonlyMap<string, string>> {
  const names = (await listFiles(root)).filter((name) => name.endsWith('.html'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(root, name), 'utf8')] as const)),
  );
}

describe('renderPages', () => {
  it('writes every page that is planned and no other', () => {
    expect([...pages.keys()]).toEqual(
      planPages(catalogue)
        .map(({ address }) => address)
        .toSorted(),
    );
  });

  it('writes no address that begins at the host or in another place', () => {
    for (const [name, html] of pages) {
      const addresses = [...html.matchAll(/<(?:link|script|img|a)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
        ([, href]) => href ?? '',
      );
      expect(
        addresses.filter((address) => address.startsWith('/')),
        name,
      ).toEqual([]);
      const loaded = [...html.matchAll(/<(?:link|script|img)\b[^>]*?\s(?:href|src)="(\w+:[^"]*)"/g)];
      expect(loaded, name).toEqual([]);
    }
  });

  it('finds every style sheet, script and font that a page or a style sheet names', async () => {
    const files = new Set(await listFiles(join(folder, 'a')));
    const resolve = (from: string, address: string) =>
      decodeURIComponent(new URL(address, `http://x/${from}`).pathname.slice(1));
    for (const [name, html] of pages) {
      for (const [, address = ''] of html.matchAll(
        /<(?:link rel="(?:stylesheet|icon)"|script)\b[^>]*?(?:href|src)="([^"]*)"/g,
      )) {
        expect(files, `${name} names ${address}`).toContain(resolve(name, address));
      }
    }
    for (const name of [...files].filter((file) => file.endsWith('.css'))) {
      const css = await readFile(join(folder, 'a', name), 'utf8');
      for (const [, address = ''] of css.matchAll(/url\(([^)]+)\)/g)) {
        expect(files, `${name} names ${address}`).toContain(resolve(name, address));
      }
      expect(css).not.toContain('.woff)');
    }
  });

  it('carries no script in a page but by name, and no style but the one that the policy names', () => {
    for (const [name, html] of pages) {
      expect(html, name).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(html, name).not.toMatch(/\s(style|on\w+)="/);
      const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
      const hash = createHash('sha256').update(style).digest('base64');
      expect(html, name).toContain(`sha256-${hash}`);
    }
  });

  it('shows the source of a faulty card as text', () => {
    expect(pages.get('cards/broken-card/index.html')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('links the fonts for Japanese only where there is Japanese', () => {
    expect(pages.get('cards/loan-approval/index.html')).not.toContain('japanese');
    expect(pages.get('cards/demand-forecast/index.html')).toContain('japanese');
    expect(pages.get('ja/cards/loan-approval/index.html')).toContain('japanese');
  });

  it('gives the same bytes again', async () => {
    await buildSite({ plans: planPages(sampleCatalogue()), outDir: join(folder, 'b') });
    expect(await listFiles(join(folder, 'b'))).toEqual(await listFiles(join(folder, 'a')));
    expect([...(await readPages(join(folder, 'b')))]).toEqual([...pages]);
  });

  it('builds a catalogue without cards', async () => {
    await buildSite({ plans: planPages(makeCatalogue([])), outDir: join(folder, 'c') });
    expect(await readFile(join(folder, 'c/index.html'), 'utf8')).toContain('No cards yet.');
  });

  it('renders the pages that are asked for, to the same bytes, and every file that all pages share', async () => {
    const some = planPages(catalogue).filter(
      ({ kind, cardId }) => kind === 'guide' || cardId === 'demand-forecast',
    );
    let told = 0;
    await buildSite({ plans: some, outDir: join(folder, 'e'), onProgress: (done) => (told = done) });
    const rendered = await readPages(join(folder, 'e'));
    expect([...rendered.keys()]).toEqual(some.map(({ address }) => address).toSorted());
    for (const [name, html] of rendered) expect(html, name).toBe(pages.get(name));
    const others = async (root: string) =>
      (await listFiles(join(folder, root))).filter((name) => !name.endsWith('.html'));
    expect(await others('e')).toEqual(await others('a'));
    expect(told).toBe(some.length);
  });

  it('fails where a page cannot be made', async () => {
    const plans = planPages(catalogue).map((plan): PagePlan => {
      if (plan.kind !== 'content') return plan;
      const content = { ...plan.input.content.content, read: () => refuse() };
      return { ...plan, input: { ...plan.input, content: { ...plan.input.content, content } } };
    });
    await expect(buildSite({ plans, outDir: join(folder, 'd') })).rejects.toThrow('The card is gone.');
  });

  it('fails where a page cannot be laid out', async () => {
    const history = planPages(catalogue).find(({ kind }) => kind === 'history');
    if (!history) throw new TypeError('There is no history.');
    const plans = [{ ...history, address: 'cards/a/index.html' }];
    const rendered = buildSite({ plans, outDir: join(folder, 'f') });
    await expect(rendered).rejects.toThrow('got a page of kind history');
  });
});

function refuse(): never {
  throw new Error('The card is gone.');
}
