import type { Catalogue, CatalogueCard } from '../../src/core/catalogue/catalogue.ts';
import { catalogueAddress, historyAddress, type PageLanguage } from '../../src/core/catalogue/routes.ts';
import { makePage } from '../../src/core/page/make-page.ts';
import type { Page } from '../../src/core/page/page.ts';
import { planPages } from '../../src/core/page/plan-pages.ts';

type PageOf<Kind> = Extract<Page, { kind: Kind }>;

/** The page of a kind that is planned at an address. */
function pageAt<Kind extends Page['kind']>(catalogue: Catalogue, address: string, kind: Kind): PageOf<Kind> {
  const plan = planPages(catalogue).find((candidate) => candidate.address === address);
  if (!plan) throw new TypeError(`No page is planned at ${address}.`);
  const page = makePage(plan);
  if (page.kind !== kind) throw new TypeError(`${address} is a ${page.kind} page.`);
  return page as PageOf<Kind>;
}

export const cataloguePageOf = (catalogue: Catalogue, language: PageLanguage): PageOf<'catalogue'> =>
  pageAt(catalogue, catalogueAddress(language), 'catalogue');

export const historyPageOf = (
  settings: Catalogue['settings'],
  card: CatalogueCard,
  language: PageLanguage,
): PageOf<'history'> =>
  pageAt(
    { commit: '', date: '2026-04-12T06:00:00Z', settings, cards: [card], problems: [] },
    historyAddress(language, card.id),
    'history',
  );
