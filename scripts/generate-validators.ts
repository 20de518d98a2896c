/**
 * Writes the checks of the JSON Schemas as modules, so that no run has to compile them. `--check` writes nothing and
 * fails where a file is not current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { _ } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { makeAjv, schemaNames } from './make-ajv.ts';

const folder = 'src/core/validate/generated';

const declarations = `import type { SchemaCheck } from '../schema-check.ts';

export declare const findAll: SchemaCheck;
export declare const findFirst: SchemaCheck;
`;

/** What the checks call. */
const modules = [
  { name: 'countCodePoints', path: '../../text/line-index.ts' },
  { name: 'formats', path: '../formats.ts' },
];

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const name of schemaNames) {
  const source = `schemas/${name}/v1.json`;
  const banner = `/** Generated from ${source} by scripts/generate-validators.ts. */\n`;
  const schema = JSON.parse(await readFile(source, 'utf8')) as object;
  await generate(`${folder}/${name}.js`, banner + generateModule(schema));
  await generate(`${folder}/${name}.d.ts`, banner + declarations);
}
if (stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run npm run generate.`);
  process.exitCode = 1;
}

async function generate(path: string, wanted: string): Promise<void> {
  if (!isCheck) return writeFile(path, wanted);
  if ((await readFile(path, 'utf8').catch(() => '')) !== wanted) stale.push(path);
}

/** Two checks of a value: one finds all errors, the other stops at the first. */
function generateModule(schema: object): string {
  const [findAll, findFirst] = [true, false].map((allErrors) => generateCheck(schema, allErrors));
  const checks = `export const findAll = ${findAll};\n\nexport const findFirst = ${findFirst};\n`;
  return `${listImports(checks)}\n${checks}`;
}

/** What Ajv writes is a CommonJS module. It becomes an expression, and what it requires becomes a name. */
function generateCheck(schema: object, allErrors: boolean): string {
  const ajv = makeAjv({ allErrors, code: { source: true, lines: true, formats: _`formats` } });
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

function listImports(code: string): string {
  const used = modules.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(code));
  return used.map(({ name, path }) => `import { ${name} } from '${path}';\n`).join('');
}
