import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import cardSchema from '#schemas/card/v1.json' with { type: 'json' };
import ledgerSchema from '#schemas/ledger/v1.json' with { type: 'json' };
import policiesSchema from '#schemas/policies/v1.json' with { type: 'json' };
import settingsSchema from '#schemas/settings/v1.json' with { type: 'json' };
import { formats } from './formats.ts';

/** The schemas that ship with the product. */
export const schemas = {
  card: cardSchema,
  ledger: ledgerSchema,
  policies: policiesSchema,
  settings: settingsSchema,
} as const;
export type SchemaName = keyof typeof schemas;

const compiled = new Map<string, ValidateFunction>();

/**
 * The check of a shipped schema, compiled when it is first asked for. It changes nothing in what it checks. It
 * finds all errors or stops at the first.
 */
export function compileSchema(name: SchemaName, allErrors = true): ValidateFunction {
  const key = `${name} ${allErrors}`;
  const known = compiled.get(key);
  if (known) return known;
  const validate = makeAjv(allErrors).compile(schemas[name]);
  compiled.set(key, validate);
  return validate;
}

/** Numbers that are not finite are numbers here: the rule `finite-number` has better words for them. */
function makeAjv(allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors,
    verbose: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictNumbers: false,
    // They are our own, and a test holds them to the draft: compiling the draft's schema would slow every start.
    validateSchema: false,
    keywords: ['x-label', 'x-heading'],
  });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  return ajv;
}
