import { fail, type Result, succeed } from '../../problem/problem.ts';
import { isRecord } from '../../text/is-record.ts';
import { sameJson } from '../../text/same-json.ts';
import type { Source, WriteRequest, WrittenCard } from '../format.ts';
import type { Shape } from './card-reader.ts';
import { exportProblem } from '../export-problems.ts';
import { parseSource } from './parse-source.ts';
import { readCard } from './read-card.ts';
import { writeBack } from './write-back.ts';

/**
 * Writes a card as JSON of the Model Card Toolkit, by version 0.0.2 of its schema or the one asked for. With the source
 * that the card was read from and no target, only what was edited differs from it.
 */
export function writeModelCardToolkit({ card, cardId, original, target }: WriteRequest): Result<WrittenCard> {
  return original && target === undefined
    ? editSource(original, card)
    : writeAnew(card, cardId, target === '0.0.1' ? target : '0.0.2');
}

function editSource(original: Source, card: object): Result<WrittenCard> {
  const parsed = parseSource(original);
  if (!parsed.ok) return fail(parsed.problems);
  const { value, path, edit } = parsed.value;
  const after = writeBack(value, readCard(value), card);
  if (!isRecord(after) || sameJson(value, after)) return succeed({ files: original.files });
  const bytes = edit(after);
  if (!bytes) return fail([exportProblem('export/not-editable', {}, { file: path })]);
  return succeed({ files: new Map([[path, bytes]]) });
}

const keys: readonly string[] = [
  'schema_version', 'model_details', 'model_parameters', 'quantitative_analysis', 'considerations',
  'name', 'overview', 'documentation', 'owners', 'version', 'license', 'licenses', 'references', 'citation', 'citations',
  'path', 'model_architecture', 'data', 'input_format', 'output_format', 'users', 'use_cases', 'limitations', 'tradeoffs',
  'ethical_considerations',
]; // prettier-ignore

function writeAnew(card: object, cardId: string, shape: Shape): Result<WrittenCard> {
  const empty = { schema_version: shape };
  const written = writeBack(empty, readCard(empty, shape), card);
  const whole = orderSections({
    ...empty,
    ...(shape === '0.0.1' && { model_details: {} }),
    ...(isRecord(written) ? written : {}),
  });
  const bytes = new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
  return succeed({ files: new Map([[`${cardId}.json`, bytes]]) });
}

const orderSections = (whole: Readonly<Record<string, unknown>>): object =>
  order(
    Object.fromEntries(
      Object.entries(whole).map(([key, value]) => [key, isRecord(value) ? order(value) : value]),
    ),
  );

const order = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => keys.indexOf(a) - keys.indexOf(b)));
