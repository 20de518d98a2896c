import { fail, type Result, succeed } from '../problem/problem.ts';
import type { Ledger } from '../version/ledger-entry.ts';
import { type Locator, validateSchema } from './validate-schema.ts';

/** Checks the shape of a ledger as it was read from YAML. What its entries mean together is not looked at. */
export function validateLedger(value: unknown, locator: Locator): Result<Ledger> {
  const problems = validateSchema('ledger', value, locator);
  return problems.length > 0 ? fail(problems) : succeed(value as Ledger);
}
