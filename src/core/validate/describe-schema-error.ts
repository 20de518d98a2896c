import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Location, Problem } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { nearest } from '../text/nearest.ts';
import { formatPointer, parsePointer } from '../text/pointer.ts';
import { describeKind, describeType } from './describe-kind.ts';
import { schemaProblem } from './schema-problems.ts';

/** How people call the fields of a schema. */
export interface FieldNames {
  /** The field's name for people. */
  label(path: readonly string[]): string;
  /** Where fields that the schema does not know may go. */
  readonly ownFields: string | null;
  /** Where in the schema a field of this name stands, as `intended_uses`; undefined for none or several. */
  elsewhere(name: string): string | undefined;
}

/** What the words of a problem need besides the error: names of fields and places in the file. */
export interface ErrorContext extends FieldNames {
  locate(pointer: string, at?: 'key' | 'value'): Location;
}

/** Follow from another error at the same place, or only steer. */
const silent = new Set(['discriminator', 'if', 'oneOf']);

/** One error of Ajv in our words; undefined where another error says the same better. Needs `verbose: true`. */
export function describeSchemaError(error: ErrorObject, context: ErrorContext): Problem | undefined {
  const { keyword, instancePath: pointer } = error;
  if (silent.has(keyword) || (error.propertyName !== undefined && keyword !== 'propertyNames'))
    return undefined;
  const name = (path: string): string => excerpt(context.label(parsePointer(path)));
  const field = { field: name(pointer), pointer };
  const value = error.data;
  const limit = Number(error.params['limit']);
  const found = typeof value === 'string' ? excerpt(value) : describeKind(value);
  const where = context.locate(pointer);
  switch (keyword) {
    case 'required':
      return describeMissing(error, context, name);
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return describeUnknown(error, context, name);
    case 'propertyNames': {
      const key = String(error.params['propertyName']);
      const at = pointer + formatPointer([key]);
      const facts = { name: excerpt(key), pointer: at, within: field.field };
      return schemaProblem('schema/bad-name', facts, context.locate(at, 'key'));
    }
    case 'type':
      return describeWrongType(error, field, where);
    case 'enum':
    case 'const': {
      const allowed = allowedValues(error);
      const facts = { ...field, found, allowed, nearest: nearest(String(value), allowed) ?? null };
      return schemaProblem('schema/not-allowed', facts, where);
    }
    case 'maxLength':
      return schemaProblem('schema/too-long', { ...field, limit, found: [...String(value)].length }, where);
    case 'minLength':
      return value === ''
        ? schemaProblem('schema/empty', field, where)
        : schemaProblem('schema/too-short', { ...field, limit }, where);
    case 'maxItems':
    case 'maxProperties':
      return schemaProblem('schema/too-many', { ...field, limit, found: size(value) }, where);
    case 'minItems':
    case 'minProperties':
      return schemaProblem('schema/too-few', { ...field, limit, found: size(value) }, where);
    case 'uniqueItems':
      return schemaProblem('schema/repeated', field, where);
    case 'pattern':
    case 'format':
      return schemaProblem('schema/format', { ...field, found, wanted: wanted(error) }, where);
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const comparison = comparisons[keyword];
      return schemaProblem(
        'schema/out-of-range',
        { ...field, found: Number(value), comparison, limit },
        where,
      );
    }
    default:
      return schemaProblem('schema/mismatch', { ...field, reason: error.message ?? 'is refused' }, where);
  }
}

const comparisons = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
} as const;

function describeMissing(error: ErrorObject, context: ErrorContext, name: (path: string) => string): Problem {
  const missing = error.instancePath + formatPointer([String(error.params['missingProperty'])]);
  const facts = { field: name(missing), pointer: missing, within: name(error.instancePath) };
  return schemaProblem('schema/required', facts, context.locate(error.instancePath));
}

function describeUnknown(error: ErrorObject, context: ErrorContext, name: (path: string) => string): Problem {
  const key = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty']);
  const pointer = error.instancePath + formatPointer([key]);
  const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
  const near = nearest(key, known) ?? null;
  const facts = {
    name: excerpt(key),
    pointer,
    within: name(error.instancePath),
    nearest: near,
    elsewhere: near === null ? (context.elsewhere(key) ?? null) : null,
    ownFields: context.ownFields,
  };
  return schemaProblem('schema/unknown-field', facts, context.locate(pointer, 'key'));
}

function describeWrongType(
  error: ErrorObject,
  field: { field: string; pointer: string },
  where: Location,
): Problem {
  const value = error.data;
  if (value === null) return schemaProblem('schema/empty', field, where);
  const types = [error.params['type'] as string | string[]].flat();
  const needsQuotes = types.includes('string') && (typeof value === 'number' || typeof value === 'boolean');
  const facts = {
    ...field,
    expected: types.map(describeType).join(', or '),
    found: describeKind(value),
    needsQuotes,
  };
  return schemaProblem('schema/wrong-type', facts, where);
}

const allowedValues = ({ keyword, params }: ErrorObject): string[] =>
  keyword === 'const' ? [String(params['allowedValue'])] : (params['allowedValues'] as unknown[]).map(String);

const size = (value: unknown): number => Object.keys(Object(value) as object).length;

/** The schema says in words what the text has to be. */
function wanted({ parentSchema }: ErrorObject): string {
  const description = parentSchema?.['description'];
  return typeof description === 'string' ? description : 'Look at the schema for the form that it asks for.';
}
