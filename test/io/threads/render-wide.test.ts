import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planPage } from '../../../src/core/output/plan-output.ts';
import { planPages } from '../../../src/core/page/plan-pages.ts';
import { openCache } from '../../../src/io/cache/open-cache.ts';
import { openRepository } from '../../../src/io/git/open-repository.ts';
import { splitPages } from '../../../src/io/site/split-pages.ts';
import { findRenderer } from '../../../src/io/site/find-renderer.ts';
import { renderWide } from '../../../src/io/threads/render-wide.ts';
import { loadCatalogue } from '../../../src/load-catalogue.ts';
import { valueOf } from '../../helpers/catalogue-commands.ts';
import { makeHistory } from '../../helpers/make-history.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';

it('divides pages into portions of one card, and loses none', () => {
  const pages = planPages(sampleCatalogue()).map(planPage);
  const many = Array.from({ length: 50 }, () => pages).flat();
  const portions = splitPages(many);
  expect(portions.flat()).toEqual(many);
  for (const portion of portions) {
    expect(new Set(portion.map(({ plan }) => plan.cardId)).size).toBe(1);
    expect(portion.length).toBeLessThanOrEqual(60);
  }
  expect(portions.length).toBeLessThan(many.length / 5);
});

it('renders the same bytes in threads, alone, and where a thread has no contents to read', async () => {
  const { folder } = await makeHistory({ cards: 4, versions: 2 });
  const home = await makeTemporaryFolder();
  const openOwn = (name: string) => openCache({ folder: join(home, name), maxBytes: 1 << 28, space: 'test' });
  const cache = openOwn('cache');
  const empty = openOwn('empty');
  try {
    const catalogue = valueOf(await loadCatalogue(await openRepository(folder), { cache }));
    const pages = planPages(catalogue).map(planPage);
    const render = async (name: string, from: typeof cache, cores: number, isApart = cores > 1) => {
      let told = 0;
      const rendered = await renderWide({
        pages,
        outDir: join(home, name),
        renderer: await findRenderer(),
        cache: from,
        cores,
        leastPages: 1,
        onProgress: (done) => (told = done),
      });
      expect(rendered.apart > 0).toBe(isApart);
      expect(told).toBeGreaterThanOrEqual(pages.length);
      return new Map(pages.map(({ address }) => [address, readFileSync(join(home, name, address), 'utf8')]));
    };
    const alone = await render('alone', cache, 1);
    expect(await render('wide', cache, 3)).toEqual(alone);
    expect(await render('fallen-back', empty, 2, false)).toEqual(alone);
    for (const { key } of pages) expect(cache.read('file', [key]).size).toBe(1);
  } finally {
    cache.close();
    empty.close();
  }
});
