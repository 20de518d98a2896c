import { findAll as high } from '../validate/generated/policy-high.js';
import { findAll as low } from '../validate/generated/policy-low.js';
import { findAll as medium } from '../validate/generated/policy-medium.js';
import { findAll as unknown } from '../validate/generated/policy-unknown.js';
import type { SchemaCheck } from '../validate/schema-check.ts';
import type { Policy } from './policy.ts';

/** A policy that ships, as `parsePolicy` would read its file; nothing has to be compiled for it. */
export function shippedPolicy(name: string): Policy | undefined {
  const check = checks.get(name);
  return check && { name, check, approval: {} };
}

const checks: ReadonlyMap<string, SchemaCheck> = new Map([
  ['colophon:high', high],
  ['colophon:medium', medium],
  ['colophon:low', low],
  ['colophon:unknown', unknown],
]);
