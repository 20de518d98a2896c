import type { KeyPart } from '../cache/make-key.ts';
import type { Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import type { HeldContent } from '../catalogue/held-content.ts';
import {
  cardAddress,
  catalogueAddress,
  compareAddress,
  comparisonAddress,
  contentAddress,
  relativeAddress,
  type ContentLabel,
  type PageLanguage,
} from '../catalogue/routes.ts';
import { isFrozen } from '../catalogue/select-version.ts';
import { labelOf } from '../catalogue/summarize-card.ts';
import { comparedCard } from '../compare/compared-card.ts';
import { weighCards } from '../compare/weigh-cards.ts';
import { weightRulesOf } from '../compare/weight-rules.ts';
import type { Settings } from '../settings/settings.ts';
import type { ComparisonPage, ComparisonView } from './comparison-page.ts';
import { isSound } from './content/content-context.ts';
import { formatDay } from './format-time.ts';
import { makeComparison } from './make-comparison.ts';
import { makeFrame } from './make-frame.ts';
import type { Fact, Link, Notice } from './page.ts';
import { wordsOf } from './words/words-of.ts';

export interface ComparisonInput {
  readonly settings: Settings;
  readonly cardId: string;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** The version before `before`. */
  readonly older: ContentLabel | undefined;
  /** What comes after `after`. */
  readonly newer: ContentLabel | undefined;
  readonly language: PageLanguage;
}

/** Of a version or draft what a comparison shows: nothing that a later change of status would alter. */
export interface ComparedSide {
  readonly label: ContentLabel;
  /** When it was frozen, or the draft last changed; UTC. */
  readonly at: string | undefined;
  /** Undefined where it is not what the ledger says, so that nothing of it may be shown. */
  readonly content: HeldContent | undefined;
}

export const sideOf = (content: FrozenVersion | Draft): ComparedSide => ({
  label: labelOf(content),
  at: isFrozen(content) ? content.freeze.at : content.revision?.at,
  content: isSound(content) ? content.content : undefined,
});

/** What changed from one version of a card to the next, or to its draft. */
export function makeComparisonPage(input: ComparisonInput): ComparisonPage {
  const { settings, cardId, before, after, language } = input;
  const words = wordsOf(language);
  const address = (other: PageLanguage): string =>
    comparisonAddress(other, cardId, before.label, after.label);
  const linkTo = (target: string): string => relativeAddress(address(language), target);
  const name = (after.content ?? before.content)?.facts.name?.trim() ?? cardId;
  const title = words.comparisonTitle(name, nameSide(before), nameSide(after));
  const comparison = compareSides(before, after, settings)?.[language];
  const notices = [before, after].filter(({ content }) => content?.kind !== 'valid').map(describeUnread);
  return {
    kind: 'comparison',
    frame: makeFrame({
      settings,
      language,
      address,
      title,
      description: comparison?.summary ?? '',
      content: [title, comparison],
    }),
    trail: [
      { label: words.catalogue, href: linkTo(catalogueAddress(language)) },
      { label: cardId, href: linkTo(cardAddress(language, cardId)) },
      { label: words.compare, href: linkTo(compareAddress(language, cardId)) },
    ],
    trailLabel: words.breadcrumb,
    title,
    sides: [describeSide(words.from, before), describeSide(words.to, after)],
    notices,
    comparison,
    neighbours: {
      label: words.pageNavigation,
      links: [
        ...(input.older === undefined ? [] : [linkPair(input.older, before.label)]),
        ...(input.newer === undefined ? [] : [linkPair(after.label, input.newer)]),
      ],
    },
  };

  function nameSide({ label }: ComparedSide): string {
    return label === 'draft' ? words.draft : label;
  }

  function describeSide(label: string, side: ComparedSide): Fact {
    const day = side.at === undefined ? undefined : formatDay(side.at, settings.timeZone, language);
    const href = linkTo(contentAddress(language, cardId, side.label));
    return { label, values: [{ text: nameSide(side), href, ...(day !== undefined && { aside: day }) }] };
  }

  function describeUnread(side: ComparedSide): Notice {
    return {
      kind: 'problem',
      title: words.cannotCompare(nameSide(side)),
      link: { label: nameSide(side), href: linkTo(contentAddress(language, cardId, side.label)) },
    };
  }

  function linkPair(one: ContentLabel, other: ContentLabel): Link {
    const shown = (label: ContentLabel): string => (label === 'draft' ? words.draft : label);
    return {
      label: words.pairOf(shown(one), shown(other)),
      href: linkTo(comparisonAddress(language, cardId, one, other)),
    };
  }
}

type Comparisons = Readonly<Record<PageLanguage, ComparisonView>>;

/** Undefined where a side is faulty or not sound. What differs is dear to find, and the same in each language. */
function compareSides(
  { content: before }: ComparedSide,
  { content: after }: ComparedSide,
  settings: Settings,
): Comparisons | undefined {
  if (before?.kind !== 'valid' || after?.kind !== 'valid') return undefined;
  if (latest?.before === before && latest.after === after && latest.settings === settings)
    return latest.found;
  const rules = weightRulesOf(settings);
  const found = after.derive('comparison', [before.key, rules as unknown as KeyPart], () => {
    const [old, fresh] = [before.read(), after.read()];
    if (old.kind !== 'valid' || fresh.kind !== 'valid')
      throw new TypeError('A content has changed its kind.');
    const changes = weighCards(comparedCard(old.valid), comparedCard(fresh.valid), rules);
    return { en: makeComparison(changes, 'en'), ja: makeComparison(changes, 'ja') };
  });
  latest = { before, after, settings, found };
  return found;
}

/** The pages of a pair follow one another: the second one need not ask again. */
let latest:
  | {
      readonly before: HeldContent;
      readonly after: HeldContent;
      readonly settings: Settings;
      readonly found: Comparisons;
    }
  | undefined;
