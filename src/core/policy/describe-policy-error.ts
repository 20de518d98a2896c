import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Problem } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { formatPointer, parsePointer } from '../text/pointer.ts';
import { isRecord } from '../text/is-record.ts';
import { describeSchemaError, type ErrorContext } from '../validate/describe-schema-error.ts';
import { policyProblem, type Asked, type policyProblems } from './policy-problems.ts';

/** One error of a policy's schema in our words; none where another error says the same better. */
export function describePolicyError(
  error: ErrorObject,
  asked: Omit<Asked, 'keyword'>,
  context: ErrorContext,
): Problem[] {
  if (isInside(error.schemaPath)) return [];
  const { keyword } = error;
  if (choices.has(keyword)) return [describeChoice(error, { ...asked, keyword }, context)];
  return expandMissing(error).flatMap((single) => {
    const problem = describeSchemaError(single, context);
    return problem ? [askedBy(problem, { ...asked, keyword })] : [];
  });
}

/** Their own errors come last, behind those of everything that was tried. */
const choices = new Set(['anyOf', 'oneOf', 'not', 'contains', 'minContains', 'maxContains']);
const trials = new Set([...choices, 'if', 'propertyNames']);
const namedParts = new Set(['properties', 'patternProperties', 'dependentSchemas']);

/** Whether an error stands in something that was only tried. */
function isInside(schemaPath: string): boolean {
  const path = parsePointer(schemaPath.replace(/^#/, ''));
  for (let index = 0; index < path.length - 1; index += 1) {
    const key = decodeURIComponent(path[index] ?? '');
    if (namedParts.has(key)) index += 1;
    else if (trials.has(key)) return true;
  }
  return false;
}

function describeChoice(error: ErrorObject, asked: Asked, { label, locate }: ErrorContext): Problem {
  const { instancePath: pointer, keyword } = error;
  const parent = (error.parentSchema ?? {}) as Readonly<Record<string, unknown>>;
  const part = parent[keyword.startsWith('m') ? 'contains' : keyword];
  const wanted = isRecord(part) ? part['description'] : undefined;
  const reason =
    keyword === 'contains' && typeof wanted === 'string'
      ? `lacks ${excerpt(wanted, 200)}`
      : (error.message ?? 'is refused');
  const hint = typeof parent['description'] === 'string' ? excerpt(parent['description'], 300) : null;
  const field = excerpt(label(parsePointer(pointer)));
  return policyProblem(
    'policy/mismatch',
    { ...asked, field, pointer, reason, wanted: hint },
    locate(pointer),
  );
}

/** A section that is missing lacks each of its fields that the policy asks for: they are named at once. */
function expandMissing(error: ErrorObject): ErrorObject[] {
  if (error.keyword !== 'required') return [error];
  const name = String(error.params['missingProperty']);
  const { properties } = (error.parentSchema ?? {}) as { properties?: unknown };
  const below = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  const required =
    isRecord(below) && Array.isArray(below['required']) ? (below['required'] as unknown[]) : [];
  if (!isRecord(below) || required.length === 0) return [error];
  const instancePath = error.instancePath + formatPointer([name]);
  return required.flatMap((missingProperty) =>
    expandMissing({ ...error, instancePath, params: { missingProperty }, parentSchema: below }),
  );
}

/** The schema's own words, with who asks. */
function askedBy(problem: Problem, asked: Asked): Problem {
  const what = problem.code.slice(problem.code.indexOf('/') + 1);
  const code = `policy/${what}` as keyof typeof policyProblems;
  if (what === 'mismatch') {
    const { field, pointer, reason } = problem.data as { field: string; pointer: string; reason: string };
    return policyProblem('policy/mismatch', { ...asked, field, pointer, reason, wanted: null }, problem);
  }
  return policyProblem(code, { ...problem.data, ...asked } as never, problem);
}
