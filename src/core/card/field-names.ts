import cardSchema from '#schemas/card/v1.json' with { type: 'json' };

/** A language in which fields have names. */
export type FieldLanguage = 'en' | 'ja';

/** The part of a JSON Schema that names fields. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly oneOf?: readonly SchemaNode[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly 'x-label'?: Readonly<Record<FieldLanguage, string>>;
  readonly 'x-heading'?: Heading;
}

/** The heading under which the body may hold a field. `{name}` stands for the name of the entry. */
export interface Heading extends Readonly<Record<FieldLanguage, string>> {
  readonly level: number;
}

export const cardSchemaRoot = cardSchema as unknown as SchemaNode;

/**
 * What people call a field: the schema's `x-label`. `path` is a path of the card, in which any number or `*` is
 * an entry of a list (`['evaluation_details', '0', 'name']`), or a path of the schema from `properties` or
 * `$defs` (`['$defs', 'matrixMetric', 'properties', 'x_axis_name']`). An entry without a label of its own has
 * that of its list; a name that the card's author gave is its own label.
 */
export function fieldLabel(path: readonly string[], language: FieldLanguage): string {
  for (let length = path.length; length > 0; length -= 1) {
    const label = findField(path.slice(0, length))?.['x-label']?.[language];
    if (label !== undefined) return label;
    const key = path[length - 1] ?? '';
    if (!isEntry(key) || isNamed(path.slice(0, length - 1))) return key;
  }
  return cardLabels[language];
}

/** The heading of a field in the body, with `{name}` where the name of its entry goes; undefined without one. */
export const fieldHeading = (path: readonly string[]): Heading | undefined => findField(path)?.['x-heading'];

/** The schema of a field, by a path as {@link fieldLabel} takes it. What stands beside a `$ref` goes before it. */
export function findField(path: readonly string[]): SchemaNode | undefined {
  const isSchemaPath = path[0] === '$defs' || path[0] === 'properties';
  let node: SchemaNode | undefined = cardSchemaRoot;
  for (const key of path) node = node && (isSchemaPath ? below(node, key) : step(node, key));
  return node && resolve(node);
}

const cardLabels: Readonly<Record<FieldLanguage, string>> = { en: 'Card', ja: 'カード' };

const isEntry = (key: string): boolean => key === '*' || /^[0-9]+$/.test(key);

/** Whether the fields at a path have the names that the author gives them. */
const isNamed = (path: readonly string[]): boolean =>
  typeof findField(path)?.additionalProperties === 'object';

function below(node: SchemaNode, key: string): SchemaNode | undefined {
  const entries = node as Readonly<Record<string, SchemaNode>>;
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

function step(node: SchemaNode, key: string): SchemaNode | undefined {
  const { properties, items, additionalProperties, oneOf = [] } = resolve(node);
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  if (items && isEntry(key)) return items;
  for (const branch of oneOf) {
    const found = step(branch, key);
    if (found) return found;
  }
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function resolve(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const known = resolved.get(node);
  if (known) return known;
  const { $ref, ...beside } = node;
  const made = { ...findField($ref.slice(2).split('/')), ...beside };
  resolved.set(node, made);
  return made;
}

/** Of the schema's own nodes, so that it cannot grow beyond them. */
const resolved = new Map<SchemaNode, SchemaNode>();
