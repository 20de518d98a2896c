import { expect, it } from 'vitest';
import { makePage } from '../../../src/core/page/make-page.ts';
import { planFiles } from '../../../src/core/page/plan-files.ts';
import { planPages } from '../../../src/core/page/plan-pages.ts';
import { makeCatalogueCard, makeCatalogue, makeContent, makeVersion } from '../../helpers/make-catalogue.ts';
import { smallCard } from '../../helpers/make-cards.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';

const catalogue = sampleCatalogue();
const plans = planPages(catalogue);

it('plans each page once, in each language', () => {
  const addresses = plans.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  const english = addresses.filter((address) => !address.startsWith('ja/'));
  expect(addresses.filter((address) => address.startsWith('ja/')).toSorted()).toEqual(
    english.map((address) => `ja/${address}`).toSorted(),
  );
});

it('gives a card its own page, its versions, its draft, its history and what changed between them', () => {
  const own = plans.filter(({ cardId, language }) => cardId === 'loan-approval' && language === 'en');
  expect(own.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
    'content cards/loan-approval/index.html',
    'content cards/loan-approval/v1/index.html',
    'content cards/loan-approval/v2/index.html',
    'content cards/loan-approval/v3/index.html',
    'content cards/loan-approval/draft/index.html',
    'history cards/loan-approval/history/index.html',
    'compare cards/loan-approval/compare/index.html',
    'comparison cards/loan-approval/compare/v1...v2/index.html',
    'comparison cards/loan-approval/compare/v2...v3/index.html',
    'comparison cards/loan-approval/compare/v3...draft/index.html',
  ]);
});

it('leads on from the draft that was frozen', () => {
  const lead = plans.find(({ address }) => address === 'ja/cards/demand-forecast/draft/index.html');
  expect(lead && makePage(lead)).toMatchObject({
    kind: 'lead',
    link: { label: 'v1', href: '../index.html' },
    frame: { canonical: '../index.html' },
  });
});

it('makes pages that know their own address', () => {
  for (const plan of plans) expect(makePage(plan).frame.address).toBe(plan.address);
});

it('links only to what is planned', () => {
  const known = new Set([...plans, ...planFiles(catalogue, '1.0.0')].map(({ address }) => address));
  for (const plan of plans) {
    const hrefs = [...JSON.stringify(makePage(plan)).matchAll(/"href":"([^"#]+)"/g)].map(
      ([, href]) => href ?? '',
    );
    for (const href of hrefs.filter((link) => !/^https?:/.test(link))) {
      const target = decodeURIComponent(new URL(href, `http://x/${plan.address}`).pathname.slice(1));
      expect(known, `${plan.address} links to ${href}`).toContain(target);
    }
  }
});

it('lets a card be called as a label is', () => {
  const cards = ['draft', 'v1', 'history', 'compare'].map((id) =>
    makeCatalogueCard(id, [makeVersion(id, 'v1', makeContent(id, smallCard))]),
  );
  const addresses = planPages(makeCatalogue(cards)).map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});
