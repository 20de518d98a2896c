import { fail, type Result, succeed } from '../../problem/problem.ts';
import { decodeUtf8 } from '../../text/decode-utf8.ts';
import { isRecord } from '../../text/is-record.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { editOriginal } from '../edit-original.ts';
import { editYaml } from '../edit-yaml.ts';
import { formatTitles, type Source } from '../format.ts';
import { importProblem } from '../import-problems.ts';
import { parseForeignJson } from '../parse-foreign-json.ts';
import { readText } from '../source-text.ts';

/** A model card of the toolkit as it stands in a file. */
export interface ParsedSource {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** The file with another value: nothing else differs. Undefined where the text cannot be taken apart. */
  edit(after: Readonly<Record<string, unknown>>): Uint8Array | undefined;
}

const longestYaml = 16_777_216;
export const mark =
  'JSON or YAML with model_details, model_parameters, quantitative_analysis or considerations';

/** Reads the one file of a source: JSON, or YAML of the same shape. */
export function parseSource({ files }: Source): Result<ParsedSource> {
  const [only, ...others] = files;
  const format = formatTitles['model-card-toolkit'];
  if (!only || others.length > 0)
    return fail([importProblem('import/wrong-format', { format, mark: 'a single file' })]);
  const [path, bytes] = only;
  const parsed = isJson(bytes) ? parseForeignJson(bytes, path) : parseText(bytes, path);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (!isRecord(value) || !isModelCard(value))
    return fail([importProblem('import/wrong-format', { format, mark }, { file: path })]);
  return succeed(
    {
      path,
      value,
      edit(after) {
        if (isJson(bytes))
          return new TextEncoder().encode(editOriginal(decodeUtf8(bytes).text, value, after));
        const text = readText(bytes);
        const edits = editYaml(text.text, value, after);
        return edits && text.edit(edits);
      },
    },
    parsed.problems,
  );
}

const read = new WeakMap<Uint8Array, Result<unknown>>();

/** Each array of bytes is read once, however many ask. */
function parseText(bytes: Uint8Array, file: string): Result<unknown> {
  const known = read.get(bytes);
  if (known) return known;
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return fail([importProblem('import/not-text', { offset: decoded.offset }, { file })]);
  const parsed = parseYaml(readText(bytes).text, { file, maximumLength: longestYaml });
  const made = parsed.ok ? succeed(parsed.value.value, parsed.problems) : parsed;
  read.set(bytes, made);
  return made;
}

/** The first thing in the file, behind a byte order mark and blanks. */
export const isJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*[[{]/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 1000)));

const sections: Readonly<Record<string, readonly string[]>> = {
  model_details: [
    'name',
    'overview',
    'documentation',
    'description',
    'owners',
    'version',
    'license',
    'licenses',
    'references',
    'citation',
    'citations',
    'path',
  ],
  model_parameters: [
    'model_architecture',
    'data',
    'input_format',
    'output_format',
    'input_format_map',
    'output_format_map',
  ],
  quantitative_analysis: ['performance_metrics', 'graphics', 'data'],
  considerations: ['users', 'use_cases', 'limitations', 'tradeoffs', 'ethical_considerations'],
};

/** Whether a section of the toolkit's is there with a field of its own. */
export const isModelCard = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(sections).some(([section, fields]) => {
    const held = Object.hasOwn(value, section) ? value[section] : undefined;
    return isRecord(held) && fields.some((field) => Object.hasOwn(held, field));
  });
