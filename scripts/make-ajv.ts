import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { formats } from '../src/core/validate/formats.ts';

/** The schemas that ship with the product. */
export const schemaNames = ['card', 'ledger', 'policies', 'settings'] as const;

/**
 * Ajv as the shipped schemas are compiled with. It changes nothing in what it checks. Numbers that are not finite
 * are numbers to it: the rule `finite-number` has better words for them.
 */
export function makeAjv(options: Pick<Options, 'allErrors' | 'code'>): Ajv2020 {
  const ajv = new Ajv2020({
    ...options,
    verbose: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictNumbers: false,
    keywords: ['x-label', 'x-heading'],
  });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  return ajv;
}
