import type { CardContent } from '../../card/card-content.ts';
import type {
  CardOutline,
  Draft,
  FrozenVersion,
  VersionOutline,
  DraftOutline,
} from '../../catalogue/catalogue.ts';
import {
  cardAddress,
  contentAddress,
  fileAddress,
  sourceAddress,
  relativeAddress,
  type ContentLabel,
  type PageLanguage,
} from '../../catalogue/routes.ts';
import { isFrozen } from '../../catalogue/select-version.ts';
import { labelOf } from '../../catalogue/summarize-card.ts';
import type { Monitoring } from '../../monitoring/monitoring.ts';
import type { Settings } from '../../settings/settings.ts';
import { hasErrors } from '../../problem/problem.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';

/** All that a page of a card is made of. */
export interface ContentInput {
  readonly settings: Settings;
  readonly card: CardOutline;
  readonly content: FrozenVersion | Draft;
  readonly language: PageLanguage;
  /** The card's own page, or that of the version or draft. */
  readonly place: 'card' | 'own';
  /** Whether the site has a PDF of each version. */
  readonly hasPdfs: boolean;
  /** Of the card, on its own page alone: no version says what came after it. */
  readonly monitoring?: Monitoring | undefined;
}

/** What the parts of the page share. */
export interface ContentContext extends ContentInput {
  readonly words: Words;
  /** The content, read once for the page. */
  readonly whole: CardContent;
  readonly label: ContentLabel;
  /** Of the page, from the site's root. */
  readonly address: string;
  /** Set where the card's language is not the page's. */
  readonly lang: string | undefined;
  readonly linkTo: (address: string) => string;
  /** The link to one of the content's own files. */
  readonly linkFile: (path: string) => string | undefined;
}

/** Whether what a version holds can be shown: its tag and its digest are what the ledger says. */
export const isSound = (content: VersionOutline | DraftOutline): boolean =>
  !isFrozen(content) || !hasErrors(content.problems);

/**
 * Where a frozen file is published; undefined where it is not. Of faulty content only the card's text is: another
 * file may be what makes it faulty.
 */
export function publishedAddress(
  cardId: string,
  content: FrozenVersion | Draft,
  path: string,
): string | undefined {
  if (!isSound(content)) return undefined;
  if (path === 'card.md') return sourceAddress(cardId, labelOf(content));
  return content.content.kind === 'valid' ? fileAddress(cardId, labelOf(content), path) : undefined;
}

/** The address of a page of a card in a language. */
export const addressOf = ({ card, content, place }: ContentInput, language: PageLanguage): string =>
  place === 'card' ? cardAddress(language, card.id) : contentAddress(language, card.id, labelOf(content));

export function makeContext(input: ContentInput): ContentContext {
  const { card, content, language } = input;
  const label = labelOf(content);
  const address = addressOf(input, language);
  const linkTo = (target: string): string => relativeAddress(address, target);
  const paths = new Set(content.files.map(({ path }) => path));
  return {
    ...input,
    words: wordsOf(language),
    whole: content.content.read(),
    label,
    address,
    lang: foreignLanguage(content, language),
    linkTo,
    linkFile: (path) =>
      paths.has(path) && path !== 'card.md' ? linkTo(fileAddress(card.id, label, path)) : undefined,
  };
}

/** The language of a card where it is not that of the page. */
export function foreignLanguage(
  { content }: FrozenVersion | Draft,
  language: PageLanguage,
): string | undefined {
  const own = content.facts.language;
  if (own === undefined) return undefined;
  const [primary = ''] = own.toLowerCase().split('-');
  return primary === language ? undefined : own;
}
