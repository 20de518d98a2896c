import type { Card } from '../card/card.ts';
import type { CardContent } from '../card/card-content.ts';

/** What lists, PDFs' titles and other versions' pages say of a content. Of a faulty one nothing is known. */
export interface ContentFacts {
  /** The model's name. */
  readonly name?: string;
  readonly owner?: string;
  readonly rating?: NonNullable<NonNullable<Card['intended_uses']>['risk_rating']>;
  readonly modelId?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly tags?: readonly string[];
}

export function factsOf(content: CardContent): ContentFacts {
  if (content.kind === 'faulty') return {};
  const { card, language } = content.valid;
  const { model_overview: overview, intended_uses: uses } = card;
  return dropMissing({
    name: overview?.model_name,
    owner: overview?.model_owner,
    rating: uses?.risk_rating,
    modelId: overview?.model_id,
    language,
    tags: card.tags,
  });
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** A field that is not there is left out, so that facts are the same after they were kept as JSON. */
const dropMissing = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
