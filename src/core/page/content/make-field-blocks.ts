import { fieldLabel, findField } from '../../card/field-names.ts';
import { renderProse } from '../../markdown/render-prose.ts';
import type { Block, Fact, Value } from '../page.ts';
import type { ContentContext } from './content-context.ts';
import { describeValue } from './describe-value.ts';
import { makeRecordTable } from './make-record-table.ts';

export interface FieldBlocks {
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
}

type Fields = Readonly<Record<string, unknown>>;
type Scalar = string | number | boolean;

/**
 * Lays out the fields of an object of a card in the order of the schema, so that no field can be forgotten: short ones
 * become facts, prose its own block, lists of objects tables. `without` names fields that stand elsewhere.
 */
export function makeFieldBlocks(
  path: readonly string[],
  value: object,
  context: ContentContext,
  without: readonly string[] = [],
): FieldBlocks {
  const fields = value as Fields;
  const facts: Fact[] = [];
  const blocks: Block[] = [];
  for (const key of Object.keys(findField(path)?.properties ?? {})) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (isEmpty(field) || without.includes(key)) continue;
    const made = makeField([...path, key], field, context);
    facts.push(...made.facts);
    blocks.push(...made.blocks);
  }
  return { facts, blocks };
}

function makeField(path: readonly string[], value: unknown, context: ContentContext): FieldBlocks {
  const label = fieldLabel(path, context.language);
  const node = findField(path);
  if (Array.isArray(value)) {
    if (value.every(isScalar))
      return onlyFacts([{ label, values: value.map((entry) => describeValue(path, entry, context)) }]);
    const block = makeRecordTable(path, value as readonly Fields[], context);
    return isList(block) ? onlyFacts([{ label, values: listValues(block) }]) : onlyBlocks([block]);
  }
  if (isScalar(value)) {
    if (typeof value === 'string' && node?.['x-heading'])
      return onlyBlocks([makeProse(label, value, context)]);
    return onlyFacts([{ label, values: [describeValue(path, value, context)] }]);
  }
  if (node?.properties) return makeObject(path, label, value as Fields, context);
  return onlyBlocks(makeNamed(path, label, value as Fields, context));
}

/** Fields that the author named: in a list of facts, but for those written as prose under a heading of their own. */
function makeNamed(
  path: readonly string[],
  label: string,
  value: Fields,
  context: ContentContext,
): readonly Block[] {
  const isProse = (key: string): boolean =>
    findField([...path, key])?.['x-heading'] !== undefined && String(value[key]).includes('\n');
  const prose = Object.keys(value).filter(isProse);
  const short = Object.fromEntries(Object.entries(value).filter(([key]) => !prose.includes(key)));
  const facts = makeNamedFacts(path, short, context);
  return [
    ...(facts.length === 0 ? [] : [{ kind: 'facts', title: label, facts } as const]),
    ...prose.map((key) => makeProse(key, String(value[key]), context)),
  ];
}

/** An object with one field goes under its own label; with more it is a block, and a sentence of words stays one line. */
function makeObject(
  path: readonly string[],
  label: string,
  value: Fields,
  context: ContentContext,
): FieldBlocks {
  const { facts, blocks } = makeFieldBlocks(path, value, context);
  if (facts.length === 0) {
    const only = Object.keys(findField(path)?.properties ?? {}).length === 1;
    return onlyBlocks(only ? blocks.map((block) => ({ ...block, title: label }) as Block) : blocks);
  }
  if (path.at(-1) === 'function') {
    const values = facts.flatMap((fact) => fact.values);
    return {
      facts: [
        {
          label: fieldLabel(path.slice(0, -1), context.language),
          values: [
            { text: values.map(({ text }) => text).join(' · '), ...(context.lang && { lang: context.lang }) },
          ],
        },
      ],
      blocks,
    };
  }
  if (facts.length === 1 && Object.keys(findField(path)?.properties ?? {}).length <= 2 && facts[0]) {
    return {
      facts: [{ ...facts[0], label: path.at(-1) === 'objective_function' ? facts[0].label : label }],
      blocks,
    };
  }
  return onlyBlocks([{ kind: 'facts', title: label, facts }, ...blocks]);
}

/** Facts whose names the card's author gave. Long ones are prose, since a heading of the body may hold them. */
export function makeNamedFacts(
  path: readonly string[],
  value: Fields,
  context: ContentContext,
): readonly Fact[] {
  return Object.entries(value)
    .filter(([, field]) => !isEmpty(field))
    .map(([name, field]) => ({
      label: name,
      ...(context.lang !== undefined && { lang: context.lang }),
      values: (Array.isArray(field) ? field : [field]).map((entry) =>
        describeValue([...path, name], entry as Scalar, context),
      ),
    }));
}

/** Prose under its own heading, which the page sets at level 3. */
export function makeProse(
  title: string | undefined,
  markdown: string,
  { linkFile, lang }: ContentContext,
): Block {
  const html = renderProse(markdown, { linkFile, headingLevel: title === undefined ? 2 : 3 });
  return { kind: 'prose', title, html, ...(lang !== undefined && { lang }) };
}

/** A table of one column says no more than a list. */
const isList = (block: Block): boolean =>
  block.kind === 'table' &&
  block.columns.length === 1 &&
  block.rows.every(([cell]) => cell?.kind === 'values' && cell.notes === undefined);

const listValues = (block: Block): readonly Value[] =>
  block.kind === 'table' ? block.rows.flatMap(([cell]) => (cell?.kind === 'values' ? cell.values : [])) : [];

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const onlyFacts = (facts: readonly Fact[]): FieldBlocks => ({ facts, blocks: [] });
const onlyBlocks = (blocks: readonly Block[]): FieldBlocks => ({ facts: [], blocks });
