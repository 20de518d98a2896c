import type { Catalogue, CatalogueCard, Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import {
  cardAddress,
  catalogueAddress,
  contentAddress,
  guideAddress,
  historyAddress,
  pageLanguages,
  type ContentLabel,
  type PageLanguage,
} from '../catalogue/routes.ts';
import { currentOf } from '../catalogue/select-version.ts';
import { labelOf } from '../catalogue/summarize-card.ts';
import type { Settings } from '../settings/settings.ts';
import { makeCataloguePage } from './make-catalogue-page.ts';
import { makeContentPage } from './make-content-page.ts';
import { guidePages, makeGuidePage } from './make-guide-page.ts';
import { makeHistoryPage } from './make-history-page.ts';
import { makeLeadPage } from './make-lead-page.ts';
import type { CataloguePage } from './catalogue-page.ts';
import type { ContentPage, GuidePage, HistoryPage, LeadPage } from './page.ts';

/** A page that will be made: nothing of it is held until `make` is called, and nothing afterwards. */
export type PagePlan =
  | Plan<'catalogue', CataloguePage>
  | Plan<'content', ContentPage>
  | Plan<'lead', LeadPage>
  | Plan<'history', HistoryPage>
  | Plan<'guide', GuidePage>;

interface Plan<Kind, Made> {
  /** From the site's root: `ja/cards/loan-approval/v3/index.html`. */
  readonly address: string;
  readonly kind: Kind;
  readonly language: PageLanguage;
  /** Undefined where the page is not one of a card. */
  readonly cardId: string | undefined;
  /** `v3` or `draft`; undefined where the page is of no one of them. */
  readonly label: ContentLabel | undefined;
  readonly make: () => Made;
}

export interface SiteOptions {
  /** Whether the site will have a PDF of each version, so that pages may link to it. */
  readonly hasPdfs?: boolean;
}

/** Every page of the site, in each language. What shows the same content stands together, so that it is drawn once. */
export const planPages = (
  catalogue: Catalogue,
  { hasPdfs = false }: SiteOptions = {},
): readonly PagePlan[] => [
  ...pageLanguages.flatMap((language) => planShared(catalogue, language)),
  ...catalogue.cards.flatMap((card) => planCard(catalogue.settings, card, hasPdfs)),
];

function planShared(catalogue: Catalogue, language: PageLanguage): readonly PagePlan[] {
  const shared = { language, cardId: undefined, label: undefined };
  return [
    {
      ...shared,
      address: catalogueAddress(language),
      kind: 'catalogue',
      make: () => makeCataloguePage(catalogue, language),
    },
    ...guidePages.map((name): PagePlan => ({
      ...shared,
      address: guideAddress(language, name),
      kind: 'guide',
      make: () => makeGuidePage(catalogue.settings, name, language),
    })),
  ];
}

function planCard(settings: Settings, card: CatalogueCard, hasPdfs: boolean): readonly PagePlan[] {
  const current = currentOf(card);
  const contents = [...card.versions, ...(card.draft ? [card.draft] : [])];
  const inEach = (plan: (language: PageLanguage) => PagePlan): readonly PagePlan[] => pageLanguages.map(plan);
  return [
    ...(current ? inEach((language) => planContent(current, 'card', language)) : []),
    ...contents.flatMap((content) => inEach((language) => planContent(content, 'own', language))),
    ...(card.draft || !current ? [] : inEach(planLead)),
    ...inEach((language) => ({
      language,
      cardId: card.id,
      label: undefined,
      address: historyAddress(language, card.id),
      kind: 'history',
      make: () => makeHistoryPage(settings, card, language),
    })),
  ];

  function planContent(
    content: FrozenVersion | Draft,
    place: 'card' | 'own',
    language: PageLanguage,
  ): PagePlan {
    const label = labelOf(content);
    return {
      language,
      cardId: card.id,
      label: place === 'own' ? label : undefined,
      address: place === 'own' ? contentAddress(language, card.id, label) : cardAddress(language, card.id),
      kind: 'content',
      make: () => makeContentPage({ settings, card, content, language, place, hasPdfs }),
    };
  }

  function planLead(language: PageLanguage): PagePlan {
    return {
      language,
      cardId: card.id,
      label: 'draft',
      address: contentAddress(language, card.id, 'draft'),
      kind: 'lead',
      make: () => makeLeadPage(settings, card, language),
    };
  }
}
