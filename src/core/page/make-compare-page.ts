import {
  cardAddress,
  catalogueAddress,
  compareAddress,
  comparisonAddress,
  jsonAddress,
  relativeAddress,
  type ContentLabel,
  type PageLanguage,
} from '../catalogue/routes.ts';
import { weightRulesOf } from '../compare/weight-rules.ts';
import type { Settings } from '../settings/settings.ts';
import type { ComparePage } from './comparison-page.ts';
import { makeFrame } from './make-frame.ts';
import type { Link } from './page.ts';
import { wordsOf } from './words/words-of.ts';

export interface CompareInput {
  readonly settings: Settings;
  readonly cardId: string;
  /** Of the versions, oldest first, and of the draft. */
  readonly labels: readonly ContentLabel[];
  /** The model's. */
  readonly name: string;
  readonly language: PageLanguage;
}

/** Where a reader chooses which versions to compare. */
export function makeComparePage({ settings, cardId, labels, name, language }: CompareInput): ComparePage {
  const words = wordsOf(language);
  const address = (other: PageLanguage): string => compareAddress(other, cardId);
  const linkTo = (target: string): string => relativeAddress(address(language), target);
  const shown = (label: ContentLabel): string => (label === 'draft' ? words.draft : label);
  const pairs = labels.slice(1).map((after, place): Link => ({
    label: words.pairOf(shown(labels[place] ?? ''), shown(after)),
    href: linkTo(comparisonAddress(language, cardId, labels[place] ?? '', after)),
  }));
  return {
    kind: 'compare',
    frame: makeFrame({
      settings,
      language,
      address,
      title: words.comparisonsOf(name),
      description: words.compareLead,
      content: name,
    }),
    trail: [
      { label: words.catalogue, href: linkTo(catalogueAddress(language)) },
      { label: cardId, href: linkTo(cardAddress(language, cardId)) },
      { label: words.compare, href: linkTo(address(language)), isCurrent: true },
    ],
    trailLabel: words.breadcrumb,
    title: words.comparisonsOf(name),
    lead: words.compareLead,
    chooser:
      pairs.length === 0
        ? undefined
        : {
            title: words.anyPair,
            from: words.from,
            to: words.to,
            choices: labels.map((label) => ({
              label: shown(label),
              value: label,
              json: linkTo(jsonAddress(cardId, label)),
            })),
            failed: words.cannotFetch,
            input: { language, rules: weightRulesOf(settings) },
          },
    pairs: { title: words.oneByOne, links: pairs.toReversed() },
    empty: pairs.length === 0 ? words.tooFewToCompare : undefined,
  };
}
