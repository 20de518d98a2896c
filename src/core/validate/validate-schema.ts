import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Location, Problem } from '../problem/problem.ts';
import { describeSchemaError, type ErrorContext } from './describe-schema-error.ts';
import type { SchemaCheck, ShippedSchema } from './schema-check.ts';

/** Finds places in the file that a value was read from. */
export interface Locator {
  locate(pointer: string, at?: 'key' | 'value'): Location;
}

/** More would help nobody, and a hostile file could have half a million. */
const maximumErrors = 1000;

/** Ajv joins lists of errors time and again: a value of more parts is judged by its first error alone. */
const maximumParts = 20_000;

/** Checks a value by a shipped schema. The problems are all there are (the first thousand), in no order. */
export function validateSchema(schema: ShippedSchema, value: unknown, context: ErrorContext): Problem[] {
  const isSmall = countParts(value, maximumParts) < maximumParts;
  return describeErrors(isSmall ? schema.findAll : schema.findFirst, value, context);
}

/** Runs a compiled schema and puts its errors in words, each once. */
export function describeErrors(validate: SchemaCheck, value: unknown, context: ErrorContext): Problem[] {
  if (validate(value) === true) return [];
  const found = new Map<string, Problem>();
  for (const error of (validate.errors ?? []).slice(0, maximumErrors)) {
    const problem = describeSchemaError(error as ErrorObject, context);
    if (problem) found.set(`${problem.code} ${JSON.stringify(problem.data)}`, problem);
  }
  return [...found.values()];
}

/** The lists, mappings and values that a value is made of, counted up to a limit. */
function countParts(value: unknown, limit: number): number {
  let count = 0;
  const due = [value];
  while (due.length > 0 && count < limit) {
    const part = due.pop();
    count += 1;
    if (typeof part === 'object' && part !== null)
      for (const below of Object.values(part) as unknown[]) due.push(below);
  }
  return count;
}
