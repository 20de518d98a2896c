import { fail, type Result, succeed } from '../problem/problem.ts';
import type { Ledger } from '../version/ledger-entry.ts';
import type { FieldNames } from './describe-schema-error.ts';
import * as ledgerSchema from './generated/ledger.js';
import { type Locator, validateSchema } from './validate-schema.ts';

/** Checks the shape of a ledger as it was read from YAML. What its entries mean together is not looked at. */
export function validateLedger(value: unknown, { locate }: Locator): Result<Ledger> {
  const problems = validateSchema(ledgerSchema, value, { ...names, locate });
  return problems.length > 0 ? fail(problems) : succeed(value as Ledger);
}

const names: FieldNames = {
  label: ([entry, ...path]) => {
    if (entry === undefined) return 'The ledger';
    const place = `entry ${Number(entry) + 1}`;
    return path.length === 0 ? place : `${path.join('.')} of ${place}`;
  },
  ownFields: null,
  elsewhere: () => undefined,
};
