import type { Source } from '../../formats/format.ts';
import { parseForeignJson } from '../../formats/parse-foreign-json.ts';
import { fail, type Result, succeed } from '../../problem/problem.ts';
import { isRecord } from '../../text/is-record.ts';
import { autofillProblem } from '../autofill-problems.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The object of a source that is one file of JSON; its warnings ride along. */
export function onlyJson({ name, files }: Source): Result<JsonObject> {
  const [file, ...others] = files;
  if (!file || others.length > 0)
    return fail([autofillProblem('autofill/unrecognised', { name, looked: ['JSON'] })]);
  const parsed = parseForeignJson(file[1], file[0]);
  if (!parsed.ok) return parsed;
  return isRecord(parsed.value)
    ? succeed(parsed.value, parsed.problems)
    : fail([autofillProblem('autofill/unrecognised', { name, looked: ['a JSON object'] })]);
}

/** Whether a source is one JSON object of which something holds. */
export function isJsonWith(source: Source, holds: (value: JsonObject) => boolean): boolean {
  const parsed = onlyJson(source);
  return parsed.ok && holds(parsed.value);
}

/** Whether an object has a text of its own under each of the keys. */
export const hasTexts = (value: JsonObject, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(value, key) && typeof value[key] === 'string' && value[key] !== '');
