/**
 * Writes the TypeScript types of the JSON Schemas, and the table of the card's fields. `--check` writes nothing and
 * fails where a file is not current.
 *
 * The schemas are first brought into the shape that json-schema-to-typescript names well:
 * sections become definitions, a `$ref` loses its siblings, a dispatch becomes a union.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format } from 'prettier';
import { listCardFields } from './list-card-fields.ts';

const targets = [
  { schema: 'schemas/card/v1.json', types: 'src/core/card/card.ts' },
  { schema: 'schemas/settings/v1.json', types: 'src/core/settings/written-settings.ts' },
  { schema: 'schemas/ledger/v1.json', types: 'src/core/version/ledger-entry.ts' },
  { schema: 'schemas/policies/v1.json', types: 'src/core/policy/policy-file.ts' },
];

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const { schema, types } of targets) {
  await put(types, await generateTypes(schema));
}
await put('src/core/compare/card-fields.ts', await generateFields('schemas/card/v1.json'));
if (stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run npm run generate.`);
  process.exitCode = 1;
}

async function put(path: string, wanted: string): Promise<void> {
  if (!isCheck) return writeFile(path, wanted);
  if ((await readFile(path, 'utf8').catch(() => '')) !== wanted) stale.push(path);
}

async function generateFields(path: string): Promise<string> {
  return layOut(listCardFields(JSON.parse(await readFile(path, 'utf8')) as JsonObject, path));
}

async function generateTypes(path: string): Promise<string> {
  const schema = simplify(nameSections(JSON.parse(await readFile(path, 'utf8')) as JsonObject)) as JSONSchema;
  const source = await compile(schema, String(schema.title), {
    bannerComment: `/** Generated from ${path} by scripts/generate-types.ts. */\n`,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  const plain = source
    .replaceAll(/ \* This (interface|type) was referenced by[\s\S]*?(?=\n \*\/)/g, ' *')
    .replaceAll(/\n \*\n \*\n/g, '\n *\n')
    .replaceAll(/\n \*\n \*\//g, '\n */');
  return layOut(plain);
}

function layOut(source: string): Promise<string> {
  return format(source, { parser: 'typescript', printWidth: 110, singleQuote: true });
}

type JsonObject = Record<string, unknown>;

function nameSections(schema: JsonObject): JsonObject {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonObject>;
  const definitions = { ...(schema['$defs'] as JsonObject) };
  const named: JsonObject = {};
  for (const [name, property] of Object.entries(properties)) {
    const isSection = property['type'] === 'object' && 'properties' in property;
    if (isSection) definitions[name] = property;
    named[name] = isSection ? { $ref: `#/$defs/${name}` } : property;
  }
  const { $id: _id, ...rest } = schema;
  return { ...rest, ...('properties' in schema ? { properties: named } : {}), $defs: definitions };
}

function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify);
  if (typeof node !== 'object' || node === null) return node;
  const object = node as JsonObject;
  if (typeof object['$ref'] === 'string') return { $ref: object['$ref'] };
  if ('if' in object) return { description: object['description'], oneOf: branches(object) };
  if ('oneOf' in object) return { description: object['description'], oneOf: object['oneOf'] };
  const entries = Object.entries(object).filter(([key]) => !key.startsWith('x-') && key !== 'title');
  const kept = Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === 'properties' ? simplifyProperties(value as JsonObject) : simplify(value),
    ]),
  );
  return typeof object['$schema'] === 'string' ? { ...kept, title: object['title'] } : kept;
}

/** Fields may be called `title`. */
function simplifyProperties(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, simplify(schema)]));
}

/** The leaves of a chain of if, then, else. */
function branches(node: JsonObject): unknown[] {
  if (!('if' in node)) return [node];
  return [node['then'], ...branches(node['else'] as JsonObject)];
}
