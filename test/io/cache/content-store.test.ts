import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { KeyPart } from '../../../src/core/cache/make-key.ts';
import { makePage } from '../../../src/core/page/make-page.ts';
import { planPages } from '../../../src/core/page/plan-pages.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { openContentStore } from '../../../src/io/cache/content-store.ts';
import { openCache } from '../../../src/io/cache/open-cache.ts';
import { openRepository } from '../../../src/io/git/open-repository.ts';
import { loadCatalogue } from '../../../src/load-catalogue.ts';
import { valueOf } from '../../helpers/catalogue-commands.ts';
import { makeHistory } from '../../helpers/make-history.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';

it('derives once what is of the same kind and inputs', async () => {
  const folder = await makeTemporaryFolder();
  const made: string[] = [];
  const derive = (key: string, kind: string, ...inputs: KeyPart[]): string => {
    const cache = openCache({ folder, maxBytes: 1 << 20, space: 'test' });
    try {
      const record = { kind: 'valid', problems: [], facts: {}, key } as const;
      const held = openContentStore(cache).hold(record, () => {
        throw new Error('Nothing is read.');
      });
      return held.derive(kind, inputs, () => {
        made.push([key, kind, ...inputs].join());
        return made.at(-1) ?? '';
      });
    } finally {
      cache.close();
    }
  };
  const all: readonly (readonly [string, string, ...KeyPart[]])[] = [
    ['one', 'word'],
    ['two', 'word'],
    ['one', 'other'],
    ['one', 'word', 'a'],
    ['one', 'word', 'a', 'b'],
    ['one', 'word', 'ab'],
  ];
  const first = all.map((asked) => derive(...asked));
  expect(made).toEqual(first);
  expect(new Set(first).size).toBe(all.length);
  expect(all.map((asked) => derive(...asked))).toEqual(first);
  expect(made).toEqual(first);
});

const topFields = [
  'model_overview',
  'intended_uses',
  'business_details',
  'training_details',
  'evaluation_details',
  'additional_information',
];

it('compares no pair again that was compared, unless what weighs a change is another', async () => {
  const { folder } = await makeHistory({ cards: 2, versions: 3 });
  const home = await makeTemporaryFolder();
  const repository = await openRepository(folder);
  const makeAll = async (change: (settings: Settings) => Settings) => {
    const cache = openCache({ folder: join(home, 'cache'), maxBytes: 1 << 28, space: 'test' });
    const catalogue = valueOf(await loadCatalogue(repository, { cache }));
    const plans = planPages({ ...catalogue, settings: change(catalogue.settings) });
    const pages = plans.filter(({ kind }) => kind === 'comparison').map(makePage);
    return { pages, missed: cache.close().missed };
  };
  const cold = await makeAll((settings) => settings);
  expect(cold.pages.length).toBeGreaterThanOrEqual(8);
  const warm = await makeAll((settings) => ({ ...settings, title: 'Another title' }));
  expect(warm.missed).toBe(0);
  const comparisonsOf = (pages: typeof warm.pages) =>
    pages.map((page) => (page.kind === 'comparison' ? page.comparison : undefined));
  expect(comparisonsOf(warm.pages)).toEqual(comparisonsOf(cold.pages));
  const weighed = await makeAll((settings) => ({
    ...settings,
    review: {
      ...settings.review,
      weights: topFields.map((field) => ({ field, weight: 'editorial' as const })),
    },
  }));
  expect(weighed.missed).toBe(cold.pages.length / 2);
  expect(comparisonsOf(weighed.pages)).not.toEqual(comparisonsOf(cold.pages));
});
