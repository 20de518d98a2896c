import type { PolicyFile } from '../policy/policy-file.ts';
import { fail, type Result, succeed } from '../problem/problem.ts';
import * as policiesSchema from './generated/policies.js';
import { plainNames } from './plain-names.ts';
import { type Locator, validateSchema } from './validate-schema.ts';

/** Checks the shape of a policy's file. Whether the schema in it can be used is not looked at. */
export function validatePolicy(value: unknown, { locate }: Locator): Result<PolicyFile> {
  const problems = validateSchema(policiesSchema, value, { ...plainNames('The policy'), locate });
  return problems.length > 0 ? fail(problems) : succeed(value as PolicyFile);
}
