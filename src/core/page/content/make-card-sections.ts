import type { Card } from '../../card/card.ts';
import { fieldLabel } from '../../card/field-names.ts';
import type { Block, Fact, Section } from '../page.ts';
import type { ContentContext } from './content-context.ts';
import { describeValue } from './describe-value.ts';
import { makeEvaluationSections } from './make-evaluation-sections.ts';
import { makeFieldBlocks } from './make-field-blocks.ts';

type SectionName = Exclude<keyof Card, 'schema' | 'language' | 'tags' | 'evaluation_details'>;

/** Every section of a card, what a reader asks first at the top. */
export function makeCardSections(card: Card, context: ContentContext): readonly Section[] {
  return [
    makeIntendedUses(card, context),
    makeSection('model_overview', card, context, ['model_name', 'model_owner'], tagsOf(card, context)),
    makeSection('business_details', card, context),
    makeSection('training_details', card, context),
    ...makeEvaluationSections(card.evaluation_details ?? [], context),
    makeSection('additional_information', card, context),
    makeSection('model_package_details', card, context),
  ].filter((section) => section.facts.length > 0 || section.blocks.length > 0);
}

/** What a model is for stands first, and its absence too. */
function makeIntendedUses(card: Card, context: ContentContext): Section {
  const title = fieldLabel(['intended_uses'], context.language);
  const written = (card.intended_uses?.intended_uses ?? '').trim();
  const { intended_uses: _first, ...others } = card.intended_uses ?? {};
  const first = makeFieldBlocks(['intended_uses'], { intended_uses: written }, context).blocks;
  const missing: Block = { kind: 'missing', title: undefined, text: context.words.notStated };
  const { blocks } = makeFieldBlocks(['intended_uses'], others, context, ['risk_rating']);
  return settle({
    id: 'intended-uses',
    title,
    facts: [],
    blocks: [...(first.length > 0 ? first : [missing]), ...blocks],
  });
}

function makeSection(
  name: SectionName,
  card: Card,
  context: ContentContext,
  without: readonly string[] = [],
  more: readonly Fact[] = [],
): Section {
  const { facts, blocks } = makeFieldBlocks([name], card[name] ?? {}, context, without);
  return settle({
    id: name.replaceAll('_', '-'),
    title: fieldLabel([name], context.language),
    facts: [...facts, ...more],
    blocks,
  });
}

function tagsOf({ tags = [] }: Card, context: ContentContext): readonly Fact[] {
  if (tags.length === 0) return [];
  const values = tags.map((tag) => describeValue(['tags'], tag, context));
  return [{ label: fieldLabel(['tags'], context.language), values }];
}

/** More facts than this would stand beside a page of nothing. */
const mostBeside = 7;

/**
 * Facts with nothing to stand beside take the wide column, as do those that are too many; a block does not repeat the
 * title of its section.
 */
export function settle(section: Section): Section {
  const { facts, blocks, title } = section;
  const [first, ...others] = blocks;
  const beside = first ? facts.slice(0, mostBeside) : [];
  const below = facts.slice(beside.length);
  const untitled =
    first && first.kind !== 'chart' && first.title === title
      ? ({ ...first, title: undefined } as Block)
      : first;
  return {
    ...section,
    facts: beside,
    blocks: [
      ...(untitled ? [untitled, ...others] : []),
      ...(below.length > 0 ? [{ kind: 'facts', title: undefined, facts: below } as const] : []),
    ],
  };
}
