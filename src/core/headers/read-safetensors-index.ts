import { parseForeignJson } from '../formats/parse-foreign-json.ts';
import { fail, type Result, succeed } from '../problem/problem.ts';
import { isRecord } from '../text/is-record.ts';
import { openFacts } from './fact-list.ts';
import { headerProblem } from './header-problems.ts';
import type { FileRanges, ModelFacts } from './model-facts.ts';
import { maximumSourceBytes } from '../formats/parse-foreign-json.ts';

/** Whether a file is the index of a model that is kept in several files. */
export function isSafetensorsIndex(file: FileRanges, name: string): boolean {
  if (!/\.json$/i.test(name) || file.size > maximumSourceBytes) return false;
  const start = new TextDecoder().decode(file.read(0, 65_536));
  return /^\uFEFF?\s*\{/.test(start) && (start.includes('"weight_map"') || start.includes('"total_size"'));
}

/** Reads the index; the files that it names are not opened. */
export function readSafetensorsIndex(file: FileRanges, name: string): Result<ModelFacts> {
  const parsed = parseForeignJson(file.read(0, Math.min(file.size, maximumSourceBytes + 1)), name);
  if (!parsed.ok) return parsed;
  const { weight_map: map, metadata } = isRecord(parsed.value) ? parsed.value : {};
  if (!isRecord(map) || !Object.values(map).every((one) => typeof one === 'string')) {
    const reason = 'its weight_map does not name a file for each tensor';
    return fail([headerProblem('header/malformed', { format: 'safetensors', reason }, { file: name })]);
  }
  const facts = openFacts();
  const { total_parameters: parameters, total_size: bytes } = isRecord(metadata) ? metadata : {};
  if (isCount(parameters)) facts.addDetail('Parameters', parameters);
  if (isCount(bytes)) facts.addDetail('Size of the weights', bytes, 'bytes');
  facts.add('Tensors', Object.keys(map).length);
  facts.add('Files', new Set(Object.values(map)).size);
  return succeed({ format: 'safetensors', facts: facts.list() }, parsed.problems);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
