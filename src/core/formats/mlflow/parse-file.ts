import { type Result, succeed } from '../../problem/problem.ts';
import { decodeUtf8 } from '../../text/decode-utf8.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { parseForeignJson } from '../parse-foreign-json.ts';
import { readText } from '../source-text.ts';

export interface ParsedFile {
  readonly isJson: boolean;
  readonly result: Result<unknown>;
}

const longestYaml = 16_777_216;
const read = new WeakMap<Uint8Array, ParsedFile>();

/**
 * Reads a file that may tell of a model: JSON, `MLmodel`, `meta.yaml`; where a file comes alone, whatever its name is.
 * Undefined for any other, and for what is no text. Each array of bytes is read once.
 */
export function parseFile(path: string, bytes: Uint8Array, isAlone: boolean): ParsedFile | undefined {
  const known = read.get(bytes);
  if (known) return known;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isJson = looksLikeJson(bytes);
  if (isJson ? !(isAlone || name.endsWith('.json')) : !(isAlone || isYamlName(name))) return undefined;
  const made = isJson ? { isJson, result: parseForeignJson(bytes, path) } : readYaml(bytes, path);
  if (made) read.set(bytes, made);
  return made;
}

export const isYamlName = (name: string): boolean => name === 'MLmodel' || name === 'meta.yaml';

const looksLikeJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*[[{]/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 1000)));

const marks =
  /^(?:flavors|artifact_uri|artifact_location|run_id|run_uuid|creation_timestamp|mlflow_version)[ \t]*:/m;

/** Only what has a key of MLflow's is read: another YAML file alone is somebody else's, and may be large. */
function readYaml(bytes: Uint8Array, file: string): ParsedFile | undefined {
  const { text } = readText(bytes);
  if (!decodeUtf8(bytes).ok || !marks.test(text)) return undefined;
  const parsed = parseYaml(text, { file, maximumLength: longestYaml });
  return { isJson: false, result: parsed.ok ? succeed(parsed.value.value, parsed.problems) : parsed };
}
