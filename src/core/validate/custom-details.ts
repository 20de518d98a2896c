import type { ValidateFunction } from 'ajv/dist/2020.js';
import { boundedPattern } from '../pattern/bounded-pattern.ts';
import type { LinearPattern } from '../pattern/linear-pattern.ts';
import { isRecord } from '../text/is-record.ts';
import { makeDetailsAjv } from './details-ajv.ts';

export type CompiledDetails =
  | { readonly ok: true; readonly validate: ValidateFunction }
  /** `reason` goes on after “The schema …”. */
  | { readonly ok: false; readonly reason: string };

const compiled = new WeakMap<object, CompiledDetails>();

/** The most states that all patterns of a schema may have. */
const maximumStates = 2000;
const maximumParts = 2000;

/**
 * Compiles the settings' schema for custom details, once for each schema. The schema may be a stranger's: its
 * patterns run in linear time, its references stay inside it, do not recurse, and do not multiply without bound.
 */
export function compileCustomDetails(schema: object | boolean): CompiledDetails {
  if (typeof schema === 'boolean') return compile(schema);
  const known = compiled.get(schema);
  if (known) return known;
  const result = compile(schema);
  compiled.set(schema, result);
  return result;
}

function compile(schema: object | boolean): CompiledDetails {
  const reason = refuse(schema);
  if (reason !== undefined) return { ok: false, reason };
  let states = 0;
  const makePattern = (source: string): LinearPattern => {
    const pattern = boundedPattern(source);
    states += pattern.size;
    if (states > maximumStates) throw new Error('the patterns are too large together');
    return pattern;
  };
  try {
    return { ok: true, validate: makeDetailsAjv(makePattern).compile(schema) };
  } catch (error) {
    return { ok: false, reason: `cannot be used: ${error instanceof Error ? error.message : String(error)}` };
  }
}

const refusedKeywords = [
  '$dynamicRef',
  '$dynamicAnchor',
  '$recursiveRef',
  '$anchor',
  '$async',
  '$id',
  '$schema',
] as const;

/** Why a schema is refused before it is compiled. */
function refuse(schema: object | boolean): string | undefined {
  let parts = 0;
  const visit = (node: unknown, through: readonly string[]): string | undefined => {
    parts += 1;
    if (parts > maximumParts) return 'is too large, counted with all that it refers to';
    if (Array.isArray(node)) return first(node, (part) => visit(part, through));
    if (!isRecord(node)) return undefined;
    const keyword = refusedKeywords.find((key) => Object.hasOwn(node, key) && !isDraft(key, node[key]));
    if (keyword !== undefined) return `may not use ${keyword}`;
    const reference = Object.hasOwn(node, '$ref') ? node['$ref'] : undefined;
    const below = Object.entries(node).filter(([key]) => key !== '$defs' && key !== 'definitions');
    return (
      (reference === undefined ? undefined : visitReference(reference, through)) ??
      first(below, ([, part]) => visit(part, through))
    );
  };
  const visitReference = (reference: unknown, through: readonly string[]): string | undefined => {
    const target =
      typeof reference === 'string' ? /^#\/(?:\$defs|definitions)\/([\w.-]+)$/.exec(reference) : null;
    const name = target?.[1];
    if (name === undefined || !isRecord(schema)) return 'may refer only to its own $defs';
    if (through.includes(name)) return 'refers to itself';
    const holders = [schema['$defs'], schema['definitions']];
    const holder = holders.find((definitions) => isRecord(definitions) && Object.hasOwn(definitions, name));
    return visit((holder as Record<string, unknown> | undefined)?.[name], [...through, name]);
  };
  return visit(schema, []);
}

/** Naming the draft that is used anyway does no harm. */
const isDraft = (key: string, value: unknown): boolean =>
  key === '$schema' && value === 'https://json-schema.org/draft/2020-12/schema';

function first<Part>(parts: readonly Part[], ask: (part: Part) => string | undefined): string | undefined {
  for (const part of parts) {
    const answer = ask(part);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
