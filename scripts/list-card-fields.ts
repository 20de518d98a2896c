type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The fields of the card's schema as a module: small enough for the browser, where the schema is not. Each has its
 * path, its kind and its two labels; an entry of a list and a name that the author gives are `*`, but an entry of the
 * metrics is the metric's type. What has no label has empty ones.
 */
export function listCardFields(schema: JsonObject, path: string): string {
  const lines: string[] = [];
  walk(schema, '');
  return `/** Generated from ${path} by scripts/generate-types.ts. */

export type CardFieldKind = 'prose' | 'string' | 'choice' | 'number' | 'boolean' | 'list' | 'record' | 'names' | 'any';

/** Kind, English label, Japanese label. */
export type CardField = readonly [kind: CardFieldKind, en: string, ja: string];

/** Every field of a card by its path, in the schema's order. */
export const cardFields: Readonly<Record<string, CardField>> = {
${lines.join('\n')}
};
`;

  function walk(written: JsonObject, at: string): void {
    const node = resolve(written);
    if (at !== '')
      lines.push(`  ${JSON.stringify(at)}: ${JSON.stringify([kindOf(node), ...labelsOf(node)])},`);
    const below = (key: string): string => (at === '' ? key : `${at}.${key}`);
    for (const [key, property] of Object.entries((node['properties'] ?? {}) as Record<string, JsonObject>)) {
      if (!('oneOf' in node)) walk(property, below(key));
    }
    if (isObject(node['items'])) walk(node['items'], below('*'));
    if (isObject(node['additionalProperties'])) walk(node['additionalProperties'], below('*'));
    for (const kind of (node['oneOf'] ?? []) as readonly JsonObject[]) {
      const metric = resolve(kind);
      const { type } = metric['properties'] as { readonly type: { readonly const: string } };
      walk(metric, `${at.slice(0, -'*'.length)}${type.const}`);
    }
  }

  function resolve(node: JsonObject): JsonObject {
    if (typeof node['$ref'] !== 'string') return node;
    const { $ref, ...beside } = node;
    const name = String($ref).slice('#/$defs/'.length);
    return { ...resolve((schema['$defs'] as Record<string, JsonObject>)[name] ?? {}), ...beside };
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function labelsOf(node: JsonObject): readonly string[] {
  const { en = '', ja = '' } = (node['x-label'] ?? {}) as { readonly en?: string; readonly ja?: string };
  return [en, ja];
}

function kindOf(node: JsonObject): string {
  if (Array.isArray(node['type'])) return 'any';
  if (isObject(node['properties'])) return 'record';
  if (node['type'] === 'string' && 'enum' in node) return 'choice';
  if (node['type'] === 'string') return 'x-heading' in node ? 'prose' : 'string';
  if (node['type'] === 'array') return 'list';
  if (node['type'] === 'object') return isObject(node['additionalProperties']) ? 'names' : 'record';
  if (node['type'] === 'number' || node['type'] === 'boolean') return node['type'];
  return typeof node['const'] === 'number' ? 'number' : 'string';
}
