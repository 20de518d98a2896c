import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaNames } from '../../../scripts/make-ajv.ts';
import { shippedPolicies } from '../../../src/core/policy/name-policies.ts';

const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}/v1.json`, import.meta.url), 'utf8')) as object;

it.each([
  ...schemaNames.map((name) => [name, read(name)] as const),
  ...shippedPolicies.map((name) => [name, read(name.replace('colophon:', 'policies/'))] as const),
])('%s keeps the schema of its draft', (_, schema) => {
  expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
});
