/**
 * Writes the checks of the JSON Schemas as modules, so that no run has to compile them. `--check` writes nothing and
 * fails where a file is not current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { _ } from 'ajv/dist/2020.js';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { inlineReferences } from '../src/core/policy/inline-references.ts';
import { shippedPolicies } from '../src/core/policy/name-policies.ts';
import { boundedPattern } from '../src/core/pattern/bounded-pattern.ts';
import { makeDetailsAjv } from '../src/core/validate/details-ajv.ts';
import { makeAjv, schemaNames } from './make-ajv.ts';

const folder = 'src/core/validate/generated';

const declare = (...checks: string[]): string =>
  `import type { SchemaCheck } from '../schema-check.ts';\n
${checks.map((name) => `export declare const ${name}: SchemaCheck;\n`).join('')}`;

/** What the checks call. */
const modules = [
  { name: 'countCodePoints', path: '../../text/line-index.ts' },
  { name: 'formats', path: '../formats.ts' },
  { name: 'boundedPattern', path: '../../pattern/bounded-pattern.ts' },
];

const code = { source: true, lines: true } as const;

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const name of schemaNames)
  await generate(name, `schemas/${name}/v1.json`, generateModule, declare('findAll', 'findFirst'));
for (const policy of shippedPolicies) {
  const name = policy.replace('colophon:', '');
  await generate(`policy-${name}`, `schemas/policies/${name}/v1.json`, generatePolicy, declare('findAll'));
}
if (stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run npm run generate.`);
  process.exitCode = 1;
}

async function generate(
  name: string,
  source: string,
  write: (schema: object) => string,
  declarations: string,
): Promise<void> {
  const banner = `/** Generated from ${source} by scripts/generate-validators.ts. */\n`;
  const schema = JSON.parse(await readFile(source, 'utf8')) as object;
  await put(`${folder}/${name}.js`, banner + write(schema));
  await put(`${folder}/${name}.d.ts`, banner + declarations);
}

async function put(path: string, wanted: string): Promise<void> {
  if (!isCheck) return writeFile(path, wanted);
  if ((await readFile(path, 'utf8').catch(() => '')) !== wanted) stale.push(path);
}

/** Two checks of a value: one finds all errors, the other stops at the first. */
function generateModule(schema: object): string {
  const [findAll, findFirst] = [true, false].map((allErrors) =>
    generateCheck(makeAjv({ allErrors, code: { ...code, formats: _`formats` } }), schema),
  );
  return withImports(`export const findAll = ${findAll};\n\nexport const findFirst = ${findFirst};\n`);
}

/** As `parsePolicy` compiles the file of an organisation. A shipped policy asks of the card alone. */
function generatePolicy(schema: object): string {
  if (Object.hasOwn(schema, 'card') || Object.hasOwn(schema, 'approval'))
    throw new TypeError('A shipped policy is a plain schema of a card.');
  const findAll = generateCheck(makeDetailsAjv(boundedPattern, code), inlineReferences(schema));
  return withImports(`export const findAll = ${findAll};\n`);
}

/** What Ajv writes is a CommonJS module. It becomes an expression, and what it requires becomes a name. */
function generateCheck(ajv: Ajv2020, schema: object | boolean): string {
  const written = standalone.default(ajv, ajv.compile(schema));
  const [, name, body] =
    /^"use strict";\s*module\.exports = (\w+);\s*module\.exports\.default = \1;\s*(.*)$/s.exec(written) ?? [];
  if (name === undefined || body === undefined)
    throw new TypeError('Ajv writes its code in another way now.');
  const length = '(text) => countCodePoints(text, 0, text.length)';
  const pure = body.replaceAll('require("ajv/dist/runtime/ucs2length").default', length);
  const required = /\brequire\([^)]*\)/.exec(pure)?.[0];
  if (required !== undefined) throw new TypeError(`Ajv’s code needs ${required}; give it a module of ours.`);
  return `(() => {\n${pure.trim()}\nreturn ${name};\n})()`;
}

function withImports(checks: string): string {
  const used = modules.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(checks));
  return `${used.map(({ name, path }) => `import { ${name} } from '${path}';\n`).join('')}\n${checks}`;
}
