import { fail, type Result, succeed } from '../problem/problem.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { isRecord } from '../text/is-record.ts';
import { compileCustomDetails } from '../validate/custom-details.ts';
import { validatePolicy } from '../validate/validate-policy.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { inlineReferences } from './inline-references.ts';
import type { PolicyFile } from './policy-file.ts';
import { policyProblem } from './policy-problems.ts';
import type { Policy, RawPolicy } from './policy.ts';

/**
 * Reads a policy's file: `card` and `approval` as schemas/policies/v1.json has them, or a plain JSON Schema of a
 * card; JSON or YAML. Never throws, whatever the bytes are.
 */
export function parsePolicy({ name, bytes }: RawPolicy): Result<Policy> {
  const file = name;
  if (!bytes) return fail([policyProblem('policy/not-found', { policy: name }, { file: 'colophon.yaml' })]);
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return fail([policyProblem('policy/not-utf8', { policy: name }, { file })]);
  const yaml = parseYaml(name.endsWith('.json') ? untab(decoded.text) : decoded.text, { file });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  if (!isRecord(value)) return fail([policyProblem('policy/shape', { policy: name }, locate(''))]);
  const isFile = Object.hasOwn(value, 'card') || Object.hasOwn(value, 'approval');
  const shape = isFile ? validatePolicy(value, yaml.value) : succeed<PolicyFile>({ card: value });
  if (!shape.ok) return shape;
  const { card: schema = true, approval = {} } = shape.value;
  // As it was written it is judged, without its references it is asked.
  const written = compileCustomDetails(schema);
  const compiled = written.ok ? compileCustomDetails(inlineReferences(schema)) : written;
  if (compiled.ok) return succeed({ name, check: compiled.validate, approval });
  const where = locate(isFile ? '/card' : '', 'key');
  return fail([policyProblem('policy/unusable', { policy: name, reason: compiled.reason }, where)]);
}

/** JSON may be indented with tabs, YAML may not; inside a text JSON has no bare tab. */
const untab = (text: string): string => text.replaceAll('\t', ' ');
