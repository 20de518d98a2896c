import type { Catalogue, CatalogueCard } from '../catalogue/catalogue.ts';
import { currentOf } from '../catalogue/select-version.ts';
import type { PageLanguage } from '../catalogue/routes.ts';
import type { Card } from '../card/card.ts';
import { proseText } from '../markdown/prose-text.ts';
import { isSound } from './content/content-context.ts';
import { nameOf } from './make-content-page.ts';
import { wordsOf } from './words/words-of.ts';

/** One card as the search in the browser reads it. */
export interface SearchText {
  readonly id: string;
  readonly name: string;
  /** Owner, creator, tags, kinds of problem and algorithm, and the words for risk. */
  readonly facts: string;
  /** The beginning of its prose. */
  readonly prose: string;
}

export interface SearchFile {
  readonly format: 1;
  readonly cards: readonly SearchText[];
}

/** What the search finds cards by: each as its current version has it. */
export const stringifySearch = (catalogue: Catalogue, language: PageLanguage): string =>
  `${JSON.stringify({ format: 1, cards: catalogue.cards.map((card) => makeText(card, language)) } satisfies SearchFile)}\n`;

const mostOfEach = 400;

function makeText(card: CatalogueCard, language: PageLanguage): SearchText {
  const current = currentOf(card);
  if (!current || !isSound(current) || current.content.kind !== 'valid') {
    return { id: card.id, name: card.id, facts: '', prose: '' };
  }
  const content = current.content.valid.card;
  return {
    id: card.id,
    name: nameOf({ card, content: current }),
    facts: factsOf(content, language).join(' '),
    prose: proseOf(content)
      .map((prose) => proseText(prose, mostOfEach))
      .join(' '),
  };
}

function factsOf(
  { model_overview: overview, business_details: business, intended_uses: uses, tags }: Card,
  language: PageLanguage,
): string[] {
  const words = wordsOf(language);
  return [
    overview?.model_owner,
    overview?.model_creator,
    overview?.model_id,
    overview?.problem_type,
    overview?.algorithm_type,
    business?.line_of_business,
    uses?.risk_rating && `${uses.risk_rating} ${words.ratings[uses.risk_rating]}`,
    ...(tags ?? []),
    ...(overview?.frameworks ?? []),
  ].filter((fact) => fact !== undefined);
}

const proseOf = ({
  model_overview: overview,
  business_details: business,
  intended_uses: uses,
}: Card): string[] =>
  [
    uses?.intended_uses,
    uses?.purpose_of_model,
    overview?.model_description,
    business?.business_problem,
    uses?.out_of_scope_uses,
    uses?.limitations,
  ].filter((prose) => prose !== undefined);
