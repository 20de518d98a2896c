import type { Catalogue, CatalogueCard, Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import { outlineCard } from '../catalogue/outline-card.ts';
import {
  cardAddress,
  catalogueAddress,
  compareAddress,
  comparisonAddress,
  contentAddress,
  guideAddress,
  historyAddress,
  pageLanguages,
  type PageLanguage,
} from '../catalogue/routes.ts';
import { currentOf } from '../catalogue/select-version.ts';
import { labelOf } from '../catalogue/summarize-card.ts';
import type { Settings } from '../settings/settings.ts';
import { listEntries } from './list-entries.ts';
import { nameOf } from './name-of.ts';
import { guidePages } from './make-guide-page.ts';
import { sideOf } from './make-comparison-page.ts';
import type { PagePlan } from './page-plan.ts';

export interface SiteOptions {
  /** Whether the site will have a PDF of each version, so that pages may link to it. */
  readonly hasPdfs?: boolean;
}

/** Every page of the site, in each language. What shows the same content stands together, so that it is read once. */
export const planPages = (
  catalogue: Catalogue,
  { hasPdfs = false }: SiteOptions = {},
): readonly PagePlan[] => [
  ...planShared(catalogue),
  ...catalogue.cards.flatMap((card) => planCard(catalogue.settings, card, hasPdfs)),
];

function planShared(catalogue: Catalogue): readonly PagePlan[] {
  const { settings, commit, date } = catalogue;
  const entries = listEntries(catalogue);
  // Those of a card are on its own page.
  const problems = catalogue.problems.filter(({ card }) => card === undefined);
  return pageLanguages.flatMap((language): PagePlan[] => {
    const shared = { language, cardId: undefined, label: undefined };
    return [
      {
        ...shared,
        address: catalogueAddress(language),
        kind: 'catalogue',
        input: { settings, commit, date, entries, problems, language },
      },
      ...guidePages.map((page): PagePlan => ({
        ...shared,
        address: guideAddress(language, page),
        kind: 'guide',
        input: { settings, page, language },
      })),
    ];
  });
}

function planCard(settings: Settings, card: CatalogueCard, hasPdfs: boolean): readonly PagePlan[] {
  const { id: cardId, revisions, monitoring } = card;
  const outline = outlineCard(card);
  const current = currentOf(card);
  const name = current ? nameOf({ card, content: current }) : cardId;
  const contents = [...card.versions, ...(card.draft ? [card.draft] : [])];
  const inEach = (plan: (language: PageLanguage) => PagePlan): readonly PagePlan[] => pageLanguages.map(plan);
  return [
    ...(current ? inEach((language) => planContent(current, 'card', language)) : []),
    ...contents.flatMap((content) => inEach((language) => planContent(content, 'own', language))),
    ...(card.draft || !current ? [] : inEach(planLead)),
    ...inEach((language) => ({
      language,
      cardId,
      label: undefined,
      address: historyAddress(language, cardId),
      kind: 'history',
      input: { settings, card: outline, revisions, name, language },
    })),
    ...inEach((language) => ({
      language,
      cardId,
      label: undefined,
      address: compareAddress(language, cardId),
      kind: 'compare',
      input: { settings, cardId, labels: contents.map(labelOf), name, language },
    })),
    ...contents.slice(1).flatMap((after, place) => inEach(planComparison(place, after))),
  ];

  /** Of a version with the one before it, and of the draft with the newest: `place` is the older one's. */
  function planComparison(place: number, after: FrozenVersion | Draft) {
    const [older, before, newer] = [contents[place - 1], contents[place], contents[place + 2]];
    if (!before) throw new Error('A comparison needs two versions.');
    const label = `${labelOf(before)}...${labelOf(after)}`;
    const sides = { before: sideOf(before), after: sideOf(after) };
    return (language: PageLanguage): PagePlan => ({
      language,
      cardId,
      label,
      address: comparisonAddress(language, cardId, labelOf(before), labelOf(after)),
      kind: 'comparison',
      input: {
        settings,
        cardId,
        ...sides,
        older: older && labelOf(older),
        newer: newer && labelOf(newer),
        language,
      },
    });
  }

  function planContent(
    content: FrozenVersion | Draft,
    place: 'card' | 'own',
    language: PageLanguage,
  ): PagePlan {
    const label = labelOf(content);
    return {
      language,
      cardId,
      label: place === 'own' ? label : undefined,
      address: place === 'own' ? contentAddress(language, cardId, label) : cardAddress(language, cardId),
      kind: 'content',
      input: {
        settings,
        card: outline,
        content,
        language,
        place,
        hasPdfs,
        ...(place === 'card' && monitoring && { monitoring }),
      },
    };
  }

  function planLead(language: PageLanguage): PagePlan {
    return {
      language,
      cardId,
      label: 'draft',
      address: contentAddress(language, cardId, 'draft'),
      kind: 'lead',
      input: { settings, card: outline, name, language },
    };
  }
}
