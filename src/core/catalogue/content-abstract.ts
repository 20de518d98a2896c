import type { Card } from '../card/card.ts';
import type { CardContent } from '../card/card-content.ts';
import { proseText } from '../markdown/prose-text.ts';

/** What the list of cards and its search say of a content. */
export interface ContentAbstract {
  /** What the model is for, in a line; empty where the card does not say. */
  readonly summary: string;
  /** What a search finds it by: creator, kinds of problem and algorithm, tags, frameworks. */
  readonly terms: readonly string[];
  /** The beginning of its prose. */
  readonly prose: string;
}

const longestSummary = 160;
const mostOfEach = 400;

export function abstractOf(content: CardContent): ContentAbstract {
  if (content.kind === 'faulty') return { summary: '', terms: [], prose: '' };
  const { card } = content.valid;
  const { model_overview: overview, business_details: business, intended_uses: uses } = card;
  const terms = [
    overview?.model_creator,
    overview?.model_id,
    overview?.problem_type,
    overview?.algorithm_type,
    business?.line_of_business,
    ...(card.tags ?? []),
    ...(overview?.frameworks ?? []),
  ];
  const prose = [...listPurposes(card), uses?.out_of_scope_uses, uses?.limitations];
  return {
    summary: summaryOf(content, longestSummary) ?? '',
    terms: terms.filter((term) => term !== undefined),
    prose: prose
      .filter((text) => text !== undefined)
      .map((text) => proseText(text, mostOfEach))
      .join(' '),
  };
}

/** What the model is for in a line; without intended uses its purpose, its description or the business problem. */
export function summaryOf(content: CardContent, limit: number): string | undefined {
  if (content.kind === 'faulty') return undefined;
  const text = listPurposes(content.valid.card).find((prose) => prose !== undefined && prose.trim() !== '');
  return text === undefined ? undefined : proseText(text, limit);
}

/** What says what the model is for, the best first. */
const listPurposes = ({
  intended_uses: uses,
  model_overview: overview,
  business_details: business,
}: Card): readonly (string | undefined)[] => [
  uses?.intended_uses,
  uses?.purpose_of_model,
  overview?.model_description,
  business?.business_problem,
];
